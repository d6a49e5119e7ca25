import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../server/ask/answer.js';
import type { AskedQuestion } from './asked-questions.js';
import { covers, holds, isRight } from './right.js';

const asked = (type: string, wanted: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: 'one',
  question: 'What?',
  type,
  answer: '',
  accept: [],
  reject: [],
  evidence: [],
  half: 'development',
  ...wanted,
});

const replied = (answer: string | null, values?: readonly string[]): Answer => ({
  question: 'What?',
  kind: 'other',
  status: answer === null ? 'not-found' : 'answered',
  answer,
  statements: [],
  ...(values && { items: values.map((value) => ({ value, citations: [1] })) }),
  citations: [],
  searched: { documents: 1, articles: 1, passages: 1, from: null, to: null },
  asOf: null,
  tookMs: 1,
});

describe('whether an answer is right', () => {
  test.each([
    ['figure', { accept: ['40 per cent'] }, replied('It rose to 40  per cent.'), true],
    ['figure', { accept: ['40'] }, replied('It rose to 140.'), false],
    ['figure', { accept: ['40'] }, replied(`${'word '.repeat(60)}40`), false],
    ['figure', { accept: ['40'] }, replied(null), false],
    ['list', { accept: ['Ashby', 'Calder'] }, replied('–', ['Ashby', 'Calder']), true],
    ['list', { accept: ['Ashby', 'Calder'] }, replied('Ashby and Calder', ['Ashby']), false],
    ['list', { accept: ['Ashby'], reject: ['Calder'] }, replied('–', ['Ashby', 'Calder']), false],
    ['yesno', { answer: 'No', accept: ['no'] }, replied('No: they refused.'), true],
    ['yesno', { answer: 'No', accept: ['no'] }, replied('Yes: there is no doubt.'), false],
    ['yesno', { answer: 'It was rejected', accept: ['rejected'] }, replied('They rejected it.'), true],
    ['unanswerable', {}, replied(null), true],
    ['unanswerable', {}, replied('Something else.'), false],
  ] as const)('%s %j', (type, wanted, reply, right) => {
    const { accept, reject, answer = '' } = { reject: [], accept: [], ...wanted } as Partial<AskedQuestion>;
    const question = asked(type, { accept: accept!, reject: reject!, answer });
    expect(isRight(question, reply)).toBe(right);
  });
});

test('marks are compared as plain ones, and words as whole ones', () => {
  expect(holds('“Children’s services – inadequate”', "children's services - inadequate")).toBe(true);
  expect(holds('Westminster', 'West')).toBe(false);
});

const EVIDENCE = 'The board said that every referral would be read within one working day of its arrival.';
test.each([
  [EVIDENCE, true],
  ['every referral would be read within one working day', true],
  ['every referral', false],
  [`${EVIDENCE} ${Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')}`, false],
])('a citation of %j', (citation, covered) => {
  expect(covers(citation, EVIDENCE)).toBe(covered);
});
