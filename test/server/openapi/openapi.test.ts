import { createConfig, lintFromString } from '@redocly/openapi-core';
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import { FEEDS } from '../../../server/feeds/feeds.js';
import { describeCall } from '../../../server/openapi/describe-parameters.js';
import { type Operation, perform } from '../../../server/operations/operation.js';
import { OPERATIONS } from '../../../server/operations/operations.js';
import { PARAMETER_NOTES } from '../../../server/operations/parameter-notes.js';
import { LONG, trials } from '../../store/trials.js';
import { bundledCollection } from '../bundled-collection.js';
import { currentWith } from '../example-collection.js';
import { description, wrongWith } from './described.js';

const bundled = bundledCollection();
const app = () => createApp({ current: currentWith(bundled.get()), host: '127.0.0.1' });

type Given = Readonly<Record<string, unknown>>;

/** Sends a request as the description says it is to be sent. */
function send(path: string, method: 'get' | 'post', given: Given): Promise<Response> | Response {
  if (method === 'post') {
    const headers = { 'content-type': 'application/json' };
    return app().request(path, { method: 'POST', headers, body: JSON.stringify(given) });
  }
  const encode = (value: unknown) => encodeURIComponent(String(value).replace(/\p{Cs}/gu, '\ufffd'));
  const inPath = path.replace(/\{(\w+)\}/g, (_, name: string) => encode(given[name]));
  const query = Object.entries(given)
    .filter(([name]) => !path.includes(`{${name}}`))
    .flatMap(([name, value]) => [value].flat().map((one) => `${encode(name)}=${encode(one)}`));
  return app().request(`${inPath}?${query.join('&')}`);
}

group('the description of the interface', () => {
  test('passes an independent linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: JSON.stringify(description), config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });

  test('is served as it is', async () => {
    expect(await (await app().request('/api/openapi.json')).json()).toEqual(
      JSON.parse(JSON.stringify(description)),
    );
  });

  test('says of every parameter what it means, and of no other', () => {
    const taken = [...OPERATIONS, ...FEEDS].flatMap(({ parameters }) => Object.keys(parameters.shape));
    expect(new Set(Object.keys(PARAMETER_NOTES))).toEqual(new Set(taken));
  });

  test('is drawn for people with every operation and parameter', async () => {
    const { errorPage, pageRoutes } = await import('../../../server/pages.js');
    const current = currentWith(bundled.get());
    const pages = { routes: pageRoutes(current), errorPage };
    const drawn = await (await createApp({ current, host: '127.0.0.1', pages }).request('/reference')).text();
    for (const { operation, path } of METHODS) {
      expect(drawn).toContain(path);
      for (const { name } of describeCall(operation)) expect(drawn).toContain(`<code>${name}</code>`);
    }
  });
});

const below = (base: string, operations: readonly Operation[]) =>
  operations.flatMap((operation) =>
    operation.methods.map((method) => ({ operation, method, path: base + operation.path })),
  );
const CALLS = below('/api', OPERATIONS);
const METHODS = [...CALLS, ...below('/feeds', FEEDS)];

test.each(METHODS)('the example of $method $path is answered as described', async (one) => {
  const { example, name } = one.operation;
  const response = await send(one.path, one.method, await withRealId(name, example));
  expect(response.status).toBe(200);
  expect(await wrongWith(one.path, one.method, response)).toBeNull();
});

/** Ids depend on the words of the briefings: the examples show what one looks like. */
async function withRealId(name: string, example: Given): Promise<Given> {
  const { store } = bundled.get();
  const [passage] = await store.passages([0]);
  if (name === 'get_article') return { id: passage!.articleId };
  if (name === 'speaker_feed') return { id: (await store.speakers())[0]!.id };
  if (name === 'authority_feed') return { id: (await store.authorities())[0]!.id };
  return name === 'get_passage' ? { id: passage!.id } : example;
}

test('HTTP answers are those of the plain functions', async () => {
  for (const { operation, method, path } of CALLS) {
    const example = await withRealId(operation.name, operation.example);
    const given = Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, [value].flat().map(String)]),
    );
    const response = await send(path, method, example);
    const answer = await perform(operation, bundled.get(), given);
    const sent = typeof answer === 'string' ? await response.text() : await response.json();
    expect(timeless(sent)).toEqual(timeless(JSON.parse(JSON.stringify(answer))));
  }
});

const timeless = (answer: unknown) =>
  typeof answer === 'object' ? { ...(answer as object), tookMs: undefined } : answer;

const NASTY = [
  '',
  '\0',
  '\ud800',
  '"',
  '-',
  '../..',
  '0',
  '-1',
  '1e9',
  '2014-02-30',
  'null',
  '%',
  'a'.repeat(1001),
];
const someText = fc.oneof(
  fc.constantFrom('neglect', 'children', 'inspectors', 'Ofsted', ...NASTY),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** A value that the schema of a parameter allows. */
function allowed(schema: Given): fc.Arbitrary<unknown> {
  const { type, items, anyOf } = schema as { type?: string; items?: Given; anyOf?: unknown };
  const { minimum, maximum } = schema as Readonly<Record<'minimum' | 'maximum', number>>;
  const choices = schema.enum as readonly string[] | undefined;
  if (items) return fc.array(allowed(items), { maxLength: 3 });
  if (choices) return fc.constantFrom(...choices);
  if (schema.format === 'date-time')
    return fc.constantFrom('2014-02-18T09:30:00Z', '2030-01-01T00:00:00+01:00');
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (anyOf) return fc.constantFrom('2014-02-18', '2014-02', '2025-01-01');
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, 200) });
  return type === 'boolean'
    ? fc.boolean()
    : fc.constantFrom('neglect', 'children in care', 'Ofsted', '"a b" -c');
}

/** A request to any method, good or bad. */
const request = fc.constantFrom(...METHODS).chain(({ operation, method, path }) => {
  const described = describeCall(operation);
  const given = Object.fromEntries(
    described.map(({ name, schema }) => [
      name,
      fc.oneof({ weight: 6, arbitrary: allowed(schema) }, { weight: 1, arbitrary: someText }),
    ]),
  );
  const inPath = described.filter(({ name }) => operation.path.includes(`{${name}}`)).map(({ name }) => name);
  const needed = described.filter((one) => one.required).map(({ name }) => name);
  const sensible = fc.record(given, { requiredKeys: needed });
  const anything = fc.record(given, { requiredKeys: inPath });
  const unknown = fc.dictionary(someText, someText, { maxKeys: 1 });
  return fc
    .oneof(
      { weight: 4, arbitrary: sensible },
      { weight: 1, arbitrary: fc.tuple(anything, unknown).map(([a, b]) => ({ ...b, ...a })) },
    )
    .map((all) => ({ path, method, given: all as Given }));
});

test('whatever is sent, the answer is one that the description has', LONG, async () => {
  const statuses = new Map<number, number>();
  const property = fc.asyncProperty(request, async ({ path, method, given }) => {
    // An empty part of a path is another path.
    if (Object.entries(given).some(([name, value]) => path.includes(`{${name}}`) && /^\.*$/.test(`${value}`)))
      return;
    const response = await send(path, method, given);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    expect(await wrongWith(path, method, response)).toBeNull();
  });
  await fc.assert(property, trials(10_000));
  expect(statuses.get(200)).toBeGreaterThan(100);
  expect(statuses.get(400)).toBeGreaterThan(100);
});
