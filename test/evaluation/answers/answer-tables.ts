import { HALVES, type Half } from '../questions.js';
import { decimal, type Table } from '../table.js';
import { type AnswerFigures, answerFiguresOf, byType } from './answer-figures.js';
import type { Asked } from './ask-all.js';
import type { AnswerWay } from './measure-answers.js';
import { refusalCurve } from './refusal-curve.js';

const STEPS = 20;

const COLUMNS: Readonly<Record<keyof AnswerFigures, string>> = {
  answerable: 'answerable',
  right: 'right',
  rightAndCited: 'right and cited',
  answered: 'answered',
  wrong: 'wrong of answered',
  unanswerable: 'unanswerable',
  refused: 'refused of these',
  citations: 'citations',
  exact: 'exact',
};
const COUNTS: ReadonlySet<string> = new Set(['answerable', 'answered', 'unanswerable', 'citations']);

const cellsOf = (figures: AnswerFigures) =>
  Object.entries(figures).map(([name, value]) => (COUNTS.has(name) ? String(value) : decimal(value)));

const inHalf = (half: Half, asked: readonly Asked[]) =>
  asked.filter(({ question }) => question.half === half);

/** One half of the questions of a way. */
export function halfOfWay(half: Half, way: AnswerWay): AnswerWay {
  const { asked, unrefused, unconditional } = way;
  return {
    ...way,
    asked: inHalf(half, asked),
    unrefused: inHalf(half, unrefused),
    unconditional: inHalf(half, unconditional),
  };
}

/** How each type of question was answered. */
export function answerTable({ asked }: Pick<AnswerWay, 'asked'>): Table {
  const rows = [...byType(asked)].map(([type, those]) => [type, ...cellsOf(answerFiguresOf(those))]);
  return [['kind', ...Object.values(COLUMNS)], ...rows];
}

/** What each threshold would have made of the questions, in both halves. */
export function refusalTable(way: AnswerWay): Table {
  const curves = HALVES.map((half) => refusalCurve(halfOfWay(half, way), STEPS));
  const rows = curves[0]!.map(({ threshold }, at) => [
    threshold.toFixed(2),
    ...curves.flatMap((curve) => [decimal(curve[at]!.answered), decimal(curve[at]!.wrong)]),
  ]);
  return [
    ['refused below', ...HALVES.flatMap((half) => [`${half}: answered`, 'wrong of answered'])],
    ...rows,
  ];
}
