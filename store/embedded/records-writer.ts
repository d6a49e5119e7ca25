import type { Database } from 'better-sqlite3';
import type { Quote } from '../records.js';
import type { NewQuote, StoreWriter } from '../store.js';
import { tokensOf, wordsOf } from './match.js';

/** Writes quotes, speakers, judgements and authorities of a new build into its database. */
export interface RecordsWriter extends Pick<StoreWriter, 'addSpeaker' | 'addJudgement' | 'addAuthority'> {
  /** Rows count up from 0. */
  addQuote(quote: NewQuote): void;
}

/** @param numberOf the number of an article that was added; it throws for others */
export function createRecordsWriter(db: Database, numberOf: (articleId: string) => number): RecordsWriter {
  const insert = prepareInserts(db);
  let rows = 0;
  return {
    addQuote({ quote, hash, firstIndexed }) {
      const { id, articleId, kind, span, speaker } = quote;
      const article = numberOf(articleId);
      insert.quote.run(
        rows,
        id,
        article,
        kind,
        speaker?.id ?? null,
        hash,
        JSON.stringify(quote),
        firstIndexed,
      );
      insert.quoteWords.run(rows, wordsAround(quote));
      if (speaker?.id) insert.speaking.run({ speaker: speaker.id, article, ...span });
      rows++;
    },
    addSpeaker(speaker) {
      insert.speaker.run(speaker.id, speaker.name, speaker.quotes, JSON.stringify(speaker));
    },
    addJudgement(judgement, firstIndexed) {
      insert.judgement.run(judgement.id, JSON.stringify(judgement), firstIndexed);
    },
    addAuthority(authority) {
      insert.authority.run(authority.id, authority.name, JSON.stringify(authority));
      for (const article of authority.articles) insert.naming.run(authority.id, numberOf(article));
    },
  };
}

function prepareInserts(db: Database) {
  return {
    quote: db.prepare('INSERT INTO quotes VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    quoteWords: db.prepare('INSERT INTO quote_index (rowid, words) VALUES (?, ?)'),
    speaking: db.prepare(
      `INSERT OR IGNORE INTO speaking
       SELECT DISTINCT @speaker, row FROM passages, json_each(passages.spans) AS part
       WHERE article = @article AND part.value ->> 'start' < @end AND part.value ->> 'end' > @start`,
    ),
    speaker: db.prepare('INSERT INTO speakers VALUES (?, ?, ?, ?)'),
    judgement: db.prepare('INSERT INTO judgements (id, judgement, first_indexed) VALUES (?, ?, ?)'),
    authority: db.prepare('INSERT INTO authorities VALUES (?, ?, ?)'),
    naming: db.prepare('INSERT OR IGNORE INTO naming VALUES (?, ?)'),
  };
}

/** Who speaks is often named a sentence earlier than the context reaches. */
function wordsAround({ text, context, speaker }: Quote): string {
  const around = [context.before, text, context.after];
  const names = [speaker?.name, speaker?.role, speaker?.organisation];
  return [...around, ...names].flatMap((part) => tokensOf(wordsOf(part ?? null))).join(' ');
}
