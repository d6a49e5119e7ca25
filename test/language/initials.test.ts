import { expect, test } from 'vitest';
import { initialsSpell } from '../../language/initials.js';

test.each([
  ['UASC', 'It takes unaccompanied asylum-seeking children.', true],
  ['YOIs', 'A young offender institution was closed.', true],
  ['NFER', 'The National Foundation for Educational Research led it.', true],
  ['NVB', 'The Northmere Visits Board met.', true],
  ['NI', 'Homes in Northern Ireland are full.', true],
  ['NI', 'It was not in May.', false],
  ['NVB', 'The Northmere Board met.', false],
])('%s is spelled by “%s”: %s', (short, text, spelled) => {
  expect(initialsSpell(short, text)).toBe(spelled);
});
