import type { Relevance } from '../../server/search/answer.js';
import type { Ranked, Reply } from './ask.js';
import { calibrationOf, curveOf } from './calibration.js';
import type { Way } from './measure.js';
import { quantile } from './metrics/quantile.js';
import { shareCalledNone } from './metrics/share-called-none.js';
import { byKind, inHalf, type Quality, qualityOf } from './quality.js';
import { HALVES, type Half } from './questions.js';
import { decimal, type Table } from './table.js';

const PERCENT_STEPS = 20;

const headings = (columns: readonly string[]) => HALVES.flatMap((half) => [`${half}: n`, ...columns]);

const qualityCells = ({ questions, first, inFive, mrr }: Quality) => [
  String(questions),
  ...[first, inFive, mrr].map(decimal),
];

/** How well each kind of question was answered, in both halves. */
export function qualityTable(ranked: readonly Ranked[]): Table {
  const rows = [...byKind(ranked)].map(([kind, those]) => [
    kind,
    ...HALVES.flatMap((half) => qualityCells(qualityOf(inHalf(half, those)))),
  ]);
  return [['kind', ...headings(['first', 'in five', 'MRR'])], ...rows];
}

interface Heard {
  readonly half: Half;
  readonly kind: string;
  readonly reply: Reply;
}

const share = (relevance: Relevance, heard: readonly Heard[]) =>
  heard.filter(({ reply }) => reply.relevance === relevance).length / heard.length;

function relevanceRow(name: string, heard: readonly Heard[]): readonly string[] {
  const cells = HALVES.flatMap((half) => {
    const those = heard.filter((one) => one.half === half);
    const none = shareCalledNone(those.map(({ reply }) => reply));
    return [String(those.length), ...[none, share('weak', those), share('strong', those)].map(decimal)];
  });
  return [name, ...cells];
}

/** What search says of questions that the corpus answers, and of queries about other things, by kind. */
export function relevanceTable({ answered, strayed }: Way): Table {
  const asked = answered.map((reply) => ({ ...reply.question, reply }));
  const other = strayed.map((reply) => ({ ...reply.query, reply }));
  const kinds = [...new Set(other.map(({ kind }) => kind))];
  return [
    ['queries', ...headings(['none', 'weak', 'strong'])],
    relevanceRow('answerable', asked),
    ...kinds.map((kind) =>
      relevanceRow(
        `off-topic: ${kind}`,
        other.filter((one) => one.kind === kind),
      ),
    ),
    relevanceRow('off-topic: all', other),
  ];
}

export function timesTable(ways: readonly Way[]): Table {
  const rows = ways.map(({ mode, answered, strayed }) => {
    const times = [...answered, ...strayed].map(({ milliseconds }) => milliseconds);
    return [mode, String(times.length), ...[0.5, 0.95].map((part) => quantile(part, times).toFixed(1))];
  });
  return [['mode', 'queries', 'p50 ms', 'p95 ms'], ...rows];
}

/** The part of a way that one half of the queries makes. */
export function halfOf(half: Half, { mode, answered, strayed }: Way): Way {
  return {
    mode,
    answered: answered.filter(({ question }) => question.half === half),
    strayed: strayed.filter(({ query }) => query.half === half),
  };
}

export function reliabilityTable(way: Way): Table {
  const rows = calibrationOf(way).bins.map(({ from, to, count, score, share }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(count),
    decimal(score),
    decimal(share),
  ]);
  return [['score', 'queries', 'mean score', 'share answerable'], ...rows];
}

export function curveTable(way: Way): Table {
  const curves = HALVES.map((half) => curveOf(halfOf(half, way), PERCENT_STEPS));
  const rows = curves[0]!.map(({ score }, at) => [
    score.toFixed(2),
    ...curves.flatMap((curve) => [decimal(curve[at]!.answerable), decimal(curve[at]!.offTopic)]),
  ]);
  return [['score below', ...HALVES.flatMap((half) => [`${half}: answerable`, 'off-topic'])], ...rows];
}
