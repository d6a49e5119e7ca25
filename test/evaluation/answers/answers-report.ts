import { expectedCalibrationError } from '../metrics/expected-calibration-error.js';
import { HALVES } from '../questions.js';
import { decimal, markdownTable } from '../table.js';
import { answerFiguresOf, byType } from './answer-figures.js';
import { answerTable, halfOfWay, refusalTable } from './answer-tables.js';
import type { AnswerWay } from './measure-answers.js';
import { refusalCurve, refusalReliability } from './refusal-curve.js';

const STEPS = 100;

const tablesOf = (way: AnswerWay) =>
  HALVES.map(
    (half) => `### Answers ${way.name}, ${half} half\n\n${markdownTable(answerTable(halfOfWay(half, way)))}`,
  );

const refusalOf = (way: AnswerWay) =>
  `### Refusal ${way.name}

Refused below ${way.threshold}. Expected calibration error: ${decimal(expectedCalibrationError(refusalReliability(way)))}.

${markdownTable(refusalTable(way))}`;

/** What became of the questions, as Markdown for a terminal or a page. */
export function answersReport(ways: readonly AnswerWay[]): string {
  return `## Answers

*Right* and *right and cited* are shares of the answerable questions, *wrong of answered* of the answers given, any answer to an unanswerable question among them.

${[...ways.flatMap(tablesOf), ...ways.map(refusalOf)].join('\n\n')}\n`;
}

/** All of it as plain data for other tools. */
export function answersAsData(ways: readonly AnswerWay[]) {
  const figuresOf = (way: AnswerWay) =>
    Object.fromEntries([...byType(way.asked)].map(([type, asked]) => [type, answerFiguresOf(asked)]));
  return ways.map((way) => ({
    way: way.name,
    threshold: way.threshold,
    quality: Object.fromEntries(HALVES.map((half) => [half, figuresOf(halfOfWay(half, way))])),
    curve: refusalCurve(way, STEPS),
    calibration: refusalReliability(way),
    questions: way.asked.map(({ question, refused, right, cited, confidence }) => ({
      id: question.id,
      refused,
      right,
      cited,
      confidence,
    })),
  }));
}
