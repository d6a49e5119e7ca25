/** How much each scaled score counts in the order of hits. Fitted by `npm run tune`; they sum to 1. */
export const WEIGHTS = { keyword: 0.35, meaning: 0.15, sentence: 0.5 };

/** How much a match counts in the keyword half: of a word, of two words side by side, of what means the same. */
export const CONCEPT_WEIGHTS = { word: 1, pair: 0.5, synonym: 0.3 };

/**
 * Of how many first hits the answer reader reads how many sentences each, and how much the scaled log odds of the best
 * one count beside the order without them.
 */
export const RERANK = { hits: 10, sentences: 3, odds: 0.4 };

/** How many candidates each half puts forward at the least. */
export const DEPTH = 100;

/**
 * The logistic model of a hit being about the query, over its own values, none of them scaled to the other hits
 * (Platt 1999). Fitted by `npm run tune` on development questions and on queries about other things.
 */
export const CALIBRATION = { bias: -49.95, meaning: 28.33, sentence: 31.2, coverage: 4.65 };

/** From which score of its best hit a query's relevance is weak, and strong. */
export const RELEVANCE = { weak: 0.3, strong: 0.75 };
