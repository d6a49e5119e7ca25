import { random } from '../../store/spread.js';
import { HALVES } from '../questions.js';
import type { AskedQuestion } from './asked-questions.js';

const SEED = 20_140_218;

/** Every second question of each half, after a seeded shuffle: reading them all takes too long for a test. */
export function sample(questions: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const next = random(SEED);
  const places = new Map(questions.map((question) => [question, next()]));
  return HALVES.flatMap((half) =>
    questions
      .filter((question) => question.half === half)
      .sort((a, b) => places.get(a)! - places.get(b)!)
      .filter((_, at) => at % 2 === 0),
  );
}
