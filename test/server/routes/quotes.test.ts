import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import type { QuotationCheck } from '../../../server/quotes/check-quotation.js';
import type { QuotesAnswer } from '../../../server/quotes/find-quotes.js';
import { currentWith, exampleStore } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const app = createApp({ current: currentWith(), host: '127.0.0.1' });
const quotesFor = async (query: string) => {
  const response = await app.request(`/api/quotes?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as QuotesAnswer;
};
const idsFor = async (query: string) => (await quotesFor(query)).quotes.map(({ id }) => id);

test('quotes are the exact words of their documents, newest first', async () => {
  const { quotes, total } = await quotesFor('');
  expect(total).toBe(3);
  expect(quotes.map(({ id }) => id)).toEqual(['quote-1', 'quote-0', 'quote-2']);
  for (const { document, span, text } of quotes)
    expect((await exampleStore.text(document))!.slice(span.start, span.end)).toBe(text);
  expect(quotes[2]!.speaker).toEqual({ id: null, name: null, role: 'a witness', organisation: null });
});

test.each([
  ['speaker=ann-lee', ['quote-0']],
  ['speaker=Ms+Ann+Lee', ['quote-0']],
  ['speaker=LEE', ['quote-1', 'quote-0']],
  ['speaker=the+director', ['quote-1']],
  ['speaker=Nobody', []],
  ['speaker=Nobody&speaker=Bo+Lee', ['quote-1']],
  ['kind=fragment', []],
  ['publisher=publisher+1', ['quote-1']],
  ['from=2014-03', ['quote-1']],
  ['to=2014-03', ['quote-0']],
  ['q=caseloads', ['quote-1', 'quote-0', 'quote-2']],
  ['q=caseloads&speaker=Lee&limit=1', ['quote-1']],
  ['limit=1&offset=1', ['quote-0']],
])('%s finds %j', async (query, ids) => {
  expect(await idsFor(query)).toEqual(ids);
});

test('the total counts all that pass the filters, whatever is shown', async () => {
  expect((await quotesFor('speaker=lee&limit=1')).total).toBe(2);
  expect(await quotesFor('speaker=Nobody')).toEqual({ quotes: [], total: 0 });
  const notices = [expect.stringContaining('exchange the two dates')];
  expect(await quotesFor('from=2015-01&to=2014-12')).toEqual({ quotes: [], total: 0, notices });
});

test.each([
  ['kind=words', 'kind', 'sentence, fragment'],
  ['from=yesterday', 'from', '2014-02-18'],
  ['limit=1001', 'limit', 'from 1 to 1000'],
  ['q=', 'q', 'empty'],
  ['authority=Hull', 'authority', 'q, speaker, kind'],
])(
  'the bad address "%s" is a 400 problem that names "%s" and the remedy',
  async (query, parameter, remedy) => {
    const { errors } = await expectProblem(await app.request(`/api/quotes?${query}`), 400);
    expect(errors![0]!.parameter).toBe(parameter);
    expect(errors![0]!.message).toContain(remedy);
  },
);

describe('a quotation', () => {
  const post = (body: unknown) =>
    app.request('/api/quotes/check', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const check = async (text: string) => (await (await post({ text })).json()) as QuotationCheck;

  test('is exact, altered or not found', async () => {
    expect(await check('“no agency saw the whole picture”')).toMatchObject({
      verdict: 'exact',
      quote: { id: 'quote-0' },
      place: { document: 'a.md', text: 'No agency saw the whole picture' },
    });
    expect(await check('No agency saw the entire picture.')).toMatchObject({
      verdict: 'altered',
      quote: { id: 'quote-0' },
      differences: [{ given: 'entire', source: 'whole' }],
    });
    expect(await check('The weather was fine all summer long.')).toEqual({ verdict: 'not-found' });
  });

  test('must be given, as text', async () => {
    for (const body of [{}, { text: '' }, { text: 'a', q: 'b' }, { text: ['a', 'b'] }])
      await expectProblem(await post(body), 400);
    await expectProblem(await app.request('/api/quotes/check?text=a'), 405);
  });
});
