import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { AuthoritiesAnswer } from '../../../server/authorities/find-authorities.js';
import type { JudgementsAnswer } from '../../../server/judgements/find-judgements.js';
import { currentWith, exampleStore } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });
const judgementsFor = async (query: string) => {
  const response = await app.request(`/api/judgements?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as JudgementsAnswer;
};

test('judgements say how they stand, and cite the exact words of their documents', async () => {
  const { judgements, total } = await judgementsFor('');
  expect(total).toBe(3);
  expect(judgements.map(({ id, status, supersededBy }) => [id, status, supersededBy])).toEqual([
    ['judgement-0', 'latest', null],
    ['judgement-1', 'superseded', 'judgement-0'],
    ['judgement-2', 'undated', null],
  ]);
  expect(Object.keys(judgements[0]!)).not.toContain('followedBy');
  for (const { document, span, text } of judgements.flatMap(({ evidence }) => evidence))
    expect((await exampleStore.text(document))!.slice(span.start, span.end)).toBe(text);
});

test.each([
  ['authority=Hull', [0, 1, 2]],
  ['authority=kingston+upon+hull', [0, 1, 2]],
  ['authority=E06000010', [0, 1, 2]],
  ['authority=Hul', []],
  ['authority=Atlantis', []],
  ['authority=Atlantis&authority=Hull&grade=inadequate', [1]],
  ['grade=inadequate&grade=good', [0, 1, 2]],
  ['grade=outstanding', []],
  ['aspect=Leadership', [2]],
  ['aspect=overall', [0, 1]],
  ['status=superseded', [1]],
  ['status=latest&status=undated', [0, 2]],
  ['asOf=2012', 'asOf'],
  ['asOf=2012-06', [1, 2]],
  ['asOf=2012-06&status=latest', [1]],
  ['asOf=2014-05-31&status=latest', [0]],
  ['limit=1&offset=2', [2]],
])('%s finds %j', async (query, expected) => {
  if (typeof expected === 'string') {
    const { errors } = await expectProblem(await app.request(`/api/judgements?${query}`), 400);
    expect(errors![0]!.parameter).toBe(expected);
    return;
  }
  const { judgements } = await judgementsFor(query);
  expect(judgements.map(({ id }) => id)).toEqual(expected.map((n) => `judgement-${n}`));
});

test('an unknown authority has no judgements', async () => {
  expect(await judgementsFor('authority=Atlantis')).toEqual({ judgements: [], total: 0 });
});

test.each([
  ['grade=weak', 'grade', 'outstanding, good, requires improvement, adequate, inadequate'],
  ['status=old', 'status', 'latest, superseded, withdrawn, undated'],
  ['asOf=soon', 'asOf', '2014-02-18'],
  ['gradde=good', 'gradde', 'authority, grade, aspect'],
])(
  'the bad address "%s" is a 400 problem that names "%s" and what is allowed',
  async (query, name, allowed) => {
    const { errors } = await expectProblem(await app.request(`/api/judgements?${query}`), 400);
    expect(errors![0]!.parameter).toBe(name);
    expect(errors![0]!.message).toContain(allowed);
  },
);

test.each([
  ['', ['Durham', 'Hull'], 2],
  ['q=hul', ['Hull'], 1],
  ['q=Durham+County+Council', ['Durham'], 1],
  ['q=Atlantis', [], 0],
])('/api/authorities?%s lists %j', async (query, names, total) => {
  const response = await app.request(`/api/authorities?${query}`);
  const answer = (await response.json()) as AuthoritiesAnswer;
  expect(answer.authorities.map(({ name }) => name)).toEqual(names);
  expect(answer.total).toBe(total);
  for (const { name, judgements } of answer.authorities) expect(judgements).toBe(name === 'Hull' ? 3 : 0);
});
