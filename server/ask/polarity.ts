import { stemsOf } from '../../language/stem.js';
import { matterOf, sharedShare } from './same-matter.js';

/** What turns a clause into its opposite: negation, and verbs of refusing, ending and taking back. */
const DENIAL =
  /\b(?:not|never|no longer|no plans?|no intention|none|nobody|no one|neither|nor|nothing|without|cannot|no(?= \p{L}))\b|n[’']t\b|\b(?:reject(?:s|ed|ing)?|rul(?:es?|ed|ing) out|refus(?:es?|ed|ing|al)|declin(?:es|ed|ing) to|decid(?:es?|ed|ing) against|stop(?:s|ped|ping)? short of|fail(?:s|ed|ing)? to|yet to|unable to|oppos(?:es?|ed|ing)|block(?:s|ed|ing)?|drop(?:s|ped|ping)? (?:the|its|their|his|her|this|these)|(?:was|were|been|being|be) (?:dropped|called off|cancelled|abolished|repealed|quashed|cleared of)|scrap(?:s|ped|ping)?|axed|abandon(?:s|ed|ing)?|shelved|withdr(?:aw|ew|awn|awing)|revers(?:es?|ed|ing)|overturn(?:s|ed|ing)?|den(?:y|ies|ied|ying)|lowered|downgraded|despite initially|instead(?! of))\b/giu;
/** With these it is not said that it is so. */
const DOUBT =
  /\b(?:unlikely|whether|if|unless|only if|may|might|could|would|should|propos(?:es?|ed|al|als)|recommend(?:s|ed|ation|ations)?|advis(?:es?|ed)|call(?:s|ed|ing)? (?:for|on)|urg(?:es?|ed|ing)|plan(?:s|ned)? to|consider(?:s|ed|ing)?|ask(?:s|ed)? (?:for|to)|want(?:s|ed)?|hop(?:es?|ed)|threaten(?:s|ed)?|rather than|instead of|allege(?:s|d)?|allegedly|claim(?:s|ed)?|accus(?:es?|ed|ing)|suspected|charged with)\b/giu;
/** Behind these a sentence says something else of the matter. */
const TURN =
  /(?:,\s*|\s+[–—-]\s+|;\s*|\s+)(?=(?:but|although|though|while|whereas|however|despite|except)\b)|,\s*(?=(?:yet|so|and|which)\b)|[;:]\s+|(?<=\b(?:although|while|despite)\b[^,]{1,160}),\s+/iu;
const NEGATIVE_QUESTION = /\b(?:not|never|without|no longer)\b|n[’']t\b/i;
/** Less of the question's words, and the sentence may be about something else. */
const COVERAGE = 0.55;
/** A sentence that shares less of the question's words than this share of what the nearest one does says nothing on it. */
const NEAR = 0.5;

export type Polarity = 'Yes' | 'No';

/** What denies a question that asks after a refusal: `Did they reject it? They accepted it.` */
const ACCEPTANCE =
  /\b(?:accept(?:s|ed|ing)?|agree(?:s|d|ing)?|approv(?:es?|ed|ing)|adopt(?:s|ed|ing)?|kept|keeps?)\b/giu;

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

/** What one sentence says: true or false where it says so plainly. */
function says(question: string, sentence: string, asked: ReadonlySet<string>): boolean | null {
  const clause = clauseOn(question, sentence);
  const ofRefusal = question.replace(NEGATIVE_QUESTION, ' ').search(DENIAL) >= 0;
  const denials = [
    ...unasked(clause, DENIAL, asked),
    ...(ofRefusal ? unasked(clause, ACCEPTANCE, asked) : []),
  ];
  // Twice denied, as in `has not ruled out`, is neither.
  if (denials.length > 1) return null;
  if (denials.length === 1) return false;
  return unasked(clause, DOUBT, asked).length > 0 ? null : true;
}

/**
 * Whether sentences affirm or deny what a question asks: the first that says so plainly, among those that are as near
 * to it; null when none does.
 * @param sentences the likeliest first
 * @param coverage the share of the question's words that the best sentence and its surroundings hold
 */
export function polarityOf(
  question: string,
  sentences: readonly string[],
  coverage: number,
): Polarity | null {
  if (coverage < COVERAGE) return null;
  const asked = new Set(stemsOf(question.replace(NEGATIVE_QUESTION, ' ')));
  const shares = sentences.map((sentence) => sharedShare(question, sentence));
  const least = NEAR * Math.max(0, ...shares);
  const said = sentences
    // The likeliest is near, whatever its words: `CPA` may stand for what the question writes out.
    .filter((_, at) => at === 0 || shares[at]! >= least)
    .map((sentence) => says(question, sentence, asked))
    .find((one) => one !== null);
  if (said === undefined) return null;
  return said === NEGATIVE_QUESTION.test(question) ? 'No' : 'Yes';
}
