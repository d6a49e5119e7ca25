import { random } from '../test/store/spread.js';
import { draw } from './prose.js';

const SEED = 20140219;

/** So many questions as people ask them of a generated collection: 6 to 14 words long, no two alike. */
export function questions(count: number): readonly string[] {
  const next = random(SEED);
  const found = new Set<string>();
  while (found.size < count) {
    const question = draw('question', next);
    const words = question.split(' ').length;
    if (words >= 6 && words <= 14) found.add(question);
  }
  return [...found];
}
