import { describe, expect, test } from 'vitest';
import { pointsBack } from '../../../server/ask/referents.js';
import { splitQuestions } from '../../../server/ask/split-questions.js';
import { typedSpans } from '../../../server/ask/typed.js';

describe('several questions in one', () => {
  test.each([
    ['Who runs it? When did it open?', ['Who runs it?', 'When did it open?']],
    ['Who runs the home and when did it open?', ['Who runs the home', 'when did it open?']],
    ['Who said homes and schools must work together?', ['Who said homes and schools must work together?']],
    ['Who knows what to do and how to do it?', ['Who knows what to do and how to do it?']],
    ['slough ofsted rating', ['slough ofsted rating']],
    ['A visit was made. Who made it?', ['A visit was made. Who made it?']],
  ])('%s', (text, parts) => {
    expect(splitQuestions(text)).toEqual(parts);
  });
});

describe('a sentence that points back', () => {
  test('begins with a word for what was named before', () => {
    expect(pointsBack({ text: 'She said that homes were full.' })).toBe(true);
    expect(pointsBack({ text: 'The council said that homes were full.' })).toBe(true);
    expect(pointsBack({ text: 'Ann Example said that homes were full.' })).toBe(false);
  });
});

describe('what a sentence holds of the kind that is asked for', () => {
  const held = (
    kind: Parameters<typeof typedSpans>[0]['kind'],
    form: null | 'number' | 'money',
    text: string,
  ) => typedSpans({ kind, form }, text)?.map(({ start, end }) => text.slice(start, end));
  test('is found by its form', () => {
    expect(held('figure', 'money', 'It spent £1.2m on 40 homes.')).toEqual(['£1.2m']);
    expect(held('figure', 'number', 'In 2014 it had 40 homes.')).toEqual(['40']);
    expect(held('person', null, 'The visit was led by Ann Example.')).toEqual(['Ann Example']);
    expect(held('date', null, 'It opened on 3 May 2014.')).toContain('3 May 2014');
    expect(held('date', null, 'Homes may open.')).toEqual([]);
  });
  test('is not looked for where a kind has no form', () => {
    expect(held('other', null, 'It opened.')).toBeUndefined();
  });
});
