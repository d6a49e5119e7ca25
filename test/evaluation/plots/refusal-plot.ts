import type { RefusalPoint } from '../answers/refusal-curve.js';
import { across, frame, label, line, up } from './frame.js';

const COLOURS = ['#1d70b8', '#d4351c'];

/** How one way of answering trades answers given for wrong ones. */
export interface Trade {
  readonly name: string;
  readonly curve: readonly RefusalPoint[];
  /** The threshold in use, which is marked. */
  readonly threshold: number;
}

function markOf({ curve, threshold }: Trade, colour: string): string {
  const away = (point: RefusalPoint) => Math.abs(point.threshold - threshold);
  const { answered, wrong } = curve.reduce((best, point) => (away(point) < away(best) ? point : best));
  const [x, y] = [across(answered), up(wrong)];
  return `<circle cx="${x}" cy="${y}" r="6" fill="${colour}"/>
${label(`refused below ${threshold}`, { x: x - 10, y: y - 8 }, `text-anchor="end" fill="${colour}"`)}`;
}

/** Draws which share of the questions is answered against which share of the answers is wrong. */
export function refusalPlot(trades: readonly Trade[]): string {
  return frame({
    title: 'What refusing costs, and what it spares',
    across: 'share of questions answered',
    up: 'share of answers that are wrong',
    legend: trades.map(({ name }, at) => ({ colour: COLOURS[at]!, text: name })),
    marks: trades.flatMap((trade, at) => [
      line(
        trade.curve.map(({ answered, wrong }) => [answered, wrong]),
        `stroke="${COLOURS[at]}" stroke-width="2.5"`,
      ),
      markOf(trade, COLOURS[at]!),
    ]),
  });
}
