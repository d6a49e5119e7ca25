import { describe, expect, it } from 'vitest';
import type { Block } from '../../indexer/block.js';
import { unglue } from '../../indexer/unglue.js';

/** The parts of one line, what is noise among them in brackets. */
function partsOf(text: string, kind: Block['kind'] = 'paragraph'): readonly string[] {
  const whole: Block = { kind, span: { start: 0, end: text.length }, depth: 0, gap: 1, omit: [] };
  return unglue(text, [whole]).map(({ span, noise }) => {
    const part = text.slice(span.start, span.end);
    return noise ? `[${part}]` : part;
  });
}

describe('a heading printed twice', () => {
  it.each<[string, Block['kind'], readonly string[]]>([
    ['Judged casesJudged cases', 'paragraph', ['[Judged cases]', 'Judged cases']],
    ['A second look2. A second look', 'item', ['[A second look2.]', 'A second look']],
    ['Why wait? Why wait?', 'paragraph', ['[Why wait?]', 'Why wait?']],
  ])('%s', (text, kind, parts) => {
    expect(partsOf(text, kind).map((part) => part.replace('2. ', ''))).toEqual(parts);
  });

  it.each(['Hear, hear', 'No, no', 'Gone, gone', 'Judged cases, judged harshly'])('is not: %s', (text) => {
    expect(partsOf(text)).toEqual([text]);
  });
});

describe('the label of a section behind a headline', () => {
  it.each([
    [
      'Visits to children at risk change livesInspection',
      ['Visits to children at risk change lives', '[Inspection]'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    'Parents of the two boys complained to ChildLine',
    'Ministers write to the head of YouTube',
    'Read about it on YouTube',
  ])('is none: %s', (text) => {
    expect(partsOf(text)).toEqual([text]);
  });
});

describe('the text of a feed’s entry', () => {
  const head =
    'Home closed\nhttps://example.org/home\nThu, 20 Jun 2019 16:40:00 +0100\nnews@example.org (Ann Lee)\n';
  const told =
    'A home was closed on Monday after inspectors found that nobody had read its records for a year.';

  it('is parted from its head', () => expect(partsOf(head + told)).toEqual([head.trim(), told]));
  it('is none where the head stands alone', () => expect(partsOf(head.trim())).toEqual([head.trim()]));
});
