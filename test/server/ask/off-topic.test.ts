import { expect, test } from 'vitest';
import { stemsOf } from '../../../language/stem.js';
import { offTopic } from '../../../server/ask/off-topic.js';
import type { Question } from '../../../server/ask/question.js';
import { wantedOf } from '../../../server/search/calibrate.js';
import { readQuery } from '../../../server/search/query.js';

const NAME = { text: 'Ann Example', forms: ['Ann Example'], known: true, aside: [] };

/** How far words that are asked for are from a text; every word is as rare as the others. */
function missed(text: string, around: string, about: Partial<Pick<Question, 'kind' | 'names'>> = {}): number {
  const query = readQuery(text, { vocabulary: new Map(), isWord: () => true });
  const asked = { kind: 'quote', names: [NAME], grades: [], years: [], form: null, text, query } as const;
  return offTopic({ ...asked, ...about }, wantedOf(query, new Map(), 100), stemsOf(around));
}

test('is the share of the topic that the words around a sentence lack', () => {
  const asked = 'What did Ann Example warn about adoption delays?';
  expect(missed(asked, 'Adoptions face a long delay.')).toBe(0);
  expect(missed(asked, 'Adoption takes a year.')).toBeCloseTo(0.5);
  expect(missed(asked, 'Ann Example spoke of school meals.')).toBe(1);
});

test('a synonym of the topic counts as its word', () => {
  expect(missed('What did Ann Example say about CSE?', 'It is child sexual exploitation.')).toBe(0);
});

test('all words of somebody will do where no topic is named', () => {
  expect(missed('What did Ann Example say?', 'Homes are full.')).toBe(0);
});

test('is none for other questions', () => {
  expect(missed('When did Ann Example open the adoption centre?', 'Homes are full.', { kind: 'date' })).toBe(
    0,
  );
  expect(missed('Who said homes are full?', 'Schools are shut.', { names: [] })).toBe(0);
});
