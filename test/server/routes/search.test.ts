import { expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { SearchAnswer } from '../../../server/search/answer.js';
import type { SearchRequest } from '../../../server/search/request.js';
import { currentWith, exampleSearch, exampleStore } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const asked: SearchRequest[] = [];
const search = (request: SearchRequest) => {
  asked.push(request);
  return exampleSearch(request);
};
const app = createApp({ current: currentWith({ search }), host: '127.0.0.1' });
const post = (body: string, type = 'application/json', query = '') =>
  app.request(`/api/search${query}`, { method: 'POST', headers: { 'content-type': type }, body });

const DEFAULTS = {
  ...{ limit: 10, offset: 0, mode: 'hybrid', explain: false, rerank: false },
  ...{ publisher: [], document: [], authority: [], speaker: [] },
};

test('a search answers with passages whose citations are the exact words of their documents', async () => {
  const response = await app.request('/api/search?q=neglect');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch('application/json');
  const { query, relevance, hits, total } = (await response.json()) as SearchAnswer;
  expect({ query, relevance, total }).toEqual({ query: 'neglect', relevance: 'strong', total: 2 });
  for (const { citation, passage } of hits) {
    const text = await exampleStore.text(citation.document);
    expect(text?.slice(citation.start, citation.end)).toBe(citation.text);
    expect(passage).not.toHaveProperty('row');
  }
});

test('what is not given has its default, and optional filters are left out', async () => {
  await app.request('/api/search?q=%20neglect%20');
  expect(asked.at(-1)).toEqual({ ...DEFAULTS, q: 'neglect' });
});

test('every parameter of the address is read, and filters may be repeated', async () => {
  const filters =
    'publisher=A%20%26%20B&publisher=C&document=a%2Fb.md&authority=Hull&speaker=a+b&speaker=c&from=2014-02&to=2014-02-18&perArticle=1';
  await app.request(`/api/search?q=a+b&limit=100&offset=20&mode=keyword&explain=1&rerank=true&${filters}`);
  expect(asked.at(-1)).toEqual({
    q: 'a b',
    limit: 100,
    offset: 20,
    mode: 'keyword',
    explain: true,
    rerank: true,
    publisher: ['A & B', 'C'],
    document: ['a/b.md'],
    authority: ['Hull'],
    speaker: ['a b', 'c'],
    from: '2014-02',
    to: '2014-02-18',
    perArticle: 1,
  });
});

test('a JSON body takes the same parameters, as single values or lists, numbers and truth values', async () => {
  const response = await post(
    JSON.stringify({ q: 'neglect', limit: 5, explain: true, publisher: 'A', document: ['b', 'c'] }),
    'application/json; charset=utf-8',
  );
  expect(response.status).toBe(200);
  const expected = {
    ...DEFAULTS,
    q: 'neglect',
    limit: 5,
    explain: true,
    publisher: ['A'],
    document: ['b', 'c'],
  };
  expect(asked.at(-1)).toEqual(expected);
});

test.each([
  ['{"q": false}', 'q must be text in JSON, or left out.'],
  ['{"q": "a", "limit": "5"}', 'limit must be a number in JSON, or left out.'],
  ['{"q": "a", "explain": 0}', 'explain must be true or false in JSON, or left out.'],
  ['{"q": "a", "publisher": ["A", 7]}', 'publisher must be text in JSON, or left out.'],
])('a JSON body says of which type its values are: %s', async (body, detail) => {
  const response = await post(body);
  expect([response.status, ((await response.json()) as { detail: string }).detail]).toEqual([400, detail]);
});

test.each([
  ['from=2014-03&to=2014-02-18', ['exchange the two dates']],
  ['from=2014-02-19&to=2014-02-18', ['exchange the two dates']],
  ['from=2014-03&to=2014-01&rerank=true&sort=date', ['exchange the two dates', 'leave it or sort=date out']],
  ['from=2014-02&to=2014-02-01', []],
  ['rerank=true&sort=relevance', []],
])('parameters %s that leave or change nothing are told with the remedy', async (query, remedies) => {
  const response = await app.request(`/api/search?q=a&${query}`);
  const { notices = [] } = (await response.json()) as { notices?: string[] };
  expect(notices).toEqual(remedies.map((remedy) => expect.stringContaining(remedy)));
});

test('a thousand characters may be of any writing, and an address counts them as one each', async () => {
  const given = '👩'.repeat(1000);
  await app.request(`/api/search?q=${encodeURIComponent(given)}&publisher=${encodeURIComponent(given)}`);
  expect(asked.at(-1)).toMatchObject({ q: given, publisher: [given] });
});

test('control characters and lone surrogates in a query are read as spaces', async () => {
  await post('{"q": "child\\u0000\\ud800neglect"}');
  expect(asked.at(-1)?.q).toBe('child neglect');
});

test.each([
  ['', 'q', 'missing'],
  ['q=', 'q', 'empty'],
  ['q=+%00+', 'q', 'empty'],
  [`q=${'a'.repeat(1001)}`, 'q', '1000'],
  ['q=a&q=b', 'q', 'once'],
  ['q=a&limit=0', 'limit', 'from 1 to 100'],
  ['q=a&limit=101', 'limit', 'from 1 to 100'],
  ['q=a&limit=1e1', 'limit', 'from 1 to 100'],
  ['q=a&limit=-1', 'limit', 'from 1 to 100'],
  ['q=a&limit=', 'limit', 'from 1 to 100'],
  ['q=a&offset=-1', 'offset', 'from 0'],
  ['q=a&offset=99999999999999999999', 'offset', 'from 0'],
  ['q=a&perArticle=0', 'perArticle', 'from 1'],
  ['q=a&mode=fuzzy', 'mode', 'hybrid, semantic, keyword'],
  ['q=a&explain=yes', 'explain', 'true or false'],
  ['q=a&rerank=yes', 'rerank', 'true or false'],
  ['q=a&from=2014-02-30', 'from', '2014-02-18'],
  ['q=a&from=2014-13', 'from', '2014-02-18'],
  ['q=a&to=2014', 'to', '2014-02-18'],
  ['q=a&to=18/02/2014', 'to', '2014-02-18'],
  ['q=a&publisher=', 'publisher', 'empty'],
  ['q=a&publisher=a%00', 'publisher', 'characters'],
  [`q=a&publisher=${encodeURIComponent('👩'.repeat(1001))}`, 'publisher', '1000'],
  [`q=a${'&publisher=b'.repeat(101)}`, 'publisher', '100 times'],
  ['q=a&publischer=b', 'publischer', 'publisher, document, authority'],
  ['q=a&speaker=', 'speaker', 'empty'],
  ['q=a&authority=', 'authority', 'empty'],
  ['q=a&author=b', 'author', 'not known'],
  ['q=a&__proto__=b', '__proto__', 'not known'],
  ['q=a&constructor=b', 'constructor', 'not known'],
])(
  'the bad address "%s" is a 400 problem that names "%s" and the remedy',
  async (query, parameter, remedy) => {
    const { detail, errors } = await expectProblem(await app.request(`/api/search?${query}`), 400);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.parameter).toBe(parameter);
    expect(errors![0]!.message).toContain(remedy);
    expect(detail).toContain(remedy);
  },
);

test('every bad parameter is named, not only the first', async () => {
  const { errors } = await expectProblem(await app.request('/api/search?limit=x&mode=y&to=z'), 400);
  expect(errors!.map(({ parameter }) => parameter)).toEqual(['q', 'limit', 'mode', 'to']);
});

test.each([
  ['{"q": ', 'valid JSON'],
  ['', 'valid JSON'],
  ['[]', 'JSON object'],
  ['null', 'JSON object'],
  ['"q"', 'JSON object'],
  ['{}', 'q is missing'],
  ['{"q": null}', 'q must be text'],
  ['{"q": {"a": 1}}', 'q must be text'],
  ['{"q": [["a"]]}', 'q must be text'],
  ['{"q": []}', 'q must be given once'],
  ['{"q": "a", "limit": 5.5}', 'limit must be a whole number'],
  ['{"q": "a", "publisher": [1, null]}', 'publisher must be text'],
  ['{"q": "a", "__proto__": {"limit": 1}}', '__proto__ is not known'],
  ['{"q": "a", "document": "\\ud800"}', 'document holds characters'],
  ['['.repeat(60_000), 'valid JSON'],
])('the bad body %s is a 400 problem', async (body, remedy) => {
  const { detail } = await expectProblem(await post(body), 400);
  expect(detail).toContain(remedy);
});

test('a body of another content type is a 415 problem', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
    const { detail } = await expectProblem(await post('{"q": "a"}', type), 415);
    expect(detail).toContain('application/json');
  }
});

test('a filter in the address of a POST is refused rather than overlooked', async () => {
  await expectProblem(await post('{"q": "a"}', 'application/json', '?publisher=b'), 400);
});
