import type { Embedder } from '../language/embedder.js';
import { createWriter } from '../store/embedded/create-writer.js';
import { openEarlier } from '../store/embedded/open-earlier.js';
import { acquireLock } from '../store/lock.js';
import type { Manifest } from '../store/manifest.js';
import type { Drop, Problem, StoreWriter } from '../store/store.js';
import { LONGEST, SHORTEST } from './chunk.js';
import { collect, type FoundArticle, mergeCopies, type Read } from './collect.js';
import { createEmbedding } from './embed.js';
import { EXTRACTION_VERSION, extract } from './extract.js';
import type { PagesRead } from './formats/format.js';
import { findFresh, fingerprintFiles, type Wanted } from './fresh.js';
import { read as readHere } from './read.js';
import { type CorpusFile, walk } from './walk.js';
import { write } from './write.js';

export interface BuildOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly embedder: Embedder;
  /** Reads a file: here and without limits when it is left out. */
  readonly read?: Read;
  readonly onProgress?: (progress: Progress) => void;
  /** Is told what of each document is in no passage. */
  readonly onDrops?: (path: string, text: string, drops: readonly Drop[]) => void;
  /** Breaks the build off; the index in use stays, and what was embedded is kept for the next build. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly stage: 'reading' | 'embedding' | 'writing';
  /** Of documents, or of articles and quotes; with a share of the article that is being embedded. */
  readonly done: number;
  readonly total: number;
  /** Of the document that is being read, where it has pages. */
  readonly pages?: PagesRead;
}

export interface BuildReport {
  readonly manifest: Manifest;
  /** Passages and quotes whose vectors were made now, not kept from an earlier build. */
  readonly embedded: number;
}

/** Names everything besides the text that a passage's vectors depend on. */
export function fingerprintOf(embedder: Embedder): string {
  return `${embedder.fingerprint}/passages ${SHORTEST}-${LONGEST}`;
}

/**
 * Indexes a folder of documents: reads, cleans and parts them into articles, merges copies, extracts quotes and
 * judgements, cuts passages, embeds what is new, and puts the index in place of the one in use.
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
    extraction: EXTRACTION_VERSION,
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
  const now = new Date().toISOString();
  const earlier = await openEarlier(options.indexDir, wanted.fingerprint);
  const writer = createWriter(options.indexDir);
  try {
    const collected = await readAll(files, writer, options);
    const standing = mergeCopies(collected.articles);
    const records = await extract(
      standing.map(({ article }) => article),
      writer.text,
      options.signal,
    );
    const embedding = createEmbedding(options.embedder, earlier, options.signal);
    const onProgress = (done: number, total: number) =>
      options.onProgress?.({ stage: 'embedding', done, total });
    const firstIndexed = (key: string) => earlier.firstIndexed(key) ?? now;
    const { count } = options.embedder;
    await write({ standing, records, writer, embedding, count, firstIndexed, onProgress });
    earlier.close();
    options.onProgress?.({ stage: 'writing', done: 0, total: 1 });
    const { skipped, ...made } = wanted;
    const problems = [...skipped, ...collected.problems, ...records.problems];
    return { manifest: await writer.finish({ ...made, problems }), embedded: embedding.made() };
  } catch (error) {
    await writer.abandon();
    throw withRemedy(error as NodeJS.ErrnoException, options.indexDir);
  } finally {
    earlier.close();
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
  { read = readHere, onProgress, onDrops, signal }: BuildOptions,
) {
  const articles: FoundArticle[] = [];
  const problems: Problem[] = [];
  for (const [done, file] of files.entries()) {
    signal?.throwIfAborted();
    const tell = (more?: { readonly pages: PagesRead }) =>
      onProgress?.({ stage: 'reading', done, total: files.length, ...more });
    tell();
    const found = await collect(file, writer, { read, onPages: (pages) => tell({ pages }) });
    articles.push(...found.articles);
    problems.push(...found.problems);
    if (found.drops.length > 0) onDrops?.(file.path, writer.text(file.path), found.drops);
  }
  return { articles, problems };
}
