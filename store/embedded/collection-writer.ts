import type { Database } from 'better-sqlite3';
import { firstDay, lastDay } from '../days.js';
import type { Manifest } from '../manifest.js';
import type { Article, NewPassage, Place, StoreWriter } from '../store.js';
import { tokensOf, wordsOf } from './match.js';
import { createPostingsWriter } from './postings.js';
import { createRecordsWriter, type RecordsWriter } from './records-writer.js';
import { createCollection } from './schema.js';
import { createVocabularyWriter } from './vocabulary.js';

/** Writes texts and facts of a new build into its database. */
interface CollectionWriter extends RecordsWriter, Pick<StoreWriter, 'addDocument' | 'text' | 'addArticle'> {
  /** Rows count up from 0. */
  addPassage(passage: NewPassage): void;
  /** Completes the database and closes it. */
  finish(): Manifest['counts'];
  /** Closes it as it is. */
  close(): void;
}

/** @throws SqliteError when the disk is full, or for an id that was there before. */
export function createCollectionWriter(path: string): CollectionWriter {
  const db = createCollection(path);
  const insert = prepareInserts(db);
  const documents = new Map<string, number>();
  const articles = new Map<string, { readonly number: number; readonly title: readonly string[] }>();
  const vocabulary = createVocabularyWriter(db);
  const postings = createPostingsWriter(db);
  const readText = db.prepare<[string], string>('SELECT text FROM documents WHERE path = ?').pluck();
  const records = createRecordsWriter(db, (articleId) => known(articles, 'article', articleId).number);
  let rows = 0;

  function addPlace(article: number, place: number, where: Place): void {
    const { span, document, ...facts } = where;
    insert.place.run({
      ...facts,
      article,
      place,
      document: known(documents, 'document', document),
      start: span.start,
      end: span.end,
      publisherKey: where.publisher?.toLowerCase() ?? null,
    });
  }

  return {
    ...records,
    addDocument({ path, mediaType, length, sha256, text, pages = [] }, drops) {
      const number = documents.size;
      insert.document.run(number, path, mediaType, length, sha256, text, JSON.stringify(pages));
      for (const { span, reason } of drops) insert.drop.run(number, span.start, span.end, reason);
      documents.set(path, number);
    },
    text(path) {
      known(documents, 'document', path);
      return readText.get(path)!;
    },
    addArticle(article) {
      const { id, author, date } = article;
      const number = articles.size;
      insert.article.run(number, id, author, date, date && firstDay(date), date && lastDay(date));
      placesOf(article).forEach((place, i) => {
        addPlace(number, i, place);
      });
      insert.titleWords.run(number, titlesOf(article));
      articles.set(id, { number, title: wordsOf(article.title) });
    },
    addPassage(passage) {
      const { number, title } = known(articles, 'article', passage.articleId);
      const words = [title, wordsOf(passage.heading), wordsOf(passage.text)] as const;
      const columns = [tokensOf(words[0]), tokensOf(words[1]), tokensOf(words[2])] as const;
      insert.passage.run({ ...columnsOf(passage), row: rows, article: number });
      insert.passageWords.run(rows, ...columns.map((tokens) => tokens.join(' ')));
      postings.add(rows, columns);
      vocabulary.add(words.flat());
      rows++;
    },
    finish() {
      vocabulary.finish();
      postings.finish();
      db.exec("INSERT INTO passage_index (passage_index) VALUES ('optimize'); COMMIT");
      const counts = countAll(db);
      db.close();
      return counts;
    },
    close: () => void db.close(),
  };
}

function prepareInserts(db: Database) {
  return {
    document: db.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?)'),
    drop: db.prepare('INSERT INTO drops VALUES (?, ?, ?, ?)'),
    article: db.prepare('INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)'),
    place: db.prepare(
      `INSERT INTO places VALUES (@article, @place, @document, @start, @end, @title, @publisher, @publisherKey,
       @source, @date, @url)`,
    ),
    titleWords: db.prepare('INSERT INTO title_index (rowid, title) VALUES (?, ?)'),
    passage: db.prepare(
      'INSERT INTO passages VALUES (@row, @id, @article, @text, @heading, @spans, @sentences, @hash, @pages, @firstIndexed)',
    ),
    passageWords: db.prepare('INSERT INTO passage_index (rowid, title, heading, text) VALUES (?, ?, ?, ?)'),
  };
}

/** What was added under a name. */
function known<T>(added: ReadonlyMap<string, T>, what: string, name: string): T {
  const found = added.get(name);
  if (found === undefined) throw new Error(`There is no ${what} ${name}: add it before what refers to it.`);
  return found;
}

function placesOf({ id, author, copies, ...own }: Article): readonly Place[] {
  return [own, ...copies];
}

function titlesOf(article: Article): string {
  return placesOf(article)
    .flatMap((place) => tokensOf(wordsOf(place.title)))
    .join(' ');
}

function columnsOf({ id, text, heading, spans, sentences, hash, pages, firstIndexed }: NewPassage) {
  const json = { spans: JSON.stringify(spans), sentences: JSON.stringify(sentences) };
  return { id, text, heading, hash, firstIndexed, ...json, pages: pages ? JSON.stringify(pages) : null };
}

function countAll(db: Database): Manifest['counts'] {
  const counts = db.prepare<[], Manifest['counts']>(
    `SELECT (SELECT count(*) FROM documents) AS documents, count(*) AS articles,
       (SELECT count(*) FROM passages) AS passages, (SELECT count(*) FROM quotes) AS quotes,
       (SELECT count(*) FROM speakers) AS speakers, (SELECT count(*) FROM judgements) AS judgements, min(date) AS "from", max(date) AS "to",
       count(*) - count(date) AS undated
     FROM articles`,
  );
  return counts.get()!;
}
