import { findAbbreviations } from '../../language/abbreviations.js';
import type { Span } from '../../language/span.js';
import { fold } from '../../language/words.js';
import type { Store, StoredPassage } from '../../store/store.js';
import { intoPassage } from '../search/highlight.js';
import type { Shown } from './shown.js';

const SHORT = String.raw`["“‘']?(?<short>\p{L}[\p{L}\p{N}&./-]{1,9})["”’']?`;
/** Two capitals, which no other word has. */
const CAPITALS = String.raw`["“‘']?(?=\S*\p{Lu}\S*\p{Lu})(?<short>\p{L}[\p{L}\p{N}&./-]{1,9})["”’']?`;

interface AbbreviationRule {
  /** Whether nothing but the full form answers; otherwise other sentences may say what it is, too. */
  readonly only: boolean;
  readonly pattern: RegExp;
  readonly samples: readonly (readonly [question: string, short: string])[];
  readonly counterSamples: readonly string[];
}

/** Ways of asking what an abbreviation stands for. */
export const ABBREVIATION_RULES: readonly AbbreviationRule[] = [
  {
    only: true,
    pattern: new RegExp(
      String.raw`^what (?:do(?:es)?|did) (?:the )?(?:abbreviation |acronym |letters )?${SHORT} (?:stand for|abbreviate)\s*\?*$`,
      'iu',
    ),
    samples: [
      ['What does LADO stand for?', 'LADO'],
      ['what does cse stand for', 'cse'],
      ['What do the letters FGM stand for?', 'FGM'],
    ],
    counterSamples: ['What does the council stand for in law?', 'What does the charity say?'],
  },
  {
    only: true,
    pattern: new RegExp(
      String.raw`^(?:what is |what['’]s )?(?:the )?(?:full (?:form|name)|expansion) (?:of|for) ${SHORT}\s*\?*$`,
      'iu',
    ),
    samples: [['full form of IRO', 'IRO']],
    counterSamples: ['full name of the director'],
  },
  {
    only: true,
    pattern: new RegExp(
      String.raw`^what is ${SHORT} (?:short|an? (?:abbreviation|acronym)) (?:of|for)\s*\?*$`,
      'iu',
    ),
    samples: [['What is ICPC short for?', 'ICPC']],
    counterSamples: ['What is the home short of?'],
  },
  {
    only: false,
    // Capitals count: `what is IT` asks for something else than `what is it`.
    pattern: new RegExp(
      String.raw`^(?:[Ww]hat(?:['’]s| is| are| was) (?:an? |the )?|[Ww]hat (?:does|do) (?:an? |the )?(?=.* mean\s*\?*$)|(?:[Mm]eaning|[Dd]efinition) of (?:an? |the )?|[Dd]efine )${CAPITALS}(?: mean)?\s*\?*$`,
      'u',
    ),
    samples: [
      ['What is a LADO?', 'LADO'],
      ['what is the IRO', 'IRO'],
      ['What does CSPR mean?', 'CSPR'],
      ['meaning of FGM', 'FGM'],
    ],
    counterSamples: ['What is Ofsted?', 'What is it?', 'What does Kent mean?'],
  },
];

/** An abbreviation that a question asks about. */
export interface AskedAbbreviation extends Pick<AbbreviationRule, 'only'> {
  readonly short: string;
}

/** The abbreviation whose full form a question asks for, or null. */
export function abbreviationAsked(question: string): AskedAbbreviation | null {
  for (const { only, pattern } of ABBREVIATION_RULES) {
    const short = pattern.exec(question.trim())?.groups?.short;
    if (short) return { only, short: /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short };
  }
  return null;
}

/** More full forms than so many are not told. */
const MOST = 3;
/** More passages with an abbreviation are not read: those that use it first spell it out. */
const READ = 400;

/** The sentences of a passage that noise does not part, each as it can be shown. */
function sentencesOf(passage: StoredPassage): readonly { readonly text: string; readonly place: Span }[] {
  return passage.sentences.flatMap((place) => {
    const [part, ...others] = intoPassage(passage, place);
    return part && others.length === 0 ? [{ text: passage.text.slice(part.start, part.end), place }] : [];
  });
}

/** The full forms that a sentence gives for an abbreviation, folded. */
function fullForms(text: string, short: string): readonly string[] {
  return findAbbreviations(text)
    .filter((pair) => fold(text.slice(pair.short.start, pair.short.end)) === fold(short))
    .map(({ long }) => fold(text.slice(long.start, long.end)));
}

/**
 * The sentences in which the collection spells an abbreviation out, one a full form, in order of document and place.
 * @param articles ids of those that may be read; null for all of them
 */
export async function spelledOut(
  store: Store,
  short: string,
  articles: ReadonlySet<string> | null,
): Promise<readonly Shown[]> {
  const { rows, size } = await store.select({ phrases: [short] });
  const first = rows === null ? [...Array(size).keys()] : [...rows];
  const passages = await store.passages(first.slice(0, READ));
  const found = new Map<string, Omit<Shown, 'article'>>();
  for (const passage of passages.filter(({ articleId }) => articles?.has(articleId) !== false))
    for (const { text, place } of sentencesOf(passage))
      for (const full of fullForms(text, short))
        if (!found.has(full) && found.size < MOST) found.set(full, { text, place, passage });
  const shown = await Promise.all(
    [...found.values()].map(async (one) => ({ ...one, article: await store.article(one.passage.articleId) })),
  );
  return shown.flatMap((one) => (one.article ? [{ ...one, article: one.article }] : []));
}
