import type { Bin } from '../metrics/reliability.js';
import { across, frame, label, line, up } from './frame.js';

const COLOUR = '#1d70b8';
const SMALLEST = 4;
const LARGEST = 18;
const LINE_HEIGHT = 15;

function dot({ score, share, count }: Bin, most: number): string {
  const radius = Number((SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most)).toFixed(1));
  const [x, y] = [across(score), up(share)];
  // The number stands on the side that is nearer to the middle, where there is room for it.
  const beside = share > 0.5 ? y + radius + LINE_HEIGHT : y - radius - LINE_HEIGHT / 3;
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${COLOUR}" fill-opacity="0.75"/>
${label(String(count), { x, y: Number(beside.toFixed(1)) }, 'text-anchor="middle"')}`;
}

const OF_SEARCH = {
  title: 'How far the score is a probability',
  across: 'mean score of the best hit',
  up: 'share that the collection answers',
};

/** The words for the confidence that refusal goes by. */
export const OF_REFUSAL: typeof OF_SEARCH = {
  title: 'How far the confidence is a probability',
  across: 'mean confidence that an answer is right',
  up: 'share of answers that are right',
};

/** Draws each bin of scores where its mean score and its true share meet; a true probability keeps to the diagonal. */
export function reliabilityDiagram(bins: readonly Bin[], words = OF_SEARCH): string {
  const most = Math.max(...bins.map(({ count }) => count));
  return frame({
    ...words,
    legend: [
      {
        colour: COLOUR,
        text: 'questions by score, with their number; on the dashed line the score is right',
      },
    ],
    marks: [
      line(
        [
          [0, 0],
          [1, 1],
        ],
        'stroke="#505a5f" stroke-dasharray="6 5"',
      ),
      ...bins.map((bin) => dot(bin, most)),
    ],
  });
}
