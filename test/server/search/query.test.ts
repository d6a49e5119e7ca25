import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../server/search/query.js';
import { trials } from '../../store/trials.js';

const vocabulary = new Map(
  Object.entries({ children: 40, inspection: 12, ofsted: 30, neglect: 9, sheffield: 3, went: 2, cent: 20 }),
);
const lexicon = { vocabulary, isWord: (word: string) => ['went', 'chair', 'biscuits'].includes(word) };
const read = (typed: string) => readQuery(typed, lexicon);
const formsIn = (typed: string) => read(typed).concepts.flatMap(({ forms }) => forms);

describe('readQuery', () => {
  it('takes words in straight or curly quotation marks as phrases, and ranks by them too', () => {
    expect(read('“seriously flawed” inspection').phrases).toEqual(['seriously flawed']);
    expect(read('"seriously flawed" inspection').text).toBe('seriously flawed inspection');
  });

  it.each([
    ['neglect -sheffield', ['sheffield']],
    ['neglect -"looked after"', ['looked after']],
    ['looked-after children', []],
    ['neglect - sheffield', []],
    ['-sheffield', ['sheffield']],
  ])('%s leaves out %j', (typed, excluded) => {
    expect(read(typed).excluded).toEqual(excluded);
  });

  it('does not embed what is left out', () => {
    expect(read('neglect -sheffield').text).toBe('neglect');
  });

  it.each([
    ['inspecton', 'inspection'],
    ['Shefield', 'sheffield'],
    ['negelct', 'neglect'],
    ['ofstedd', 'ofsted'],
  ])('mends %s to %s', (from, to) => {
    expect(read(from)).toMatchObject({ text: to, corrections: [{ from, to }] });
  });

  it.each(['went', 'chair', 'LADO', 'inspections', 'inspected', 'xyz', 'biscuits', '2014', 'zzzzzzz'])(
    'leaves %s as it is',
    (word) => {
      expect(read(word)).toMatchObject({ text: word, corrections: [] });
    },
  );

  it('looks for abbreviations and what they stand for, both ways', () => {
    expect(formsIn('LADO')).toContain('local authority designated officer');
    expect(formsIn('local authority designated officer')).toContain('LADO');
  });

  it('looks for both numbers of words that stemming keeps apart, in synonyms too', () => {
    expect(formsIn('child')).toContain('children');
    expect(formsIn('CIN')).toContain('children in need');
  });

  it('passes over words without meaning of their own, unless there are no others', () => {
    expect(formsIn('what is the neglect')).not.toContain('the');
    expect(formsIn('who is it')).toContain('who');
  });

  it('counts a word as met by what it stands for', () => {
    expect(read('LADO').words[0]).toContain('local authority designated officer');
  });

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const query = read(typed);
        expect(query.concepts.every(({ weight }) => weight > 0)).toBe(true);
        expect(query.phrases.every((phrase) => typed.includes(phrase))).toBe(true);
      }),
      trials(1000),
    );
  });
});
