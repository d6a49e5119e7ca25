import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../store/store.js';
import { unpack, walkArchive } from './archive.js';
import { formatOf, remedyFor } from './formats/formats.js';
import { SIDECAR } from './sidecar.js';

/** A file of the corpus that can be read. */
export interface CorpusFile {
  /** Relative to the corpus folder, with forward slashes: the document's id. */
  readonly path: string;
  /** Where it really lies, symbolic links resolved. */
  readonly absolute: string;
  readonly bytes: number;
  /** For a file inside an archive: its name there, and that of each archive on the way. */
  readonly members?: readonly string[];
  /** Its metadata file. */
  readonly sidecar?: CorpusFile;
}

/** The bytes of a file, also of one inside an archive. */
export async function bytesOf({ absolute, members = [] }: CorpusFile): Promise<Uint8Array> {
  let bytes: Uint8Array = await readFile(absolute);
  for (const member of members) bytes = await unpack(bytes, member);
  return bytes;
}

/** The files to index, and why others are left out; both in order of the code units of their paths. */
interface Walk {
  readonly files: readonly CorpusFile[];
  readonly problems: readonly Problem[];
}

/** A folder on the way: `above` are the real paths of the folders that lead to it, itself included. */
interface Folder {
  readonly path: string;
  readonly real: string;
  readonly above: readonly string[];
}

/** Something in a folder: a file, a folder, or a symbolic link to one. */
interface Entry {
  readonly path: string;
  readonly real: string;
  readonly folder: Folder;
}

/** Text is read and judged line by line, all of it; of other formats most bytes are pictures and fonts. */
const MOST_MEGABYTES = { text: 20, other: 100 };
const TEXT = /\.(?:md|markdown|txt)$/i;

/** How large a file of this name may be. */
export function mostMegabytes(path: string): number {
  return TEXT.test(path) ? MOST_MEGABYTES.text : MOST_MEGABYTES.other;
}

/**
 * Finds the documents of a corpus folder.
 * @throws when the folder itself cannot be read, with the remedy; anything below it is a problem instead.
 */
export async function walk(corpusDir: string): Promise<Walk> {
  const real = await realpath(corpusDir).catch((error) => failToOpen(corpusDir, error));
  const entries = await readdir(real, { withFileTypes: true }).catch((error) => failToOpen(corpusDir, error));
  const found = await visitAll(entries, { path: '', real, above: [real] });
  return withSidecars({ files: found.files.toSorted(byPath), problems: found.problems.toSorted(byPath) });
}

/** Metadata files are no documents: each belongs to the file whose name it begins with. */
function withSidecars({ files, problems }: Walk): Walk {
  const sidecars = new Map(files.flatMap((file) => (isSidecar(file.path) ? [[file.path, file]] : [])));
  const documents = files.filter(({ path }) => !isSidecar(path));
  const paths = new Set(documents.map(({ path }) => path + SIDECAR));
  const alone = [...sidecars.keys()].filter((path) => !paths.has(path));
  const astray = alone.map((path) => ({
    path,
    reason: 'There is no document beside it that it describes.',
    remedy: `Name it as the document is named, with ${SIDECAR} at the end.`,
  }));
  return {
    files: documents.map((file) => {
      const sidecar = sidecars.get(file.path + SIDECAR);
      return sidecar ? { ...file, sidecar } : file;
    }),
    problems: [...problems, ...astray].toSorted(byPath),
  };
}

const isSidecar = (path: string) => path.endsWith(SIDECAR);

function failToOpen(corpusDir: string, cause: NodeJS.ErrnoException): never {
  throw new Error(
    `The corpus folder ${corpusDir} cannot be read (${cause.code}). ` +
      'Create it and put documents into it, or set CORPUS_DIR to the folder that holds them.',
    { cause },
  );
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

async function visitAll(entries: readonly Dirent[], folder: Folder): Promise<Walk> {
  const found = await Promise.all(entries.map((entry) => visit(entry, folder)));
  return {
    files: found.flatMap((part) => part.files),
    problems: found.flatMap((part) => part.problems),
  };
}

async function visit(dirent: Dirent, folder: Folder): Promise<Walk> {
  const path = folder.path === '' ? dirent.name : `${folder.path}/${dirent.name}`;
  if (dirent.name.startsWith('.')) {
    return leftOut(
      path,
      'It is hidden: its name begins with a dot.',
      'To index it, rename it without the dot.',
    );
  }
  try {
    const place = join(folder.real, dirent.name);
    const real = dirent.isSymbolicLink() ? await realpath(place) : place;
    return await visitEntry({ path, real, folder });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return leftOut(path, `It cannot be opened (${code}).`, 'Check that it exists and that you may read it.');
  }
}

async function visitEntry(entry: Entry): Promise<Walk> {
  const { path, real, folder } = entry;
  const root = folder.above[0] ?? real;
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return leftOut(path, 'It links to a place outside the corpus.', 'Copy what it links to into the corpus.');
  }
  const facts = await stat(real);
  if (facts.isDirectory()) return visitFolder(entry);
  if (facts.isFile()) return visitFile({ path, absolute: real, bytes: facts.size });
  return leftOut(path, 'It is neither a file nor a folder.', 'Move it out of the corpus.');
}

async function visitFolder({ path, real, folder }: Entry): Promise<Walk> {
  if (folder.above.includes(real)) {
    return leftOut(path, 'It links to a folder that holds it.', 'Remove the link.');
  }
  const entries = await readdir(real, { withFileTypes: true });
  return visitAll(entries, { path, real, above: [...folder.above, real] });
}

async function visitFile(file: CorpusFile): Promise<Walk> {
  const { path, bytes } = file;
  if (isSidecar(path)) return { files: [file], problems: [] };
  if (/(?:^|\/)readme\.md$/i.test(path)) {
    return leftOut(path, 'It describes the folder.', 'To index it, give it another name.');
  }
  const isArchive = /\.zip$/i.test(path);
  if (!isArchive && !formatOf(path)) {
    return leftOut(path, 'Its format cannot be read.', remedyFor(path));
  }
  const most = mostMegabytes(path);
  if (bytes > most * 2 ** 20) {
    return leftOut(
      path,
      `It is larger than ${most} MB (${Math.ceil(bytes / 2 ** 20)} MB).`,
      'Split it into smaller files.',
    );
  }
  if (!isArchive) return { files: [file], problems: [] };
  const { members, problems } = await walkArchive(file);
  const walks = await Promise.all(members.map(visitFile));
  return {
    files: walks.flatMap((walked) => walked.files),
    problems: [...problems, ...walks.flatMap((walked) => walked.problems)],
  };
}

function leftOut(path: string, reason: string, remedy: string): Walk {
  return { files: [], problems: [{ path, reason, remedy }] };
}
