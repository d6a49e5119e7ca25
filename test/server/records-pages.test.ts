import { describe, expect, test } from 'vitest';
import { createApp } from '../../server/app.js';
import { errorPage, pageRoutes } from '../../server/pages.js';
import { decoded, visibleText } from '../web/drawn.js';
import { currentWith, exampleStore } from './example-collection.js';

const current = currentWith();
const app = createApp({ current, host: '127.0.0.1', pages: { routes: pageRoutes(current), errorPage } });

/** What a page says, with a space for each tag. */
const textOf = (html: string) =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.:)”])|(?<=[“(]) /g, '');

async function get(path: string, status = 200) {
  const response = await app.request(path, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(status);
  const html = await response.text();
  return { html, text: textOf(html), headers: response.headers };
}

/** Follows every link to a document's words, and returns the words that are marked there. */
async function citedBy(html: string): Promise<readonly string[]> {
  const links = [...html.matchAll(/href="(\/documents\/[^"]*\?c=[^"]*)"/g)].map(([, link]) =>
    link!.replaceAll('&amp;', '&'),
  );
  const pages = await Promise.all(links.map((link) => get(link.replace(/#c$/, ''))));
  return pages.map(({ html: page }) => visibleText(/<mark[^>]*>(.*?)<\/mark>/s.exec(page)?.[1] ?? ''));
}

describe('the page of speakers', () => {
  test('lists who speaks, with roles and dates, and leads to their pages', async () => {
    const { html, text } = await get('/speakers');
    expect(text).toContain('2 speakers');
    expect(text).toContain('Ann Lee');
    expect(text).toContain('chair');
    expect(text).toContain('18 February 2014');
    expect(html).toContain('href="/speakers/ann-lee"');
  });

  test('finds by surname, role and organisation', async () => {
    expect((await get('/speakers?q=the+director')).text).toContain('1 speaker');
    expect((await get('/speakers?q=lee')).text).toContain('2 speakers');
  });

  test('offers the nearest names when nobody is found', async () => {
    const { html, text } = await get('/speakers?q=Anne+Leigh');
    expect(text).toContain('No speakers found');
    expect(text).toContain('The nearest names are');
    expect(html).toContain('href="/speakers/ann-lee"');
    expect((await get('/speakers?q=Xyzzyq')).text).not.toContain('nearest');
  });
});

describe('the page of one speaker', () => {
  test('shows quotes with links to their exact words', async () => {
    const { html, text } = await get('/speakers/ann-lee');
    expect(text).toContain('1 quote in this collection');
    expect(text).toContain('“No agency saw the whole picture.”');
    expect(await citedBy(html)).toEqual(['No agency saw the whole picture.']);
  });

  test('is not there for an unknown one', async () => {
    expect((await get('/speakers/nobody', 404)).text).toContain('no such speaker');
  });
});

describe('the page of inspections', () => {
  test('says when and by whom, and marks what is superseded or undated', async () => {
    const { html, text } = await get('/inspections');
    expect(text).toContain('3 judgements');
    expect(text).toContain('good by Ofsted May 2014 date of the article Latest in this collection');
    expect(text).toContain('inadequate by Ofsted 2011 date of the report Superseded by good, May 2014');
    expect(text).toContain('undated Undated: may not be how things stand');
    expect(text).not.toMatch(/\bis rated\b|\bis (?:good|inadequate)\b/i);
    const words = ['Services were graded good.', 'Services were graded good.', 'Caseloads fell.'];
    expect(await citedBy(html)).toEqual(words);
  });

  test('is narrowed by its form and shows it as it was filled in', async () => {
    const { html, text } = await get('/inspections?authority=Hull&grade=inadequate&asOf=2012&aspect=overall');
    expect(text).toContain('1 judgement');
    expect(text).toContain('Latest in this collection');
    expect(html).toMatch(/id="asOf"[^>]*value="2012"/);
    expect(html).toMatch(/value="inadequate"[^>]*checked/);
  });

  test('names what is wrong with a date or a grade, and what is allowed', async () => {
    const { text } = await get('/inspections?asOf=soon&grade=weak', 400);
    expect(text).toContain('The day must be a real date');
    expect(text).toContain('outstanding, good, requires improvement, adequate, inadequate');
  });

  test('offers the nearest authorities when none is found', async () => {
    const { html, text } = await get('/inspections?authority=Durhem');
    expect(text).toContain('No judgements found');
    expect(html).toContain('href="/inspections/E06000047"');
  });
});

describe('the page of one authority', () => {
  test('shows its judgements as of a day, and the articles that name it', async () => {
    const { text } = await get('/inspections/E06000010');
    expect(text).toContain('Inspections of Hull');
    expect(text).toContain('Also called Hull City Council, Kingston upon Hull');
    expect(text).toContain('Inspectors return');
    const before = await get('/inspections/E06000010?asOf=2012');
    expect(before.text).toContain('inadequate by Ofsted 2011 date of the report Latest in this collection');
    await get('/inspections/E06000010?asOf=soon', 400);
  });

  test('is not there for an unknown one', async () => {
    expect((await get('/inspections/Hull', 404)).text).toContain('names no such authority');
  });
});

describe('tables to download', () => {
  const table = async (path: string) => {
    const response = await app.request(path);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="\w+\.csv"$/);
    return (await response.text()).split('\r\n');
  };

  test('hold what the pages show', async () => {
    expect(await table('/speakers.csv?q=chair')).toEqual([
      'name,kind,also called,roles,quotes,first date,last date,id',
      'Ann Lee,person,,chair,1,2014-02-18,2014-02-18,ann-lee',
      '',
    ]);
    const quotes = await table('/speakers/ann-lee/quotes.csv');
    expect(quotes[1]).toContain('2014-02-18,Ann Lee,chair,,No agency saw the whole picture.,sentence,said');
    const judgements = await table('/inspections.csv?status=latest');
    expect(judgements).toHaveLength(3);
    expect(judgements[1]).toContain('Hull,E06000010,overall,good,Ofsted,2014-05,article,latest,');
  });

  test('refuse what the form refuses', async () => {
    expect((await app.request('/inspections.csv?grade=weak')).status).toBe(400);
    expect((await app.request('/speakers/nobody/quotes.csv')).status).toBe(404);
  });
});

describe('the page on which a quotation is checked', () => {
  const check = async (text: string) => {
    const body = new URLSearchParams({ text });
    const response = await app.request('/quotations', { method: 'POST', body });
    const html = await response.text();
    return { status: response.status, html, text: textOf(html) };
  };

  test('asks for one', async () => {
    expect((await get('/quotations')).html).toContain('<textarea');
    const { status, text } = await check(' ');
    expect(status).toBe(400);
    expect(text).toContain('The quotation is empty');
  });

  test('marks the words that differ, names who said them, and leads there', async () => {
    const { html, text } = await check('No agency heard the whole picture');
    expect(text).toContain('These words differ from the source');
    expect([...html.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words]) => words)).toEqual(['heard', 'saw']);
    expect(text).toContain('Said by Ann Lee, chair');
    expect(await citedBy(html)).toEqual(['No agency saw the whole picture']);
  });

  test('tells words of the text from words of a speaker, and says when there are none such', async () => {
    expect((await check('Training begins in June.')).text).toContain('nobody is quoted with them');
    expect((await check('Neglect was missed.')).text).toContain('Said by a witness');
    expect((await check('It rained all week in Wessex.')).text).toContain('are not in this collection');
  });
});

describe('a hit', () => {
  test('leads to the speakers it quotes and the judgements it states', async () => {
    const { html, text } = await get('/search?q=caseloads');
    expect(html).toContain('href="/speakers/bo-lee"');
    expect(text).toContain(
      'States a judgement: Hull, leadership, management and governance: good (undated: may',
    );
  });

  test.each([
    ['authority=Hull', '1 passage found'],
    ['authority=Durham', 'No passages found'],
    ['speaker=Bo+Lee', '1 passage found'],
    ['speaker=Ann+Lee', 'No passages found'],
    ['speaker=Nobody', 'No passages found'],
  ])('passes the filter %s: %s', async (filter, results) => {
    const { html, text } = await get(`/search?q=caseloads&${filter}`);
    expect(text).toContain(results);
    expect(html).toContain(`value="${new URLSearchParams(filter).values().next().value}"`);
  });
});

test('the example cites its documents exactly', async () => {
  for (const { document, span, text } of await exampleStore.quotes(await exampleStore.selectQuotes({})))
    expect((await exampleStore.text(document))!.slice(span.start, span.end)).toBe(text);
});
