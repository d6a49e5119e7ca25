import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../server/ask/evidence.js';
import { listedIn } from '../../../server/ask/listed.js';
import { countIn } from '../../../server/ask/points.js';
import type { Question } from '../../../server/ask/question.js';
import type { Article, StoredPassage } from '../../../store/store.js';

/** The sentences of one passage, a line each or several; the scores are in the order given. */
function evidenceOf(text: string, scores: readonly number[]): readonly Evidence[] {
  const sentences = text.split(/(?<=[.:;])\s/);
  const passage = { id: 'p', text, spans: [{ start: 0, end: text.length }] } as unknown as StoredPassage;
  const article = { id: 'a' } as Article;
  const all = sentences.map((sentence, index) => {
    const start = text.indexOf(sentence);
    const place = { start, end: start + sentence.length };
    return {
      text: sentence,
      place,
      passage,
      article,
      index,
      marked: null,
      score: scores[index]!,
    } as Evidence;
  });
  return all.toSorted((a, b) => b.score - a.score);
}

const asked = (text: string, name?: string) =>
  ({
    text,
    kind: 'list',
    names: name ? [{ text: name, forms: [name], known: true }] : [],
  }) as unknown as Question;

function valuesIn(question: Question, text: string, scores: readonly number[]) {
  return listedIn(question, evidenceOf(text, scores))?.values.map(({ value }) => value);
}

describe('a list from the text', () => {
  test('is the enumeration behind the words that announce it, though another sentence is likelier', () => {
    const text =
      'The panel looked at visits, calls and letters from homes. Its main themes were early help, warm homes and kind staff.';
    expect(valuesIn(asked('main themes of the panel'), text, [0.9, 0.8])).toEqual([
      'early help',
      'warm homes',
      'kind staff',
    ]);
  });

  test('is the lines behind a colon, as many as are announced', () => {
    const text =
      'Inspectors described three problems:\nfiles were lost;\nvisits were late;\nstaff had left.\nThe home was closed in May.';
    expect(
      valuesIn(asked('Which problems did inspectors describe?'), text, [0.6, 0.2, 0.2, 0.2, 0.9]),
    ).toEqual(['files were lost', 'visits were late', 'staff had left']);
  });

  test('is lines that begin alike, where no number is announced', () => {
    const text =
      'The report names these aims:\nHelping families early.\nKeeping good records.\nThe minister agreed.';
    expect(valuesIn(asked('aims of the report'), text, [0.9, 0.2, 0.2, 0.2])).toEqual([
      'Helping families early',
      'Keeping good records',
    ]);
  });

  test('is what is said of somebody who is named', () => {
    const text =
      'Barriers to sharing files are cost, time and trust. Example spoke of barriers such as old desks, slow lines and bad paper.';
    expect(
      valuesIn(asked('barriers to sharing files, according to Ann Example', 'Ann Example'), text, [0.6, 0.6]),
    ).toEqual(['old desks', 'slow lines', 'bad paper']);
  });

  test('does not name what stands for all that is left out', () => {
    const text = 'Scandals in towns such as Northtown, Eastham, Westley and elsewhere.';
    expect(valuesIn(asked('towns with scandals'), text, [0.9])).toEqual(['Northtown', 'Eastham', 'Westley']);
  });

  test.each([
    'The home, which was full, promised to write to staff and parents.',
    'On 3 May 2014, Ann, Bob and Cas went to live in a new home.',
    'In response, the minister pointed to visits, calls and letters.',
  ])('is not read into clauses: %s', (text) => {
    expect(valuesIn(asked('homes and parents'), text, [0.9])).toBeUndefined();
  });
});

describe('how many a text announces', () => {
  test.each([
    ['described three problems:', 3],
    ['10 reasons', 10],
    ['a rise of 5 per cent', null],
    ['it has problems', null],
    ['in 2014', null],
  ])('%s', (text, count) => {
    expect(countIn(text)).toBe(count);
  });
});
