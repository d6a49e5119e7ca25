import { expect, test } from 'vitest';
import { asQuestion } from '../../../server/ask/as-question.js';

test.each([
  ['person', 'chief executive of Example', 'Who is the chief executive of Example?'],
  ['person', 'The director of Example', 'Who is the director of Example?'],
  ['person', 'Who runs Example?', 'Who runs Example?'],
  ['figure', 'number of homes', 'number of homes?'],
  ['other', 'Where is it ??', 'Where is it?'],
] as const)('the reader is asked whole questions: %s %s', (kind, text, asked) => {
  expect(asQuestion({ kind, text })).toBe(asked);
});
