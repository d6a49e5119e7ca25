import { describe, expect, test } from 'vitest';
import { GAP, quotedWords, readQuotation } from '../../../server/quotes/quotation.js';

const forms = (text: string) => quotedWords(text).map(({ form }) => form);
const parts = (text: string, source = '') =>
  readQuotation(text, source).parts.map((part) => (part === GAP ? '…' : part.form));

describe('words of a quotation', () => {
  test.each([
    ['“We’re failing,” she said', "We're failing she said"],
    ['long-term care – now', 'long term care now'],
    ['ÉLAN of the café', 'elan of the cafe'],
    ['1,200 children', '1200 children'],
  ])('%s is %s', (one, other) => {
    expect(forms(one)).toEqual(forms(other));
  });

  test.each([
    ['children’s', 'children'],
    ['£5', '€5'],
    ['5', '5%'],
    ['1.5', '15'],
    ['10:30', '1030'],
    ['can', 'can’t'],
  ])('%s is not %s', (one, other) => {
    expect(forms(one)).not.toEqual(forms(other));
  });

  test('stand where they stand', () => {
    const text = '“It’s £1,200.50,” he said.';
    expect(quotedWords(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'It’s',
      '£1,200.50',
      'he',
      'said',
    ]);
  });
});

describe('a quotation', () => {
  test.each([
    ['We … failed', ['we', '…', 'failed']],
    ['We ... failed', ['we', '…', 'failed']],
    ['We . . . failed', ['we', '…', 'failed']],
    ['We [...] failed', ['we', '…', 'failed']],
    ['We (…) failed', ['we', '…', 'failed']],
    ['We [the council] failed', ['we', '…', 'failed']],
    ['[c]hildren waited', ['children', 'waited']],
    ['… and they waited …', ['and', 'they', 'waited']],
    ['We waited. They left.', ['we', 'waited', 'they', 'left']],
    ['“…”', []],
  ])('%s is read as %j', (given, expected) => {
    expect(parts(given)).toEqual(expected);
  });

  test('keeps the words of brackets where the source has brackets itself', () => {
    expect(parts('we [the council] … waited [...]', 'We [the board] waited')).toEqual([
      'we',
      'the',
      'council',
      '…',
      'waited',
    ]);
  });
});
