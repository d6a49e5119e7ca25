import { CALIBRATION, CONCEPT_WEIGHTS, RELEVANCE, WEIGHTS } from '../../server/search/weights.js';
import type { Ranked } from './ask.js';
import { calibrationOf, curveOf } from './calibration.js';
import type { Measured, Way } from './measure.js';
import { quantile } from './metrics/quantile.js';
import { shareCalledNone } from './metrics/share-called-none.js';
import { byKind, inHalf, qualityOf } from './quality.js';
import { HALVES } from './questions.js';
import { halfOf } from './tables.js';

const STEPS = 100;

function qualities(ranked: readonly Ranked[]) {
  const kinds = [...byKind(ranked)];
  const ofHalf = (half: (typeof HALVES)[number]) =>
    Object.fromEntries(kinds.map(([kind, those]) => [kind, qualityOf(inHalf(half, those))]));
  return Object.fromEntries(HALVES.map((half) => [half, ofHalf(half)]));
}

function figuresOfWay(way: Way) {
  const times = [...way.answered, ...way.strayed].map(({ milliseconds }) => milliseconds);
  const called = HALVES.map((half) => {
    const { answered, strayed } = halfOf(half, way);
    return [half, { answerable: shareCalledNone(answered), offTopic: shareCalledNone(strayed) }] as const;
  });
  return {
    quality: qualities(way.answered),
    calledNone: Object.fromEntries(called),
    milliseconds: { p50: quantile(0.5, times), p95: quantile(0.95, times) },
    questions: way.answered.map(({ question, rank, score, relevance }) => ({
      id: question.id,
      rank,
      score,
      relevance,
    })),
    offTopic: way.strayed.map(({ query, score, relevance }) => ({ id: query.id, score, relevance })),
  };
}

/** Everything measured, as plain data for other tools. */
export function figuresOf({ counts, fingerprint, ways, asTuned, lost }: Measured) {
  const hybrid = ways[0]!;
  const { bins, error } = calibrationOf(hybrid);
  return {
    counts,
    fingerprint,
    weights: { WEIGHTS, CONCEPT_WEIGHTS, CALIBRATION, RELEVANCE },
    evidenceInNoPassage: lost.map(({ id }) => id),
    modes: Object.fromEntries(ways.map((way) => [way.mode, figuresOfWay(way)])),
    withoutSynonyms: qualities(asTuned.withoutSynonyms),
    calibration: { bins, error },
    curve: curveOf(hybrid, STEPS),
  };
}
