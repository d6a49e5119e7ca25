import type { Document, Store } from '../../store/store.js';
import type { Cited } from '../document-view.js';
import { citationLink, textHash } from '../search/citation.js';

/** A document that holds the cited words where another, now missing, held them. */
export interface MovedDocument {
  readonly path: string;
  /** To the cited words in it. */
  readonly link: string;
}

/** Text read at most, so that a link to nowhere cannot keep the server busy. */
const MOST_READ = 20_000_000;

/**
 * Finds a file that was renamed or put into another folder: it has the same words at the same place.
 * Files of the same name are tried first.
 */
export async function findMoved(store: Store, missing: string, cited: Cited): Promise<MovedDocument | null> {
  const name = nameOf(missing);
  const documents = (await store.documents()).filter(({ length }) => length >= cited.span.end);
  const [alike, others] = [
    documents.filter(({ path }) => nameOf(path) === name),
    documents.filter(({ path }) => nameOf(path) !== name),
  ];
  return findIn(store, affordable([...alike, ...others]), cited);
}

async function findIn(
  store: Store,
  paths: readonly string[],
  { span, hash }: Cited,
): Promise<MovedDocument | null> {
  for (const path of paths) {
    const words = (await store.text(path))?.slice(span.start, span.end) ?? '';
    if (textHash(words) === hash) return { path, link: citationLink(path, span, words) };
  }
  return null;
}

function affordable(documents: readonly Document[]): readonly string[] {
  let read = 0;
  const within = documents.filter(({ length }) => {
    read += length;
    return read <= MOST_READ;
  });
  return within.map(({ path }) => path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
