import { editDistance } from '../../language/edit-distance.js';
import { findWords } from '../../language/words.js';
import type { Speaker } from '../../store/records.js';

const SHORTEST = 3;
const MOST_EDITS = 2;

const wordsOf = (text: string) =>
  findWords(text)
    .map(({ folded }) => folded)
    .filter((word) => word.length >= SHORTEST);

/** The fewest edits that make a word of the query one of the name; a beginning counts as one. */
function farness(query: readonly string[], { name, aliases }: Speaker): number {
  const words = [name, ...aliases].flatMap(wordsOf);
  const far = query.flatMap((asked) =>
    words.map((word) => (word.startsWith(asked) ? 1 : editDistance(asked, word, MOST_EDITS))),
  );
  return Math.min(MOST_EDITS + 1, ...far);
}

/** The speakers whose names are most like what was typed, at most `limit`: for when nobody bears the name itself. */
export function nearestSpeakers(
  query: string,
  speakers: readonly Speaker[],
  limit: number,
): readonly Speaker[] {
  const asked = wordsOf(query);
  const near = speakers.map((speaker) => ({ speaker, far: farness(asked, speaker) }));
  return near
    .filter(({ far }) => far <= MOST_EDITS)
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ speaker }) => speaker);
}
