import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSupported } from '../../../server/ask/support.js';

const SENTENCE =
  'In May 2014 the Example Trust told 12 councils that homes were not safe, Ann Example of Northtown said.';

describe('a statement and its citation', () => {
  test('agree when they are the same, or one differs in white space alone', () => {
    expect(isSupported(SENTENCE, SENTENCE)).toBe(true);
    expect(isSupported(SENTENCE, SENTENCE.replaceAll(' ', '\n'))).toBe(true);
  });

  test.each([
    ['a name', 'Ann Example', 'Bob Example'],
    ['a number', '12', '21'],
    ['a date', '2014', '2015'],
    ['a negation', 'were not', 'were'],
    ['a place', 'Northtown', 'Southtown'],
  ])('differ by %s', (_, from, to) => {
    expect(isSupported(SENTENCE.replace(from, to), SENTENCE)).toBe(false);
    expect(isSupported(SENTENCE, SENTENCE.replace(from, to))).toBe(false);
  });

  test('differ by any word put in', () => {
    const words = SENTENCE.split(' ');
    fc.assert(
      fc.property(fc.nat(words.length), fc.stringMatching(/^[a-z]{3,9}zq$/), (at, word) => {
        expect(isSupported(words.toSpliced(at, 0, word).join(' '), SENTENCE)).toBe(false);
      }),
    );
  });
});
