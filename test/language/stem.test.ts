import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareFindStems, stemsOf } from '../../language/stem.js';
import { findWordSpans } from '../../language/word-spans.js';
import { findWords } from '../../language/words.js';

const LETTERS = fc.string({ unit: fc.constantFrom(...'aeiouysdlnbt’'), maxLength: 6 });
const ENDING = fc.constantFrom('', 's', 'ies', 'y', 'ed', 'ing', 'ally', 'ational', 'eed', 'e', 'll', '’s');
const WORD = fc
  .tuple(LETTERS, ENDING, fc.boolean())
  .map(([a, b, upper]) => (upper ? `${a}${b}`.toUpperCase() : a + b));
const ANY = fc.string({ unit: 'grapheme', maxLength: 8 });
const TEXT = fc.array(fc.oneof(WORD, WORD, ANY), { maxLength: 12 }).map((words) => words.join(' '));
/** With words that are split over two lines. */
const SPLIT = fc.tuple(TEXT, TEXT).map((parts) => parts.join('-\n'));

describe('finding stems', () => {
  test('finds those that are wanted, wherever stemming every word does, and no others', () => {
    fc.assert(
      fc.property(SPLIT, fc.integer({ min: 0, max: 11 }), (text, at) => {
        const stems = stemsOf(text);
        const wanted = stems.filter((stem, index) => index === at && stem !== '');
        const found = prepareFindStems(wanted)(text);
        const words = findWords(text);
        expect(found.map(({ at, stem, span }) => ({ at, stem, span }))).toEqual(
          stems.flatMap((stem, at) => (wanted.includes(stem) ? [{ at, stem, span: words[at]!.span }] : [])),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('says where the words stand', () => {
    const text = 'Cared-for children’s care: CARING, caré';
    const found = prepareFindStems(['care'])(text);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Cared',
      'care',
      'CARING',
      'caré',
    ]);
    expect(found.map(({ stem, at }) => [stem, at])).toEqual([
      ['care', 0],
      ['care', 3],
      ['care', 4],
      ['care', 5],
    ]);
  });

  test('reads the words of a text in order, each once', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const spans = findWordSpans(text);
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(
          text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [],
        );
        for (const [index, { start }] of spans.entries())
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(findWords(text).map(({ span }) => span)).toEqual(spans);
      }),
    );
  });
});
