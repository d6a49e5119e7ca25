import type { Evidence } from './evidence.js';
import { isBehind, pointsBack } from './referents.js';
import { sharedShare } from './same-matter.js';

interface OutcomeRule {
  readonly claim: RegExp;
  readonly outcome: RegExp;
  /** A claim and how it came out, and pairs that only look so. */
  readonly samples: readonly (readonly [string, string])[];
  readonly counterSamples: readonly (readonly [string, string])[];
}

/** What is said of somebody or meant to happen, and how the same article says that it came to nothing. */
export const OUTCOME_RULES: readonly OutcomeRule[] = [
  {
    claim:
      /\b(?:alleg(?:e|es|ed|ing|ations?|edly)|accus(?:e|es|ed|ing|ations?)|claim(?:s|ed)? that|suspected of|charged with|arrested)\b/i,
    outcome:
      /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)? (?:the|this|these|those|all|any) (?:\w+ )?(?:claims?|allegations?|accusations?|charges?)|(?:was|were|been) cleared|cleared of|withdrew|withdrawn|retract(?:s|ed)|apologis(?:es|ed)|no evidence|acquitted|not guilty|(?:charges?|case|investigation|inquiry) (?:was|were|has been|have been) dropped)\b/i,
    samples: [
      ['The manager was accused of hiding files.', 'The manager denied hiding any files.'],
      ['Staff allegedly ignored the calls.', 'An inquiry found no evidence that staff ignored calls.'],
      ['The carer was charged with neglect.', 'The carer was acquitted of neglect in May.'],
    ],
    counterSamples: [['The manager was accused of hiding files.', 'The manager joined the home in May.']],
  },
  {
    claim: /\b(?:plan(?:s|ned|ning)? (?:to|for)|propos(?:e|es|ed|als?)|intend(?:s|ed)? to)\b/i,
    outcome:
      /\b(?:withdrew|withdrawn|scrapped|abandoned|shelved|ruled out|(?:was|were|been) dropped|dropped (?:the|its|their|his|her) (?:\w+ )?(?:plans?|proposals?))\b/i,
    samples: [['The board plans to close the home.', 'The plan to close the home was dropped in June.']],
    counterSamples: [['The board plans to close the home.', 'Numbers at the home dropped in June.']],
  },
  {
    claim:
      /\b(?:(?:we|was|were|had|been|originally|first|previously|initially|wrongly) (?:reported|stated|said|told|given)|reported that|claimed|earlier (?:report|version|figure))\b/i,
    outcome:
      /\b(?:correct(?:s|ed)|(?:the|a) correct(?:ion)?|in fact|revised|amended|restated|withdr[ae]wn?|has since|have since|turned out)\b/i,
    samples: [
      [
        'We reported that the home had 31 places.',
        'The council has corrected the figure for the home to 21 places.',
      ],
      ['The board claimed that no calls came.', 'The board has since withdrawn that claim.'],
    ],
    counterSamples: [['We reported that the home had 31 places.', 'The home opened in May.']],
  },
];

/** Fewer words in common, and a sentence tells how something else came out. */
const SAME_MATTER = 0.3;

/**
 * Whether one sentence says how what another one claims, plans or reports came out.
 * @param isNext whether it stands just behind, so that it may say it of `it`
 */
export function isOutcomeOf(text: string, claim: string, isNext = false): boolean {
  return (
    OUTCOME_RULES.some((rule) => rule.claim.test(claim) && rule.outcome.test(text)) &&
    ((isNext && pointsBack({ text })) || sharedShare(text, claim) >= SAME_MATTER)
  );
}

/** The sentence of the same article that denies, takes back or ends what a sentence claims or plans, the nearest in words. */
export function outcomeOf(claim: Evidence, among: readonly Evidence[]): Evidence | undefined {
  return among
    .filter(
      (one) =>
        one !== claim &&
        one.article.id === claim.article.id &&
        isOutcomeOf(one.text, claim.text, isBehind(one, claim)),
    )
    .toSorted((a, b) => sharedShare(b.text, claim.text) - sharedShare(a.text, claim.text))[0];
}
