import { createHash } from 'node:crypto';
import type { Embedder, PassageText } from '../language/embedder.js';
import type { Span } from '../language/span.js';
import { unsplit } from '../language/split-words.js';
import { pagesIn } from '../store/pages.js';
import type { Quote } from '../store/records.js';
import type { NewPassage, StoreWriter } from '../store/store.js';
import { type Cut, chunk, idOf } from './chunk.js';
import type { FoundArticle, Standing } from './collect.js';
import type { Embedding } from './embed.js';
import type { Records } from './extract.js';
import { clip } from './line.js';

/** What goes into the store besides documents. */
interface Contents {
  readonly standing: readonly Standing[];
  readonly records: Records;
  readonly writer: StoreWriter;
  readonly embedding: Embedding;
  readonly count: Embedder['count'];
  /** When an earlier build first had something, or now. */
  readonly firstIndexed: (key: string) => string;
  /** Is told how many articles and quotes are embedded, before each quote and each passage: of a long article, a part. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Writes articles, their passages, and quotes with their vectors; then what else was extracted. */
export async function write(contents: Contents): Promise<void> {
  const { standing, records, writer, embedding, firstIndexed, onProgress } = contents;
  const total = standing.length + records.quotes.length;
  for (const { article, copies } of standing) {
    const { id, document, span, title, publisher, source, author, date, url } = article;
    writer.addArticle({ id, document, span, title, publisher, source, author, date, url, copies });
  }
  for (const [done, { article }] of standing.entries())
    await writePassages(article, contents, (share) => onProgress(done + share, total));
  for (const [at, quote] of records.quotes.entries()) {
    onProgress(standing.length + at, total);
    const { hash, text } = inContext(quote);
    writer.addQuote({ quote, hash, firstIndexed: firstIndexed(hash) }, await embedding.whole(hash, text));
  }
  records.speakers.forEach(writer.addSpeaker);
  for (const judgement of records.judgements) writer.addJudgement(judgement, firstIndexed(judgement.id));
  records.authorities.forEach(writer.addAuthority);
}

const hashOf = (...content: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** What is embedded for a quote: its words with those around them, which say who speaks and about what. */
function inContext({ text, context }: Quote) {
  const words = [context.before, text, context.after].join(' ').replace(/\s+/g, ' ').trim();
  return { text: words, hash: hashOf('quote', words) };
}

async function writePassages(
  article: FoundArticle,
  { writer, embedding, count, firstIndexed }: Contents,
  onShare: (share: number) => void,
): Promise<void> {
  const passages = passagesOf(article, writer.text(article.document), count);
  for (const [at, { passage, text }] of passages.entries()) {
    onShare(at / passages.length);
    const age = { firstIndexed: firstIndexed(passage.hash) };
    writer.addPassage({ ...passage, ...age }, await embedding.passage(passage.hash, text));
  }
}

interface Prepared {
  readonly passage: Omit<NewPassage, 'firstIndexed'>;
  readonly text: PassageText;
}

function passagesOf(article: FoundArticle, source: string, count: Embedder['count']): readonly Prepared[] {
  const seen = new Map<string, number>();
  return chunk(source, article.parts, count).map((cut) => {
    const text = cut.spans.map(({ start, end }) => source.slice(start, end)).join('\n');
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return prepare(article, source, cut, text, nth);
  });
}

function prepare(
  { id: articleId, title, pages }: FoundArticle,
  source: string,
  cut: Cut,
  text: string,
  nth: number,
): Prepared {
  const above = [title, cut.heading].filter((line) => line !== null);
  const words = (sentence: Span) =>
    clip(source, cut.spans, sentence).map(({ start, end }) => source.slice(start, end));
  const sentences = cut.sentences.map((sentence) => unsplit(words(sentence).join(' ')).replace(/\s+/g, ' '));
  const hash = hashOf(above, sentences);
  const id = idOf('passage', articleId, text, String(nth));
  const whole = { start: cut.spans[0]!.start, end: cut.spans.at(-1)!.end };
  const marks = pages && { pages: pagesIn(pages, whole) };
  return { passage: { id, articleId, text, ...cut, hash, ...marks }, text: { above, sentences } };
}
