/**
 * What speaks for a line beginning an article, and what against it. A line begins one when the sum reaches
 * THRESHOLD. Set by hand on the case folders of test/documents, most telling first.
 */
const WEIGHTS = {
  entry: 8,
  issue: 4,
  titleRepeated: 4,
  topHeading: 4,
  printedAgain: 4,
  metaBelow: 3.5,
  metaAbove: 3.5,
  dateline: 3.5,
  closedBySource: 3.5,
  closedLikeLast: 3.5,
  inContents: 3,
  separatorAbove: 2.5,
  closedByLink: 2.5,
  newCast: 2,
  inPeriodical: 2.5,
  ruleAbove: 1.5,
  wideGap: 1.5,
  gapInDenseText: 1,
  formOfArticles: 2,
  likeOthers: 1.5,
  restatedBelow: 1,
  long: 1,
  amongMany: 1,
  nothingBelow: -4,
  numbered: -4,
  numberedStory: 9,
  section: -4,
  label: -6,
  clock: -5,
  insideFeed: -6,
  deepHeading: -3,
  endsInColon: -3,
  barred: -3,
  formOfSections: -2.5,
  question: -2,
  quoted: -2,
  sharedCast: -2,
  leaning: -2,
  unlikeOthers: -1.5,
  brief: -1,
} as const;
export const THRESHOLD = 3;

export type Feature = keyof typeof WEIGHTS;

export const total = (features: readonly Feature[]) =>
  features.reduce((sum, feature) => sum + WEIGHTS[feature], 0);
