import { refusalPlot } from '../plots/refusal-plot.js';
import { OF_REFUSAL, reliabilityDiagram } from '../plots/reliability-diagram.js';
import type { AnswerWay } from './measure-answers.js';
import { refusalCurve, refusalReliability } from './refusal-curve.js';

const STEPS = 200;

/** The plots of answers by the names of their files; the calibration is that of the first way. */
export function answerPlots(ways: readonly AnswerWay[]): Readonly<Record<string, string>> {
  return {
    'refusal.svg': refusalPlot(ways.map((way) => ({ ...way, curve: refusalCurve(way, STEPS) }))),
    'refusal-reliability.svg': reliabilityDiagram(refusalReliability(ways[0]!), OF_REFUSAL),
  };
}

/** The plots as a page beside them shows them. */
export const PLOTS_SHOWN = `![Share answered against share wrong](refusal.svg)

![Calibration of the confidence that refusal goes by](refusal-reliability.svg)
`;
