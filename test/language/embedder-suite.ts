import { beforeAll, describe, expect, test } from 'vitest';
import type { Embedder } from '../../language/embedder.js';

const LONG = 'The panel found that no agency had seen the whole picture of neglect in the home. '.repeat(60);

const TEXTS: readonly (readonly [string, string])[] = [
  ['an ordinary sentence', 'Inspectors graded the service inadequate.'],
  ['no text', ''],
  ['signs alone', '… – !'],
  ['a word longer than any model knows', 'x'.repeat(5_000)],
  ['text longer than the window of any model', LONG],
  ['other scripts, emoji and NUL', 'Ærø 守る 🙂 \0 \ud800'],
];

/** A question, what answers it, and what is about something else. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['who reviews child deaths', 'A panel reviews the deaths of children.', 'The library opens on Sunday.'],
  [
    'social workers caseload',
    'Each social worker had a caseload of 30 children.',
    'Rain is due in the north.',
  ],
  ['trafficked children missing', 'Children who were trafficked went missing.', 'The budget was approved.'],
];

export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

function expectUnit(vector: Float32Array, dimensions: number): void {
  expect(vector).toHaveLength(dimensions);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
}

/** What every embedder promises: see language/embedder.ts. */
export function embedderSuite(name: string, load: () => Promise<Embedder>): void {
  describe(`embedder: ${name}`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await load();
    });

    test.each(TEXTS)('gives unit vectors of its dimensions for %s', async (_, text) => {
      const { passage, sentences } = await embedder.passage({ above: [text], sentences: ['First.', text] });
      for (const vector of [await embedder.query(text), passage, ...sentences])
        expectUnit(vector, embedder.dimensions);
    });

    test.each(TEXTS.filter(([, text]) => text !== LONG))(
      'gives the same vectors each time for %s',
      async (_, text) => {
        expect(await embedder.query(text)).toEqual(await embedder.query(text));
        const passage = { above: ['Review'], sentences: [text, 'Last.'] };
        expect(await embedder.passage(passage)).toEqual(await embedder.passage(passage));
      },
    );

    test.each([0, 1, 3, 300])('gives each of %i sentences a vector', async (length) => {
      const sentences = Array.from({ length }, (_, n) => `Sentence ${n} says that neglect was missed.`);
      expect((await embedder.passage({ above: [], sentences })).sentences).toHaveLength(length);
    });

    test.each(PAIRS)('puts “%s” nearer to its answer than to other text', async (question, answer, other) => {
      const asked = await embedder.query(question);
      const nearness = async (text: string) =>
        cosine(asked, (await embedder.passage({ above: [], sentences: [text] })).passage);
      expect(await nearness(answer)).toBeGreaterThan(await nearness(other));
    });

    test('reads what stands above a passage', async () => {
      const sentences = ['It was graded inadequate.'];
      const { passage: without } = await embedder.passage({ above: [], sentences });
      const { passage: under } = await embedder.passage({ above: ['Slough', 'Adoption'], sentences });
      expect(cosine(without, under)).toBeLessThan(0.999);
    });

    test('counts tokens: none in nothing, more in more words', () => {
      const counts = ['', 'Neglect was missed.', 'Neglect was missed in every home.', LONG].map(
        embedder.count,
      );
      expect(counts[0]).toBe(0);
      expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
      expect(counts.every(Number.isInteger)).toBe(true);
    });
  });
}
