import { describe, expect, it } from 'vitest';
import { blankLines, trim } from '../../indexer/block.js';

describe('trim', () => {
  it.each([
    ['spaces', ' a b ', 'a b'],
    ['line ends', '\r\n\ta\f\u2028', 'a'],
    ['no-break spaces', '\u00a0\u202fa\u3000', 'a'],
    ['zero-width spaces and byte order marks', '\u200b\u200da\u2060\ufeff\u200c', 'a'],
    ['direction marks', '\u200ea\u200f', 'a'],
    ['soft hyphens', '\u00ada\u00adb\u00ad', 'a\u00adb'],
    ['control characters', '\0\x1ba\x7f\x85', 'a'],
    ['nothing of a surrogate pair', ' 😀 ', '😀'],
  ])('takes off %s', (_, text, shown) => {
    const span = trim(text, { start: 0, end: text.length });
    expect(text.slice(span?.start, span?.end)).toBe(shown);
  });

  it('gives null where nothing shows', () => {
    expect(trim('a \u200b\0 b', { start: 1, end: 5 })).toBeNull();
    expect(trim('', { start: 0, end: 0 })).toBeNull();
  });

  it('takes off omitted stretches and the white space behind them', () => {
    const omit = [
      { start: 0, end: 2 },
      { start: 4, end: 5 },
      { start: 7, end: 8 },
    ];
    expect(trim('** a-b ]', { start: 0, end: 8 }, omit)).toEqual({ start: 3, end: 6 });
    expect(
      trim('** ]', { start: 0, end: 4 }, [
        { start: 0, end: 2 },
        { start: 3, end: 4 },
      ]),
    ).toBeNull();
  });
});

describe('blankLines', () => {
  it.each([
    ['none between neighbours', 'a\nb', 0],
    ['one', 'a\n\nb', 1],
    ['two with CRLF', 'a\r\n\r\n\r\nb', 2],
    ['two with CR', 'a\r\r\rb', 2],
    ['lines of white space', 'a\n \u00a0\n\u200b\nb', 2],
    ['the empty line of a quotation', 'a\n>\n> b', 1],
    ['no line that shows something', 'a\n--\n\nb', 1],
  ])('counts %s', (_, text, lines) => {
    expect(blankLines(text, { start: 1, end: text.length - 1 })).toBe(lines);
  });

  it('counts all lines above the first block', () => {
    expect(blankLines('\n \n a', { start: 0, end: 4 })).toBe(2);
  });
});
