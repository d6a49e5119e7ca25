import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Judgement, NamedAuthority, Quote, Speaker } from '../../store/records.js';
import type {
  Article,
  Concept,
  Document,
  Drop,
  NewPassage,
  PageMark,
  PassageVectors,
  Place,
  StoreWriter,
} from '../../store/store.js';

/** All that a build gives a writer. */
export interface Collection {
  readonly documents: readonly NewDocument[];
  readonly articles: readonly Article[];
  readonly passages: readonly NewEntry[];
  readonly quotes?: readonly NewQuoteEntry[];
  readonly speakers?: readonly Speaker[];
  readonly judgements?: readonly Judgement[];
  readonly authorities?: readonly NamedAuthority[];
}

export interface NewQuoteEntry {
  readonly quote: Quote;
  readonly vector: Float32Array;
}

export interface NewDocument extends Omit<Document, 'articles'> {
  readonly text: string;
  readonly drops: readonly Drop[];
  readonly pages?: readonly PageMark[];
}

export interface NewEntry {
  readonly passage: NewPassage;
  readonly vectors: PassageVectors;
}

export const FINGERPRINT = 'test-embedder';

/** Of builds, oldest first. */
export const MOMENTS = [
  '2026-01-05T08:00:00.000Z',
  '2026-01-06T08:00:00.000Z',
  '2026-02-01T08:00:00.000Z',
] as const;

/** Gives a collection to a writer and finishes. */
export function write(writer: StoreWriter, collection: Collection) {
  for (const { drops, ...document } of collection.documents) writer.addDocument(document, drops);
  for (const article of collection.articles) writer.addArticle(article);
  for (const { passage, vectors } of collection.passages) writer.addPassage(passage, vectors);
  for (const { quote, vector } of collection.quotes ?? [])
    writer.addQuote({ quote, hash: sha256(quote.text), firstIndexed: MOMENTS[0] }, vector);
  for (const speaker of collection.speakers ?? []) writer.addSpeaker(speaker);
  for (const judgement of collection.judgements ?? []) writer.addJudgement(judgement, MOMENTS[1]);
  for (const authority of collection.authorities ?? []) writer.addAuthority(authority);
  return writer.finish(factsOf(collection));
}

export function factsOf({ documents }: Collection) {
  const corpus = documents.map(({ path, sha256 }) => ({ path, sha256 }));
  return { corpus, fingerprint: FINGERPRINT, extraction: 1, problems: [] };
}

export function document(path: string, text: string, drops: readonly Drop[] = []): NewDocument {
  return { path, mediaType: 'text/plain', length: text.length, sha256: sha256(text), text, drops };
}

export function place(path: string, start: number, facts: Partial<Place> = {}): Place {
  const unknown = { title: null, publisher: null, source: null, date: null, url: null };
  return { ...unknown, document: path, span: { start, end: start + 10 }, ...facts };
}

export function article(id: string, own: Place, copies: readonly Place[] = []): Article {
  return { id, author: null, ...own, copies };
}

/** A passage with a sentence for each of `vectors` but the first, which is its own. */
export function entry(
  passage: Partial<NewPassage> & Pick<NewPassage, 'id' | 'articleId' | 'text'>,
  vectors: readonly Float32Array[] = [unit(1, 0, 0, 0)],
): NewEntry {
  const [own, ...sentences] = vectors;
  const spans = sentences.map((_, i) => ({ start: i, end: i + 1 }));
  const whole = [{ start: 0, end: passage.text.length }];
  const made = { hash: sha256(passage.text), firstIndexed: MOMENTS[0] };
  const complete = { heading: null, spans: whole, sentences: spans, ...made, ...passage };
  return { passage: complete, vectors: { passage: own!, sentences } };
}

/** A quote with its vector. */
export function quoteEntry(
  quote: Partial<Quote> & Pick<Quote, 'id' | 'articleId' | 'document'>,
  vector: Float32Array = unit(1, 0, 0, 0),
): NewQuoteEntry {
  const words = { text: 'We failed.', span: { start: 0, end: 10 }, context: { before: '', after: '' } };
  const nobody = { speaker: null, cue: null, date: null, occurrences: [] };
  return { quote: { kind: 'sentence', ...words, ...nobody, ...quote }, vector };
}

export function unit(...components: readonly number[]): Float32Array {
  const length = Math.hypot(...components) || 1;
  return Float32Array.from(components, (x) => x / length);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Words with common stems, with and without diacritics, and signs that mean something to FTS5. */
export const WORDS = [
  'child', 'children', 'Children’s', 'inspection', 'inspected', 'inspector', 'report', 'REPORTS', 'reported',
  'café', 'cafe', 'Café', 'board', 'boards', 'care', 'caring', 'O’Brien', '2014', 'AND', 'NOT', 'NEAR', 'title',
] as const; // biome-ignore format: a list of words

const words = fc.constantFrom(...WORDS);
const sign = fc.constantFrom(' ', ' ', ' ', ' – ', '. ', '" ', "' ", ' (', ') ', '*', ':', '-', ' ^', '\n');
export const texts = fc
  .array(fc.tuple(words, sign), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join(''));

/** Few different components, so that many vectors are equal. */
export const vectors = fc
  .array(fc.integer({ min: -2, max: 2 }), { minLength: 4, maxLength: 4 })
  .filter((components) => components.some((x) => x !== 0))
  .map((components) => unit(...components));

export const PUBLISHERS = ['Ofsted', 'OFSTED', 'The Gazette', 'gazette', 'Élan'] as const;
export const PATHS = ['a.md', 'b/c.txt', 'd.md'] as const;
export const dates = fc.constantFrom(
  '2013-12',
  '2014-01-31',
  '2014-02',
  '2014-02-18',
  '2014-02-28',
  '2015-01-01',
);

const places = fc.record({
  document: fc.constantFrom(...PATHS),
  span: fc.nat(50).map((start) => ({ start, end: start + 10 })),
  title: fc.option(texts),
  publisher: fc.option(fc.constantFrom(...PUBLISHERS)),
  source: fc.option(texts),
  date: fc.option(dates),
  url: fc.option(fc.webUrl()),
});

/** Ids. */
export const SPEAKERS = ['speaker-a', 'speaker-b'] as const;
export const AUTHORITIES = ['E1', 'W2', 'S3'] as const;

const drafts = fc.record({
  own: places,
  author: fc.option(texts),
  copies: fc.array(places, { maxLength: 2 }),
  passages: fc.array(
    fc.record({
      text: texts,
      heading: fc.option(texts),
      vectors: fc.array(vectors, { minLength: 1, maxLength: 4 }),
      start: fc.nat(50),
      firstIndexed: fc.constantFrom(...MOMENTS),
    }),
    { maxLength: 5 },
  ),
  quotes: fc.array(
    fc.record({
      text: texts,
      before: texts,
      kind: fc.constantFrom('sentence', 'fragment'),
      speaker: fc.option(fc.constantFrom(...SPEAKERS)),
      start: fc.nat(50),
      vector: vectors,
    }),
    { maxLength: 3 },
  ),
  authorities: fc.subarray([...AUTHORITIES]),
});

/** Random collections, small and full of coincidences. */
export const collections: fc.Arbitrary<Collection> = fc.array(drafts, { maxLength: 8 }).map((chosen) => ({
  documents: PATHS.map((path) => document(path, `Text of ${path}`)),
  articles: chosen.map(({ own, author, copies }, i) => ({ id: `article-${i}`, author, ...own, copies })),
  passages: chosen.flatMap(({ passages }, i) =>
    passages.map(({ vectors, start, ...rest }, k) =>
      entry(
        { ...rest, id: `passage-${i}-${k}`, articleId: `article-${i}`, spans: [{ start, end: start + 5 }] },
        vectors,
      ),
    ),
  ),
  quotes: chosen.flatMap(({ own, quotes }, i) =>
    quotes.map(({ vector, before, start, speaker, ...rest }, k) => {
      const ids = {
        id: `quote-${i}-${k}`,
        articleId: `article-${i}`,
        document: own.document,
        date: own.date,
      };
      const named = speaker && { id: speaker, name: `Name of ${speaker}`, role: 'chair', organisation: null };
      const place = { span: { start, end: start + 5 }, context: { before, after: '' } };
      return quoteEntry({ ...ids, ...place, ...rest, speaker: named }, vector);
    }),
  ),
  authorities: AUTHORITIES.map((id) => ({
    id,
    name: `Name of ${id}`,
    aliases: [],
    articles: chosen.flatMap(({ authorities }, i) => (authorities.includes(id) ? [`article-${i}`] : [])),
  })),
}));

/** Words and phrases that stand for the same, counted in full. */
export const concept = (forms: readonly string[]): Concept => ({ forms, weight: 1 });
