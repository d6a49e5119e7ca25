import { describe, expect, test } from 'vitest';
import { findEnumerations } from '../../language/enumerations.js';
import { findFigures } from '../../language/figures.js';
import { findProperNames } from '../../language/proper-names.js';

const partsOf = (text: string, pairs = false) =>
  findEnumerations(text, pairs)[0]?.map(({ start, end }) => text.slice(start, end));

describe('enumerations', () => {
  test.each([
    [
      'Scandals shook towns including Northtown, Southtown and Eastham.',
      ['Northtown', 'Southtown', 'Eastham'],
    ],
    [
      'Themes explored include: early help; safe homes; and good records.',
      ['early help', 'safe homes', 'good records'],
    ],
    [
      'Themes include: help and care for all; the safe, warm and dry home; and good records.',
      ['help and care for all', 'the safe, warm and dry home', 'good records'],
    ],
    [
      'The report listed strengths, including warm homes, kind staff and good food.',
      ['warm homes', 'kind staff', 'good food'],
    ],
    [
      'Northland was the most common origin, followed by Eastland and Westland.',
      ['Northland', 'Eastland', 'Westland'],
    ],
    [
      'The bill would require homes to keep lists of visitors, hold records of visits and help parents who visit.',
      ['keep lists of visitors', 'hold records of visits', 'help parents who visit'],
    ],
    [
      'Teams would comprise the nurses and the police, along with a teacher and a social worker.',
      ['the nurses', 'the police', 'a teacher', 'a social worker'],
    ],
    ['Homes, schools and charities can all apply.', ['Homes', 'schools', 'charities']],
    ['Visits will be made to Northtown, Eastham and Westley in May.', ['Northtown', 'Eastham', 'Westley']],
    [
      'The review, led by Ann Example, blamed three bodies: the board, the trust and the firm that ran it.',
      ['the board', 'the trust', 'the firm that ran it'],
    ],
    [
      'It was run by the Department of Visits, Northmere and Eastham.',
      ['the Department of Visits', 'Northmere', 'Eastham'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('of two parts count only where two are asked for', () => {
    expect(partsOf('It was seen in Northtown and Southtown.')).toBeUndefined();
    expect(partsOf('It was seen in Northtown and Southtown.', true)).toEqual(['Northtown', 'Southtown']);
  });

  test('are none in a number or without a last and', () => {
    expect(partsOf('There were 3,001,339 concerns.')).toBeUndefined();
  });
});

describe('figures', () => {
  test.each([
    ['It spent £86,211 on it.', [['money', '£86,211']]],
    ['About 83 per cent of 11- to 15-year-olds.', [['percentage', '83 per cent']]],
    [
      'It took three days in 2014.',
      [
        ['duration', 'three days'],
        ['year', '2014'],
      ],
    ],
    ['Some 3,001,339 concerns.', [['number', '3,001,339']]],
  ])('%s', (text, figures) => {
    const found = findFigures(text).map(({ form, span }) => [form, text.slice(span.start, span.end)]);
    expect(found).toEqual(expect.arrayContaining(figures));
  });
});

describe('proper names', () => {
  test('run over small words, without possessive endings', () => {
    const text = 'The Department for Learning told Ann Example’s charity.';
    expect(findProperNames(text).map((name) => name.text)).toEqual([
      'The Department for Learning',
      'Ann Example',
    ]);
  });
});
