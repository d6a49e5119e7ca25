import { isGivenName } from '../../language/people/given-names.js';
import { splitTitle } from '../../language/people/titles.js';
import type { AskedName } from './names.js';
import type { Question } from './question.js';

/** A surname stands for the whole name. */
function isSameName(speaker: string, asked: string): boolean {
  const [a, b] = [speaker.toLowerCase().split(/\s+/), asked.toLowerCase().split(/\s+/)];
  return a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2));
}

/** Whether words are those of somebody who is named. */
export const isSpokenBy = (names: readonly AskedName[], speaker: string | null): boolean =>
  speaker !== null && names.some(({ forms }) => isSameName(speaker, forms[0]!));

function isPerson({ text }: AskedName): boolean {
  const { title, name } = splitTitle(text);
  return title !== '' || (/\s/.test(name) && isGivenName(name.split(' ')[0]!));
}

/** Whether a question asks for the words of a person, and these are not theirs. */
export const isOfOthers = ({ kind, names }: Question, speaker: string | null): boolean =>
  kind === 'quote' && names.some(isPerson) && !isSpokenBy(names, speaker);
