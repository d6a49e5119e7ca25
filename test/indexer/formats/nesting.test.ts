import { expect, test } from 'vitest';
import { isNestedTooDeep } from '../../../indexer/formats/nesting.js';

test.each([
  ['lists', `${'- '.repeat(200)}Neglect was missed.`],
  ['numbered lists below a paragraph', `Text.\n\n${'1. '.repeat(200)}Neglect was missed.`],
  ['quotations', `${'>'.repeat(200)} Neglect was missed.`],
  ['lists in quotations', `${'> * '.repeat(100)}Neglect was missed.`],
  ['emphasis', `${'*'.repeat(5_000)}neglect${'*'.repeat(5_000)}`],
])('%s within each other are nested too deep', (_, text) => {
  expect(isNestedTooDeep(text)).toBe(true);
});

test.each([
  ['a long list', '- Neglect was missed.\n'.repeat(5_000)],
  ['rules across the page', `${'* '.repeat(200)}\n\n${'_'.repeat(5_000)}\n\n${'-'.repeat(5_000)}`],
  ['a list six deep', `${'- '.repeat(6)}Neglect was missed.`],
  ['dots that lead to a page number', `Contents ${'. '.repeat(300)}12`],
])('%s is not', (_, text) => {
  expect(isNestedTooDeep(text)).toBe(false);
});
