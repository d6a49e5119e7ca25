import { fold } from '../../../language/words.js';
import { nameFits, quoteOf } from './page-quotes.js';
import type { ReadPage } from './pages.js';
import { count, share } from './share.js';

/** Of speakers that were told right: what they are called. */
interface ComparedOffice {
  readonly role: boolean;
  readonly organisation: boolean;
}

/** Shares of 1, of speakers that were told right. */
export interface OfficeFigures {
  readonly wanted: number;
  readonly role: number;
  readonly organisation: number;
}

const SMALL = new Set('the a an of for and at in its s'.split(' '));
const wordsOf = (text: string | null | undefined) =>
  (text ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter((word) => word !== '' && !SMALL.has(word))
    .join(' ');

/** Is one said with the words of the other, small ones aside? `Westmere` is `Westmere Council`. */
function isSaid(wanted: string | null | undefined, found: string | null | undefined): boolean {
  const [a, b] = [wordsOf(wanted), wordsOf(found)];
  return a === b || (a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)));
}

/** Compares role and organisation of the speakers of a page, where the speaker is right. */
export const compareOffices = (page: ReadPage): readonly ComparedOffice[] =>
  page.quotes.flatMap((wanted) => {
    const found = wanted.kind === 'reported' ? quoteOf(page, wanted) : undefined;
    if (!found?.speaker || !nameFits(wanted, found.speaker.name)) return [];
    const { role, organisation } = found.speaker;
    return [{ role: isSaid(wanted.role, role), organisation: isSaid(wanted.organisation, organisation) }];
  });

export const officeFigures = (compared: readonly ComparedOffice[]): OfficeFigures => ({
  wanted: compared.length,
  role: share(
    count(compared, ({ role }) => role),
    compared.length,
  ),
  organisation: share(
    count(compared, ({ organisation }) => organisation),
    compared.length,
  ),
});
