import { createHash } from 'node:crypto';
import type { Embedder, PassageText } from '../language/embedder.js';
import type { Span } from '../language/span.js';
import { createWriter } from '../store/embedded/create-writer.js';
import { type KnownVectors, openVectors } from '../store/embedded/open-vectors.js';
import { acquireLock } from '../store/lock.js';
import type { Manifest } from '../store/manifest.js';
import type { Drop, NewPassage, PassageVectors, Problem, StoreWriter } from '../store/store.js';
import { type Cut, chunk, idOf, LONGEST, SHORTEST } from './chunk.js';
import { collect, type FoundArticle, mergeCopies, type Standing } from './collect.js';
import { findFresh, fingerprintFiles, type Wanted } from './fresh.js';
import { clip } from './line.js';
import { type CorpusFile, walk } from './walk.js';

export interface BuildOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly embedder: Embedder;
  readonly onProgress?: (progress: Progress) => void;
  /** Is told what of each document is in no passage. */
  readonly onDrops?: (path: string, text: string, drops: readonly Drop[]) => void;
  /** Breaks the build off; the index in use stays, and what was embedded is kept for the next build. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly stage: 'reading' | 'embedding' | 'writing';
  readonly done: number;
  readonly total: number;
}

export interface BuildReport {
  readonly manifest: Manifest;
  /** Passages whose vectors were made now, not kept from an earlier build. */
  readonly embedded: number;
}

/** Names everything besides the text that a passage's vectors depend on. */
export function fingerprintOf(embedder: Embedder): string {
  return `${embedder.fingerprint}/passages ${SHORTEST}-${LONGEST}`;
}

/**
 * Indexes a folder of documents: reads, cleans and parts them into articles, merges copies, cuts passages, embeds
 * what is new, and puts the index in place of the one in use.
 * @throws Error with the remedy when the corpus is empty, another build runs, or nothing can be written
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const lock = acquireLock(options.indexDir);
  try {
    return await buildLocked(options);
  } finally {
    lock.release();
  }
}

async function buildLocked(options: BuildOptions): Promise<BuildReport> {
  const { files, wanted } = await look(options);
  // Told what is dropped only by reading it again, whoever asks for that wants a whole build.
  const fresh = options.onDrops ? null : await findFresh(options.indexDir, wanted);
  return fresh ? { manifest: fresh, embedded: 0 } : buildAnew(options, files, wanted);
}

/** What lies in the corpus. Its files are fingerprinted before they are read: a change in between is seen next time. */
async function look({ corpusDir, embedder }: Pick<BuildOptions, 'corpusDir' | 'embedder'>) {
  const { files, problems } = await walk(corpusDir);
  requireFiles(corpusDir, files);
  const wanted = {
    corpus: await fingerprintFiles(files),
    fingerprint: fingerprintOf(embedder),
    skipped: problems,
  };
  return { files, wanted };
}

/** Whether the index in place is whole and was made from this corpus by this model. */
export async function isFresh(
  options: Pick<BuildOptions, 'corpusDir' | 'indexDir' | 'embedder'>,
): Promise<boolean> {
  const { wanted } = await look(options);
  return (await findFresh(options.indexDir, wanted)) !== null;
}

async function buildAnew(
  options: BuildOptions,
  files: readonly CorpusFile[],
  wanted: Wanted,
): Promise<BuildReport> {
  const known = await openVectors(options.indexDir, wanted.fingerprint);
  const writer = createWriter(options.indexDir);
  try {
    const collected = await readAll(files, writer, options);
    const embedded = await writePassages(mergeCopies(collected.articles), writer, known, options);
    known.close();
    options.onProgress?.({ stage: 'writing', done: 0, total: 1 });
    const { corpus, fingerprint, skipped } = wanted;
    const manifest = await writer.finish({
      corpus,
      fingerprint,
      problems: [...skipped, ...collected.problems],
    });
    return { manifest, embedded };
  } catch (error) {
    await writer.abandon();
    throw withRemedy(error as NodeJS.ErrnoException, options.indexDir);
  } finally {
    known.close();
  }
}

const CANNOT_WRITE = /ENOSPC|EFBIG|EDQUOT|EIO|EROFS|EACCES|SQLITE_FULL|SQLITE_IOERR|disk I\/O|disk is full/;

/** Errors of the disk say what to do; all others say it themselves. */
function withRemedy(error: NodeJS.ErrnoException, indexDir: string): Error {
  if (!CANNOT_WRITE.test(`${error.code} ${error.message}`)) return error;
  const remedy = `Make room on the disk of ${indexDir}, or set INDEX_DIR to another, and index again. The index in use is unchanged.`;
  return new Error(`The index cannot be written (${error.message}). ${remedy}`, { cause: error });
}

function requireFiles(corpusDir: string, files: readonly CorpusFile[]): void {
  if (files.length > 0) return;
  throw new Error(
    `There is no document in ${corpusDir}. Put .md or .txt files there, or set CORPUS_DIR to a folder that holds some.`,
  );
}

async function readAll(
  files: readonly CorpusFile[],
  writer: StoreWriter,
  { onProgress, onDrops, signal }: BuildOptions,
) {
  const articles: FoundArticle[] = [];
  const problems: Problem[] = [];
  for (const [done, file] of files.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'reading', done, total: files.length });
    const found = await collect(file, writer);
    articles.push(...found.articles);
    problems.push(...found.problems);
    if (found.drops.length > 0) onDrops?.(file.path, writer.text(file.path), found.drops);
  }
  return { articles, problems };
}

async function writePassages(
  standing: readonly Standing[],
  writer: StoreWriter,
  known: KnownVectors,
  options: BuildOptions,
): Promise<number> {
  let embedded = 0;
  for (const { article, copies } of standing) {
    const { id, document, span, title, publisher, source, author, date, url } = article;
    writer.addArticle({ id, document, span, title, publisher, source, author, date, url, copies });
  }
  for (const [done, { article }] of standing.entries()) {
    options.onProgress?.({ stage: 'embedding', done, total: standing.length });
    for (const { passage, text } of passagesOf(article, writer.text(article.document), options.embedder)) {
      options.signal?.throwIfAborted();
      const old = known.get(passage.hash);
      if (old === null) embedded += 1;
      writer.addPassage(passage, old ?? (await embed(text, passage, known, options.embedder)));
    }
  }
  return embedded;
}

async function embed(
  text: PassageText,
  { hash }: NewPassage,
  known: KnownVectors,
  embedder: Embedder,
): Promise<PassageVectors> {
  const vectors = await embedder.passage(text);
  known.keep(hash, vectors);
  return vectors;
}

interface Prepared {
  readonly passage: NewPassage;
  readonly text: PassageText;
}

function passagesOf(article: FoundArticle, source: string, { count }: Embedder): readonly Prepared[] {
  const seen = new Map<string, number>();
  return chunk(source, article.parts, count).map((cut) => {
    const text = cut.spans.map(({ start, end }) => source.slice(start, end)).join('\n');
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return prepare(article, source, cut, text, nth);
  });
}

function prepare(
  { id: articleId, title }: FoundArticle,
  source: string,
  cut: Cut,
  text: string,
  nth: number,
): Prepared {
  const above = [title, cut.heading].filter((line) => line !== null);
  const words = (sentence: Span) =>
    clip(source, cut.spans, sentence).map(({ start, end }) => source.slice(start, end));
  const sentences = cut.sentences.map((sentence) => words(sentence).join(' ').replace(/\s+/g, ' '));
  const hash = createHash('sha256')
    .update(JSON.stringify([above, sentences]))
    .digest('hex');
  const id = idOf('passage', articleId, text, String(nth));
  return { passage: { id, articleId, text, ...cut, hash }, text: { above, sentences } };
}
