import { describe, expect, test } from 'vitest';
import { holds, postAsked } from '../../../server/ask/post-holders.js';
import { EVERYWHERE } from '../../../server/search/request.js';
import { bundledCollection } from '../bundled-collection.js';
import { realModels } from '../models-with.js';

test.each([
  ['What did the minister say about school meals?', 'minister', 'about school meals?'],
  ['what did the home secretary tell MPs about visas', 'home secretary', 'MPs about visas'],
  ['What did a union leader warn of?', 'union leader', 'of?'],
])('asks for the words of whoever holds a post: %s', (text, post, topic) => {
  expect(postAsked(text)).toEqual({ post, topic });
});

test.each([
  'What did Ann Example say about school meals?',
  'What did the minister open in May?',
  'What did the report say about ministers?',
  'What is the minister called?',
  'What did the minister who opened the new school in the north say?',
])('asks for no post: %s', (text) => {
  expect(postAsked(text)).toBeNull();
});

const who = (role: string | null, organisation: string | null = null) => ({
  ...{ id: null, name: 'Ann Example', role, organisation },
});

test.each([
  ['crime and policing minister', null, 'minister'],
  ['crime and policing minister', null, 'policing minister'],
  ['minister for schools', null, 'schools minister'],
  ['director', 'Example Trust', 'Example Trust director'],
  ['shadow minister', null, 'shadow minister'],
])('%s of %s holds the post of %s', (role, organisation, post) => {
  expect(holds(who(role, organisation), post)).toBe(true);
});

test.each([
  ['crime minister', 'schools minister'],
  ['former minister', 'minister'],
  ['shadow minister', 'minister'],
  ['prime minister', 'minister'],
  ['adviser to the minister', 'minister'],
  ['minister’s spokesman', 'minister'],
  [null, 'minister'],
])('%s does not hold the post of %s', (role, post) => {
  expect(holds(who(role), post)).toBe(false);
});

describe('over the bundled briefings', () => {
  const bundled = bundledCollection(realModels);
  const answerTo = async (q: string) =>
    (await bundled.get().ask({ ...EVERYWHERE, q, explain: false })).answer;

  test.each([
    ['minister', 'Diana Johnson'],
    ['policing minister', 'Diana Johnson'],
    ['home secretary', 'Yvette Cooper'],
  ])('the words of the %s are those of %s', async (post, name) => {
    expect(await answerTo(`What did the ${post} say about mandatory reporting?`)).toContain(name);
  });

  test.each([
    'What did the minister say about fishing quotas?',
    'What did the health minister say about mandatory reporting?',
  ])('nobody holds the post and speaks on it: %s', async (q) => {
    expect(await answerTo(q)).toBeNull();
  });
});
