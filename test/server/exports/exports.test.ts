// @ts-expect-error It comes without types.
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import { writeBibtex } from '../../../server/exports/bibtex.js';
import { cslOf } from '../../../server/exports/csl-json.js';
import { writeCsv } from '../../../server/exports/csv.js';
import { writeRis } from '../../../server/exports/ris.js';
import { listing } from '../../../server/operations/listing.js';
import { article, place } from '../../store/collection.js';
import { trials } from '../../store/trials.js';
import { bundledCollection } from '../bundled-collection.js';
import { currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const bundled = bundledCollection();
const get = (path: string, accept = '*/*') =>
  createApp({ current: currentWith(bundled.get()), host: '127.0.0.1' }).request(path, {
    headers: { accept },
  });
const SEARCH = '/api/search?q=children&limit=5';

async function hits(): Promise<readonly { readonly citation: { readonly text: string } }[]> {
  return ((await (await get(SEARCH)).json()) as { hits: never }).hits;
}

const one = listing<{ readonly words: string }>({
  of: 'all',
  columns: { words: ({ words }) => words },
  shown: [],
});
const csvOf = (words: string) => [...writeCsv({ listing: one, things: [{ words }], articles: [] })].join('');
const read = (csv: string) => parse(csv, { bom: true, relax_quotes: false }) as string[][];

describe('CSV', () => {
  test('of a search has a row a hit, with the cited words', async () => {
    const response = await get(`${SEARCH}&format=csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="search.csv"');
    const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[];
    const expected = (await hits()).map(({ citation }) => citation.text);
    expect(rows.map(({ text }) => text)).toEqual(expected);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'keeps %j from being run as a formula',
    (words) => {
      expect(read(csvOf(words))[1]).toEqual([`'${words}`]);
    },
  );

  test('gives any other text back as it is', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((one) => !/^[=+\-@\t\r＝＋－＠]/.test(one) && one !== '');
    fc.assert(
      fc.property(text, (words) => {
        expect(read(csvOf(words))[1]).toEqual([words]);
      }),
      trials(500),
    );
  });
});

test('JSON Lines hold the things of the answer, a line each', async () => {
  const lines = (await (await get(`${SEARCH}&format=jsonl`)).text()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(await hits());
});

test('Markdown quotes the words of each hit and says where they stand', async () => {
  const text = await (await get(`${SEARCH}&format=markdown`)).text();
  expect(text.match(/^> /gm)).toHaveLength(5);
  expect(text.match(/^- reference: /gm)).toHaveLength(5);
});

test('Accept chooses too, and format comes first', async () => {
  expect((await get(SEARCH, 'text/csv')).headers.get('content-type')).toMatch(/^text\/csv/);
  expect((await get(SEARCH, 'application/json, text/csv;q=0.5')).headers.get('content-type')).toMatch(/json/);
  expect((await get(`${SEARCH}&format=json`, 'text/csv')).headers.get('content-type')).toMatch(/json/);
  expect((await get(SEARCH, 'text/html')).headers.get('content-type')).toMatch(/json/);
});

test('a format that a list has not is a 400 problem that names those that it has', async () => {
  const { detail } = await expectProblem(await get('/api/speakers?format=bibtex'), 400);
  expect(detail).toBe('format must be given once, and be one of json, csv, jsonl, markdown.');
  await expectProblem(await get('/api/stats?format=csv'), 400);
});

const FULL = article('a1', {
  ...place('news/a_b.md', 0, {
    title: 'Café {closed}: 50% & £1 #1 ~ \\ ^ $',
    publisher: 'The Example & Co',
    date: '2014-02-18',
  }),
});
const full = { ...FULL, author: 'Ann Example and Co', url: 'https://example.org/a_b?c=1&d=%20#e' };

/** What an independent parser of references understands. */
const parsed = (text: string) => new Cite(text, { generateGraph: false }).data as Record<string, never>[];

describe('references', () => {
  test('in BibTeX are read back', () => {
    const [entry] = parsed([...writeBibtex({ articles: [full] })].join(''));
    expect(entry).toMatchObject({
      type: 'article-journal',
      title: full.title,
      'container-title': full.publisher,
      issued: { 'date-parts': [[2014, 2]] },
      URL: full.url,
    });
  });

  test('in RIS are read back', () => {
    const ris = [...writeRis({ articles: [full] })].join('');
    expect(ris).toContain('DA  - 2014/02/18\r\n');
    const [entry] = parsed(ris);
    expect(entry).toMatchObject({
      title: full.title,
      issued: { 'date-parts': [[2014]] },
      URL: full.url,
    });
  });

  test('in CSL-JSON are read back', () => {
    const [entry] = parsed(JSON.stringify([cslOf(full)]));
    expect(entry).toMatchObject({ type: 'article-newspaper', title: full.title, URL: full.url });
  });

  test('of every list of the bundled briefings are read back, one an article', async () => {
    expect(plugins.list()).toEqual(expect.arrayContaining(['@bibtex', '@ris']));
    for (const path of [SEARCH, '/api/quotes?limit=20', '/api/judgements?limit=20']) {
      const csl = (await (await get(`${path}&format=csl-json`)).json()) as { id: string }[];
      for (const format of ['bibtex', 'ris']) {
        const text = await (await get(`${path}&format=${format}`)).text();
        expect(text.trim() === '' ? 0 : parsed(text).length, `${path} ${format}`).toBe(csl.length);
      }
    }
  });
});
