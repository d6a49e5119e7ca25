import type { CurvePoint } from '../calibration.js';
import { across, frame, label, line, up } from './frame.js';

const ANSWERABLE = '#1d70b8';
const OFF_TOPIC = '#d4351c';

const curve = (points: readonly (readonly [number, number])[], colour: string) =>
  line(points, `stroke="${colour}" stroke-width="2.5"`);

/** A score from which search calls a query weak or strong. */
function limitMark(name: string, score: number): string {
  return `${line(
    [
      [score, 0],
      [score, 1],
    ],
    'stroke="#505a5f" stroke-dasharray="6 5"',
  )}
${label(`${name} from ${score}`, { x: across(score) + 5, y: up(0.5) }, 'fill="#505a5f"')}`;
}

/** Draws which share of the queries would be called none, whichever score relevance began at. */
export function calledNonePlot(
  points: readonly CurvePoint[],
  limits: Readonly<Record<string, number>>,
): string {
  return frame({
    title: 'What would be called none',
    across: 'score that relevance begins at',
    up: 'share of queries called none',
    legend: [
      { colour: ANSWERABLE, text: 'questions that the corpus answers' },
      { colour: OFF_TOPIC, text: 'queries about other things' },
    ],
    marks: [
      ...Object.entries(limits).map(([name, score]) => limitMark(name, score)),
      curve(
        points.map(({ score, offTopic }) => [score, offTopic]),
        OFF_TOPIC,
      ),
      curve(
        points.map(({ score, answerable }) => [score, answerable]),
        ANSWERABLE,
      ),
    ],
  });
}
