import { describe, expect, test } from 'vitest';
import type { AnswerReader } from '../../../language/answer-reader.js';
import type { Evidence } from '../../../server/ask/evidence.js';
import { kindOf } from '../../../server/ask/kinds.js';
import type { Question } from '../../../server/ask/question.js';
import { readLikeliest } from '../../../server/ask/read-likeliest.js';

/** Twenty sentences, the likeliest first, each named by its place. */
const ordered = Array.from(
  { length: 20 },
  (_, index) =>
    ({
      text: `${index}`,
      previous: '',
      article: { title: null },
      passage: { row: 0 },
      index,
      hybrid: 1 - index / 20,
      read: null,
      marked: null,
    }) as unknown as Evidence,
);

/** A reader that gives each sentence the score at its place, 0 where there is none. */
const scoring = (scores: Readonly<Record<string, number>>): AnswerReader => ({
  read: async (_, sentences) => sentences.map(({ text }) => ({ score: scores[text] ?? 0, span: null })),
});

const asked = (text: string) => ({ text, ...kindOf(text) }) as Question;

async function readBy(scores: Readonly<Record<string, number>>, text = 'When did the home open?') {
  const evidence = await readLikeliest(scoring(scores), asked(text), ordered);
  return { read: evidence.filter(({ read }) => read !== null).length, first: evidence[0]!.text, evidence };
}

describe('the answer reader', () => {
  test('stops after a few sentences when one of them surely answers', async () => {
    expect(await readBy({ 2: 0.9 })).toMatchObject({ read: 4, first: '2' });
    expect(await readBy({ 6: 0.99 })).toMatchObject({ read: 8, first: '6' });
  });

  test('reads on for a list, which wants all there is', async () => {
    expect(await readBy({ 2: 0.9 }, 'Which councils opened homes?')).toMatchObject({
      read: 14,
    });
  });

  test('stops when nothing looks like an answer', async () => {
    expect(await readBy({ 3: 0.01, 12: 0.9 })).toMatchObject({ read: 8 });
  });

  test('reads on while an answer may come', async () => {
    expect(await readBy({ 3: 0.3, 12: 0.99 })).toMatchObject({ read: 14, first: '12' });
  });

  test('loses no sentence, and keeps those behind that were not read', async () => {
    const { evidence } = await readBy({ 0: 0.9 });
    expect(evidence.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...ordered.keys()]);
    const scores = evidence.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('reads what there is when that is little', async () => {
    const evidence = await readLikeliest(scoring({}), asked('When did it open?'), ordered.slice(0, 3));
    expect(evidence.filter(({ read }) => read !== null)).toHaveLength(3);
  });
});
