import { spells } from '../../language/abbreviations.js';
import { synonymGroups } from '../../language/synonym-groups.js';
import { fold } from '../../language/words.js';

/** A term of law is asked about by its number, and entered with what it provides for. */
const NUMBERED =
  /^what(?:['’]s| is| are| does| do) (?:an? |the )?(?<term>(?:section|s\.?) ?\d{1,3}\b.{0,40}?)(?: mean)?\s*\?*$/i;

/** The section of an Act that a question asks the meaning of, or null. */
export function sectionAsked(question: string): string | null {
  return NUMBERED.exec(question.trim())?.groups?.term?.replace(/^s\.? ?(?=\d)/i, 'section ') ?? null;
}

const quoted = (terms: readonly string[]) => terms.map((term) => `“${term}”`).join(' or ');

/** The entries of a term: under its own name, else those that begin with it. */
function entriesOf(term: string): readonly { readonly entry: string; readonly others: readonly string[] }[] {
  const entries = synonymGroups.flatMap((group) =>
    group.map((entry) => ({ entry, others: group.filter((other) => other !== entry) })),
  );
  const own = entries.filter(({ entry }) => fold(entry) === fold(term));
  const longer = entries.filter(({ entry }) => fold(entry).startsWith(`${fold(term)} `));
  return own.some(({ others }) => others.some((other) => !/\d/.test(other))) ? own : longer;
}

/**
 * What the program's own list of terms has for an abbreviation or a section of an Act, in words that say that it is no
 * source; null where it has nothing.
 */
export function fromListOfTerms(term: string): string | null {
  for (const { entry, others } of entriesOf(term)) {
    const full = others.filter((other) => spells(entry, other));
    const names = full.length > 0 ? full : others.filter((other) => !/\d/.test(other));
    if (names.length > 0)
      return `Not from a source: the program’s own list of terms has ${quoted(names)} for “${entry}”.`;
  }
  return null;
}
