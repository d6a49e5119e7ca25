import type { Problem } from '../store/store.js';
import { listMembers } from './formats/unzip.js';
import { bytesOf, type CorpusFile } from './walk.js';

export { unpack } from './formats/unzip.js';

const DEEPEST = 2;
/** What systems put into archives for themselves. */
const PLUMBING = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** The files of an archive as files of the corpus: an archive is a folder whose name ends in `.zip`. Never throws. */
export async function walkArchive(
  archive: CorpusFile,
): Promise<{ readonly members: readonly CorpusFile[]; readonly problems: readonly Problem[] }> {
  const { path, members: above = [] } = archive;
  const remedy = 'Unpack it and put in what you want to search.';
  if (above.length >= DEEPEST)
    return { members: [], problems: [{ path, reason: 'It lies in an archive inside an archive.', remedy }] };
  try {
    const inside = await listMembers(await bytesOf(archive));
    const members = inside
      .filter(({ name }) => !PLUMBING.test(name))
      .map(({ name, bytes }) => ({ ...archive, path: `${path}/${name}`, bytes, members: [...above, name] }));
    return { members, problems: [] };
  } catch (error) {
    return {
      members: [],
      problems: [{ path, reason: `It cannot be unpacked: ${(error as Error).message}`, remedy }],
    };
  }
}
