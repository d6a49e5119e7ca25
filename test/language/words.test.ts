import { describe, expect, it } from 'vitest';
import { unsplit } from '../../language/split-words.js';
import { findWords } from '../../language/words.js';

const words = (text: string) => findWords(text).map(({ folded }) => folded);

describe('words split at the end of a line', () => {
  it.each([
    ['safe-\nguarding boards', ['safeguarding', 'boards']],
    ['safe\u00adguarding, safe\u00ad\nguarding', ['safeguarding', 'safeguarding']],
    ['multi-\nagency work', ['multi', 'agency', 'work']],
    ['short-\nand long-term', ['short', 'and', 'long', 'term']],
    ['in 2013-\n14 North-\nEast', ['in', '2013', '14', 'north', 'east']],
  ])('%j', (text, found) => expect(words(text)).toEqual(found));

  it('are found where they stand, hyphen and all', () => {
    const text = 'The safe-\nguarding board';
    const [, word] = findWords(text);
    expect(text.slice(word!.span.start, word!.span.end)).toBe('safe-\nguarding');
    expect(unsplit(text)).toBe('The safeguarding board');
  });
});
