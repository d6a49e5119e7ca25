import { spellingFamilies } from './spellings/families.js';
import { irregularSpellings } from './spellings/irregular.js';
import { keepsItsLetter } from './spellings/one-letter-only.js';

const irregular = bothWays(irregularSpellings);
const families = spellingFamilies.map(({ british, american, stems, endings }) => ({
  swap: { [british]: american, [american]: british },
  pattern: new RegExp(
    `^(?<start>(?:dis|mis|out|over|re|un)?(?:${stems.join('|')}))(?<letters>${british}|${american})` +
      `(?<ending>${endings.join('|')})$`,
  ),
}));

const ISE = /^(?<stem>[a-z]+)(?<letters>is|iz)(?<ending>e[drs]?|ers|ings?|ations?|ational|able)$/;

/**
 * The other British and American spellings of one English word, in lower case and without the word itself:
 * `organisation` gives `organization`, and the reverse. Empty for a word spelled one way.
 */
export function spellingVariants(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const variants = [...(irregular.get(lower) ?? []), ...familyVariants(lower), ...iseVariants(lower)];
  return [...new Set(variants)];
}

function familyVariants(word: string): readonly string[] {
  return families.flatMap(({ swap, pattern }) => {
    const groups = pattern.exec(word)?.groups;
    return groups ? [`${groups.start}${swap[groups.letters!]}${groups.ending}`] : [];
  });
}

/** -ise and -ize: too many verbs to list, so every word with the ending but those known to keep their letter. */
function iseVariants(word: string): readonly string[] {
  const groups = ISE.exec(word)?.groups;
  if (groups === undefined || keepsItsLetter(groups.stem!)) return [];
  return [`${groups.stem}${groups.letters === 'is' ? 'iz' : 'is'}${groups.ending}`];
}

function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const variants = new Map<string, string[]>();
  for (const [a, b] of [...pairs, ...pairs.map(([british, american]) => [american, british] as const)]) {
    variants.set(a, [...(variants.get(a) ?? []), b]);
  }
  return variants;
}
