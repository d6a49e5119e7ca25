import { isGradable } from './grading-words.js';
import { before, type Place } from './place.js';
import { isOwnSubject } from './subject.js';

const LONGEST_REACH = 140;

const PASSIVE =
  /\b(?:was|were|is|are|been|being|be|gets?|got)\s+(?:\p{L}+ly\s+|also\s+|again\s+|both\s+|all\s+|each\s+|now\s+|still\s+|then\s+|once\s+)*$/iu;

/** Does a verb of this kind give the grade to something that can have one? @param reach in letters, a name counts as one */
export function isGovernedBy(place: Place, verb: RegExp, reach = LONGEST_REACH): boolean {
  const text = before(place);
  return [...text.matchAll(verb)].some(({ index, 0: word }) => {
    const between = text.slice(index + word.length);
    const lead = text.slice(0, index);
    const passive = PASSIVE.exec(lead);
    if (passive && !isOwnSubject(place, lead.slice(0, passive.index))) return false;
    return between.replace(/([ƱȺƗ])\1+/gu, '$1').length <= reach && isGradable(between, true);
  });
}
