/** Said of what is asked, these deny it. */
const DENIAL =
  /\b(?:will|would|does|do|did|is|are|was|were|has|have|had|should|can|could|must|may)\s+(?:also\s+|currently\s+)?(?:not|no longer|never)\b|\b(?:no longer|rejected|ruled out|refused|decided against|declined|dropped|scrapped|lowered|downgraded|yet to|cannot|nobody|neither|despite initially)\b|n[’']t\b/i;
/** These may turn a sentence, so that it is no plain yes. */
const DOUBT =
  /\b(?:not|no|never|none|neither|nor|without|despite|unlikely|fail(?:ed|s)? to|instead of|rather than|only if|unless|denied|denies|oppos\w+|abandon\w+|withdr\w+|stopped|axed|may|might|could|proposed|recommended|calls? for|called for|urged|plans?|however|but)\b/i;
const NEGATIVE_QUESTION = /\b(?:not|never|without|no longer)\b|n[’']t\b/i;
/** Less of the question's words, and the sentence may be about something else. */
const COVERAGE = 0.55;

export type Polarity = 'Yes' | 'No';

/**
 * Whether sentences affirm or deny what a question asks, or null when they do not say so plainly.
 * @param coverage the share of the question's words that the best sentence and its surroundings hold
 */
export function polarityOf(
  question: string,
  sentences: readonly string[],
  coverage: number,
): Polarity | null {
  if (coverage < COVERAGE) return null;
  const turned = NEGATIVE_QUESTION.test(question);
  if (sentences.some((text) => DENIAL.test(text))) return turned ? 'Yes' : 'No';
  if (sentences.some((text) => DOUBT.test(text))) return null;
  return turned ? 'No' : 'Yes';
}
