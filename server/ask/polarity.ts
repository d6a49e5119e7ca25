import { stemsOf } from '../../language/stem.js';
import { matterOf, sharedShare } from './same-matter.js';

/** Words that turn a clause into its opposite. */
const NEGATION =
  /\b(?:not|never|none|nobody|no one|neither|nor|nothing|without|cannot|no(?= \p{L}))\b|n[’']t\b/giu;
/** Words of refusing, ending and taking back, which stand in the place of what was asked: `Will it close? The plan was dropped.` */
const REFUSAL =
  /\b(?:no longer|no plans?|no intention|reject(?:s|ed|ing)?|rul(?:es?|ed|ing) out|refus(?:es?|ed|ing|al)|declin(?:es|ed|ing) to|decid(?:es?|ed|ing) against|stop(?:s|ped|ping)? short of|fail(?:s|ed|ing)? to|yet to|unable to|oppos(?:es?|ed|ing)|block(?:s|ed|ing)?|drop(?:s|ped|ping)? (?:the|its|their|his|her|this|these)|(?:was|were|been|being|be) (?:dropped|called off|cancelled|abolished|repealed|quashed|cleared of)|scrap(?:s|ped|ping)?|axed|abandon(?:s|ed|ing)?|shelved|withdr(?:aw|ew|awn|awing)|revers(?:es?|ed|ing)|overturn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|lowered|downgraded|despite initially|instead(?! of))\b/giu;
/** What denies a question that asks after a refusal: `Did they reject it? They accepted it.` */
const ACCEPTANCE =
  /\b(?:accept(?:s|ed|ing)?|agree(?:s|d|ing)?|approv(?:es?|ed|ing)|adopt(?:s|ed|ing)?|kept|keeps?)\b/giu;
/** With these it is not said that it is so. */
const DOUBT =
  /\b(?:unlikely|whether|if|unless|only if|may|might|could|would|should|propos(?:es?|ed|al|als)|recommend(?:s|ed|ation|ations)?|advis(?:es?|ed)|call(?:s|ed|ing)? (?:for|on)|urg(?:es?|ed|ing)|consider(?:s|ed|ing)?|ask(?:s|ed)? (?:for|to)|want(?:s|ed)?|hop(?:es?|ed)|threaten(?:s|ed)?|rather than|instead of|allege(?:s|d)?|allegedly|claim(?:s|ed)?|accus(?:es?|ed|ing)|suspected|charged with|(?:plan(?:s|ned)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|efforts?|steps|action|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|promis(?:es?|ed)|pledg(?:es?|ed)|in order) to|too (?:limited|little|late|slow|few|weak|often))\b/giu;
/** Behind these a sentence says something else of the matter. */
const TURN =
  /(?:,\s*|\s+[–—-]\s+|;\s*|\s+)(?=(?:but|although|though|while|whereas|however|despite|except)\b)|,\s*(?=(?:yet|so|and|which)\b)|[;:]\s+|(?<=\b(?:although|while|despite)\b[^,]{1,160}),\s+/iu;
const NEGATIVE_QUESTION = /\b(?:not|never|without|no longer)\b|n[’']t\b/i;
/** Asks nothing by itself. */
const OPENING = /^is it (?:true|right|correct|the case) that\b/i;
/** A word of a name, in a question: the first word has a capital anyhow. */
const NAME = /(?<=\s)\p{Lu}[\p{L}’'-]*/gu;
/** How much and how far: a sentence without the word does not say that it is so. */
const DEGREE = /\b(?:all|every|each|both|only|always|most|well|enough|fully|entirely|already)\b/giu;
/** Less of the question's words, and the best sentence may be about something else. */
const COVERAGE = 0.55;
/** A sentence that shares less of the question's words than this share of what the nearest one does says nothing on it. */
const NEAR = 0.5;
/** From this score of the reader on a sentence answers, though it calls something by another word. */
const READ = 0.9;
/** The shares of the question's words that a sentence with what it points back to, and by itself, must hold to affirm it. */
const AFFIRMED = { known: 2 / 3, own: 2 / 3 };
/** And to deny it by negation alone. */
const DENIED = { known: 0.6 };

export type Polarity = 'Yes' | 'No';

/** A sentence that may affirm or deny. */
export interface Telling {
  readonly text: string;
  /** The sentence before it, and the title of its article: what it points back to. */
  readonly around: string;
  /** The reader's score, where it was read. */
  readonly read: number | null;
}

/**
 * What of the question's matter a sentence holds, 0 to 1: by itself, names aside, which `it` or `the document` may stand
 * for, and with what it points back to.
 */
interface Held {
  readonly own: number;
  readonly known: number;
}

/** A question without what is no matter of its own. */
const matterOnly = (question: string) => question.replace(OPENING, ' ').replace(NEGATIVE_QUESTION, ' ');

/** What matches, but for words that the question itself asks about: `Did they reject it? They rejected it.` */
function unasked(text: string, pattern: RegExp, asked: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(pattern)]
    .map(([match]) => match)
    .filter((match) => match !== 'May')
    .filter((match) => !stemsOf(match).some((stem) => asked.has(stem)));
}

/** The clause that is nearest to the question. */
function clauseOn(question: string, sentence: string): string {
  const asked = matterOf(question);
  const clauses = sentence.split(TURN).filter(Boolean);
  const shared = clauses.map((clause) => [...matterOf(clause)].filter((stem) => asked.has(stem)).length);
  return clauses[shared.indexOf(Math.max(...shared))] ?? sentence;
}

const shareOf = (asked: readonly string[], held: ReadonlySet<string>) =>
  asked.length === 0 ? 1 : asked.filter((stem) => held.has(stem)).length / asked.length;

function heldBy(question: string, { text, around }: Telling): Held {
  const asked = matterOf(question);
  const names = matterOf([...question.matchAll(NAME)].join(' '));
  const [own, known] = [matterOf(text), matterOf(`${around} ${text}`)];
  return {
    own: shareOf(
      [...asked].filter((stem) => !names.has(stem)),
      own,
    ),
    known: shareOf([...asked], known),
  };
}

/** Does it hold enough of what is asked: all of it, or most where the reader is sure of the sentence? */
const holds = ({ known }: Held, read: number | null, most: number) =>
  known === 1 || (known >= most && (read ?? 0) >= READ);

function lacksDegree(question: string, sentence: string): boolean {
  const words = new Set([...sentence.matchAll(DEGREE)].map(([word]) => word.toLowerCase()));
  return [...question.matchAll(DEGREE)].some(([word]) => !words.has(word.toLowerCase()));
}

/** What one sentence says: true or false where it says so plainly. */
function says(question: string, sentence: Telling, asked: ReadonlySet<string>): boolean | null {
  const clause = clauseOn(question, sentence.text);
  const held = heldBy(matterOnly(question), sentence);
  const ofRefusal = matterOnly(question).search(REFUSAL) >= 0;
  const refusals = [
    ...unasked(clause, REFUSAL, asked),
    ...(ofRefusal ? unasked(clause, ACCEPTANCE, asked) : []),
  ];
  const negations = unasked(clause.replace(REFUSAL, ' '), NEGATION, asked);
  // Twice denied, as in `has not ruled out`, is neither.
  if (refusals.length + negations.length > 1) return null;
  if (refusals.length === 1) return false;
  if (negations.length === 1) return holds(held, sentence.read, DENIED.known) ? false : null;
  if (unasked(clause, DOUBT, asked).length > 0 || lacksDegree(question, sentence.text)) return null;
  return held.own >= AFFIRMED.own && holds(held, sentence.read, AFFIRMED.known) ? true : null;
}

/**
 * Whether sentences affirm or deny what a question asks: the first that says so plainly, among those that are as near
 * to it; null when none does. To affirm, a sentence must hold all that is asked: of a service in danger nobody may
 * read `Yes` who asked whether it is safe.
 * @param sentences the likeliest first
 * @param coverage the share of the question's words that the best sentence and its surroundings hold
 */
export function polarityOf(
  question: string,
  sentences: readonly Telling[],
  coverage: number,
): Polarity | null {
  if (coverage < COVERAGE) return null;
  const asked = new Set(stemsOf(matterOnly(question)));
  const shares = sentences.map(({ text }) => sharedShare(question, text));
  const least = NEAR * Math.max(0, ...shares);
  const said = sentences
    // The likeliest is near, whatever its words: `CPA` may stand for what the question writes out.
    .filter((_, at) => at === 0 || shares[at]! >= least)
    .map((sentence) => says(question, sentence, asked))
    .find((one) => one !== null);
  if (said === undefined) return null;
  return said === NEGATIVE_QUESTION.test(question) ? 'No' : 'Yes';
}
