import type { Drop, PageMark, Place, Problem, StoreWriter } from '../store/store.js';
import { idOf } from './chunk.js';
import { clean } from './clean.js';
import { findCopies, type Shingles, shinglesOf } from './deduplicate.js';
import type { OnPages } from './formats/format.js';
import type { SourceText } from './read.js';
import { type Segment, segment } from './segment/segment.js';
import type { CorpusFile } from './walk.js';

/** An article as found in a document: its text stays there, as spans. */
export interface FoundArticle extends Segment {
  readonly id: string;
  readonly shingles: Shingles;
  /** Of its document. */
  readonly pages?: readonly PageMark[];
}

/** What one file of the corpus gave. */
export interface Collected {
  readonly articles: readonly FoundArticle[];
  readonly problems: readonly Problem[];
  readonly drops: readonly Drop[];
}

const NOTHING_FOUND = {
  reason: 'No article was found in it: no line reads like a sentence.',
  remedy: 'If it holds text, save it again as plain text with whole sentences; otherwise take it out.',
};

function identify(found: Segment, pages: readonly PageMark[] | undefined): FoundArticle {
  const body = found.parts.map(({ line }) => line.text).join('\n');
  return {
    ...found,
    id: idOf('article', found.title ?? '', body),
    shingles: shinglesOf(body),
    ...(pages && { pages }),
  };
}

/** Reads one file, and tells of each of its pages; throws with the remedy. */
export type Read = (file: CorpusFile, onPages?: OnPages) => Promise<SourceText>;

/** How a file is read, and who is told how far it is. */
export interface Reading {
  readonly read: Read;
  readonly onPages: OnPages;
}

async function examine(file: CorpusFile, { read, onPages }: Reading) {
  const source = await read(file, onPages);
  return { source, ...segment(source, clean(source.text, source.blocks)) };
}

/**
 * Reads one file, finds its articles and hands its text to the writer. A file that fails becomes a problem.
 * @throws what the writer throws: that is no fault of the file
 */
export async function collect(file: CorpusFile, writer: StoreWriter, reading: Reading): Promise<Collected> {
  const examined = await examine(file, reading).catch((error: Error) => error);
  if (examined instanceof Error) {
    const remedy = 'Mend or take out the file, then index again.';
    return { articles: [], problems: [{ path: file.path, reason: examined.message, remedy }], drops: [] };
  }
  const { source, segments, drops } = examined;
  const { path, mediaType, sha256, text, pages } = source;
  writer.addDocument({ path, mediaType, sha256, length: text.length, text, ...(pages && { pages }) }, drops);
  const problems = segments.length === 0 ? [{ path, ...NOTHING_FOUND }] : [];
  const warnings = source.warnings.map((reason) => ({
    path,
    reason,
    remedy: 'Mend it in the file and index again; the rest of the file was read.',
  }));
  return {
    articles: segments.map((found) => identify(found, pages)),
    problems: [...problems, ...warnings],
    drops,
  };
}

/** An article that stands, with the places of its copies. */
export interface Standing {
  readonly article: FoundArticle;
  readonly copies: readonly Place[];
}

function placeOf({ document, span, title, publisher, source, date, url }: FoundArticle): Place {
  return { document, span, title, publisher, source, date, url };
}

/** Merges copies: the fullest printing of each text stands, in the order of the collection. */
export function mergeCopies(found: readonly FoundArticle[]): readonly Standing[] {
  const standsFor = findCopies(found.map(({ shingles }) => shingles));
  const copies = new Map<number, Place[]>();
  found.forEach((article, index) => {
    const original = standsFor[index]!;
    if (original !== index) copies.set(original, [...(copies.get(original) ?? []), placeOf(article)]);
  });
  return found.flatMap((article, index) =>
    standsFor[index] === index ? [{ article, copies: copies.get(index) ?? [] }] : [],
  );
}
