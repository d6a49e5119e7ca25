import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { SpeakersAnswer } from '../../../server/speakers/find-speakers.js';
import { currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });

test.each([
  ['', ['ann-lee', 'bo-lee'], 2],
  ['q=lee', ['ann-lee', 'bo-lee'], 2],
  ['q=Bo+Lee', ['bo-lee'], 1],
  ['q=chair', ['ann-lee'], 1],
  ['q=Nobody', [], 0],
  ['limit=1&offset=1', ['bo-lee'], 2],
])('/api/speakers?%s lists %j', async (query, ids, total) => {
  const response = await app.request(`/api/speakers?${query}`);
  expect(response.status).toBe(200);
  const answer = (await response.json()) as SpeakersAnswer;
  expect(answer.speakers.map(({ id }) => id)).toEqual(ids);
  expect(answer.total).toBe(total);
});

test('bad parameters are named', async () => {
  const { errors } = await expectProblem(await app.request('/api/speakers?limit=0&name=a'), 400);
  expect(errors!.map(({ parameter }) => parameter)).toEqual(['limit', 'name']);
});
