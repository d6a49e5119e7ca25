import { z } from 'zod';
import type { Document, Store } from '../store/store.js';
import { once, wholeNumber } from './parameters.js';
import { RequestProblem } from './problem.js';

/** What its caller may say; see `readParameters`. */
export const documentsParameters = z.strictObject({
  limit: once(wholeNumber(1, 1000)).exactOptional(),
  offset: once(wholeNumber(0, 1_000_000)).default(0),
});

/** Which documents to list: without a limit, all. */
type DocumentsRequest = z.output<typeof documentsParameters>;

/** Lists documents in the order of their paths. */
export async function listDocuments(
  store: Store,
  { limit, offset }: DocumentsRequest,
): Promise<{ documents: readonly Document[]; total: number }> {
  const all = await store.documents();
  return { documents: all.slice(offset, limit && offset + limit), total: all.length };
}

/**
 * The path of the document that an address names below a route, such as `/api/documents`. Its slashes may be
 * encoded or not. The path is only ever looked up in the index, so it cannot lead out of the corpus.
 * @throws RequestProblem (400) when no document can have such a path
 */
export function documentPath(url: string, route: string): string {
  const below = new URL(url).pathname.split('/').slice(route.split('/').length);
  const path = decode(below.join('/'));
  if (!path.includes('\0')) return path;
  throw new RequestProblem(400, 'The path holds a NUL character. Take %00 out of the address.');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new RequestProblem(
      400,
      'The path is not UTF-8 in percent-encoding. Encode it as encodeURIComponent does.',
    );
  }
}
