import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { passageView } from '../../server/pages/passage-view.js';
import { readDate } from '../../server/pages/read-date.js';
import { errorPage } from '../../server/pages.js';
import { textHash } from '../../server/search/citation.js';
import type { Passage } from '../../store/store.js';
import { appOver, draw, pagesOver, valuesOf, visibleText } from '../web/drawn.js';
import { answerWith, digestText, helpHit, inspectors, sampleCollection, visitHit } from '../web/samples.js';

/** Asks for a page, and gives back what reached the search. */
async function searched(address: string, init?: RequestInit) {
  const { current, requests } = sampleCollection();
  const response = await appOver(current).request(address, init);
  return { response, html: await response.text(), requests };
}

function post(fields: Readonly<Record<string, string>>): RequestInit {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', headers, body: new URLSearchParams(fields).toString() };
}

describe('a search by address', () => {
  it('asks for what the form says, and one hit more than it shows', async () => {
    const { response, requests } = await searched(
      '/search?q=early+help&publisher=A&publisher=B&from=2014&to=18/2/2015&mode=keyword&sort=date&explain=true&page=3',
    );
    expect(response.status).toBe(200);
    expect(requests).toEqual([
      {
        q: 'early help',
        publisher: ['A', 'B'],
        document: [],
        authority: [],
        speaker: [],
        from: '2014-01',
        to: '2015-02-18',
        limit: 11,
        offset: 20,
        mode: 'keyword',
        sort: 'date',
        rerank: false,
        facets: true,
        explain: true,
        perArticle: 2,
      },
    ]);
  });

  it('shows every passage there is to who asks within documents', async () => {
    const { requests } = await searched('/search?q=x&document=a.md');
    expect(requests[0]).toMatchObject({ document: ['a.md'] });
    expect(requests[0]).not.toHaveProperty('perArticle');
  });

  it.each(['/search', '/search?q=', '/search?q=+++&publisher=A', '/search?q=%00%0A'])(
    'shows help and searches nothing for %s',
    async (address) => {
      const { response, html, requests } = await searched(address);
      expect(response.status).toBe(200);
      expect(requests).toEqual([]);
      expect(html).toContain('Try one of these');
    },
  );

  it.each(['0', '-1', 'x', '1e9', '99999999999'])('takes page %s for the first', async (page) => {
    expect((await searched(`/search?q=x&page=${page}`)).requests[0]?.offset).toBe(0);
  });

  it('reads control characters as spaces', async () => {
    expect((await searched('/search?q=early%00%0Ahelp')).requests[0]?.q).toBe('early help');
  });

  it('keeps no copy of the answer', async () => {
    expect((await searched('/search?q=x')).response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a search with mistakes', () => {
  it.each([
    ['from=31/02/2014', 'from', 'From must be a real date'],
    ['to=soon', 'to', 'To must be a real date'],
    ['from=2015&to=2014', 'from', 'From is after To'],
    ['mode=odd', 'mode', 'How to search must be one of'],
    [`q=${'x'.repeat(1_001)}`, 'q', 'What you search for is too long'],
    [`publisher=${'x'.repeat(1_001)}`, 'publisher', 'Publisher is too long'],
    [
      Array.from({ length: 101 }, (_, index) => `document=${index}`).join('&'),
      'document',
      'Document is given too often',
    ],
  ])('says what is wrong: %s', async (query, field, message) => {
    const address = query.startsWith('q=') ? `/search?${query}` : `/search?q=plans&${query}`;
    const { response, html, requests } = await searched(address);
    expect(response.status).toBe(400);
    expect(requests).toEqual([]);
    expect(html).toContain('<title>Error: Search – Safeguarding Search</title>');
    expect(html).toContain(`<a href="#${field}">${message}`);
    expect(valuesOf(html, 'id')).toEqual(expect.arrayContaining([field, `${field}-error`]));
  });

  it('keeps what was typed', async () => {
    const { html } = await searched('/search?q=plans&from=soon&to=2014&publisher=Another+Paper');
    expect(valuesOf(html, 'value')).toEqual(expect.arrayContaining(['plans', 'soon', '2014']));
    expect(html).toContain('value="Another Paper" checked=""');
  });

  it('opens the filters that hold the mistake', async () => {
    expect((await searched('/search?q=x&from=soon')).html).toMatch(
      /<details class="[^"]*app-filters" open="">/,
    );
    expect((await searched('/search?q=x')).html).toMatch(/<details class="[^"]*app-filters--beside">/);
  });

  it('allows a month that holds the day it ends with', async () => {
    expect((await searched('/search?q=x&from=2014-02-18&to=2014-02')).response.status).toBe(200);
  });
});

describe('a private search', () => {
  const words = 'words nobody may see';

  it('finds the same', async () => {
    const { response, html, requests } = await searched(
      '/search',
      post({ q: words, publisher: 'A', from: '2014' }),
    );
    expect(response.status).toBe(200);
    expect(requests[0]).toMatchObject({ q: words, publisher: ['A'], from: '2014-01' });
    expect(html).toContain('2 passages found');
  });

  it('keeps the words out of every address and of the title', async () => {
    const hits = Array.from({ length: 11 }, () => visitHit);
    const { current } = sampleCollection({ answer: answerWith({ hits }) });
    const response = await appOver(current).request('/search', post({ q: words, from: '2014', page: '2' }));
    const html = await response.text();
    const addresses = [...valuesOf(html, 'href'), ...valuesOf(html, 'action')]
      .map(decodeURIComponent)
      .join(' ');
    expect(addresses.replaceAll('+', ' ')).not.toContain(words);
    expect(html).toContain('<title>Private search – Safeguarding Search</title>');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('stays private on its other pages, and when it is changed', async () => {
    const hits = Array.from({ length: 11 }, () => visitHit);
    const { current } = sampleCollection({ answer: answerWith({ hits }) });
    const html = await (
      await appOver(current).request('/search', post({ q: words, publisher: 'A', page: '2' }))
    ).text();
    const forms = html
      .split('<form')
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('</form>')));
    expect(forms).toHaveLength(4);
    for (const form of forms) expect(form).toContain('method="post"');
    expect(forms[3]).toContain('<input type="hidden" name="q" value="words nobody may see"/>');
    expect(forms[3]).toContain('<input type="hidden" name="publisher" value="A"/>');
    expect(forms[3]).toContain('<input type="hidden" name="page" value="3"/>');
    expect(forms[2]).not.toContain('name="page"');
  });

  it('is offered beside the usual one, whose button is the first', async () => {
    const html = await draw('/search');
    expect(html).toContain('<form action="/search" method="get"');
    const buttons = html.match(/<button[^>]*>[^<]*/g) ?? [];
    expect(buttons[0]).toMatch(/>Search$/);
    expect(buttons[1]).toMatch(/formmethod="post">Search privately$/);
    expect(html).toContain('keeps your words out of the address bar');
  });

  it('shows mistakes without leaving its way', async () => {
    const { response, html } = await searched('/search', post({ q: words, from: 'soon' }));
    expect(response.status).toBe(400);
    expect(html).toContain('<form action="/search" method="post"');
  });

  it('takes nothing but a form', async () => {
    const headers = { 'content-type': 'application/json' };
    const { response, requests } = await searched('/search', { method: 'POST', headers, body: '{"q":"x"}' });
    expect(response.status).toBe(415);
    expect(requests).toEqual([]);
  });
});

describe('documents', () => {
  it('are found by names with any characters', async () => {
    const path = 'a b/50% of #1?.md';
    const address = `/documents/${path.split('/').map(encodeURIComponent).join('/')}`;
    const response = await pagesOver({ texts: { [path]: 'Words.' } }).request(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Words.');
  });

  it.each([
    '/documents/',
    '/documents/none.md',
    '/documents/none.md?c=0-5',
    '/documents/none.md?c=0-5&h=zzzz',
    '/documents/..%2f..%2fetc%2fpasswd',
    `/documents/${'x'.repeat(5_000)}`,
  ])('that are not there get a page that says what to do: %s', async (address) => {
    const response = await pagesOver().request(address);
    expect(response.status).toBe(404);
    expect(visibleText(await response.text())).toContain('look for it in the collection');
  });

  it.each(['/documents/news/digest.md%00', '/documents/%E0%A4%A'])(
    'have no name like %s',
    async (address) => {
      const response = await pagesOver().request(address, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('We could not understand the request');
    },
  );

  it('that moved are found by the cited words', async () => {
    const { link } = helpHit.citation;
    const moved = await pagesOver().request(link.replace('/news/', '/old-folder/'));
    expect(moved.status).toBe(404);
    const html = await moved.text();
    expect(html).toContain('This document has moved');
    expect(valuesOf(html, 'href')).toContain(link);
  });

  it('of the same name are tried before others', async () => {
    const texts = { 'a/other.md': digestText, 'b/digest.md': digestText };
    const html = await draw(helpHit.citation.link, { texts });
    expect(html).toContain('b/digest.md');
    expect(html).not.toContain('a/other.md');
  });

  it('with other words at that place are not taken for the moved one', async () => {
    const address = `/documents/none.md?c=0-4&h=${textHash('Away')}`;
    expect(await draw(address)).toContain('Document not found');
  });
});

describe('an index that is not ready', () => {
  const addresses = ['/', '/search?q=x', '/collection', '/documents/news/digest.md'];

  it.each(addresses)('is shown being built at %s', async (address) => {
    const response = await pagesOver({ status: { state: 'building', done: 3, total: 4 } }).request(address);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.text()).toContain('75% done');
  });

  it('says what is being read before anything can be counted', async () => {
    const reading = 'Reading document 2 of 3, page 40 of 500';
    const pages = pagesOver({ status: { state: 'building', done: 0, total: 0, reading } });
    expect(visibleText(await (await pages.request('/')).text())).toContain(reading);
  });

  it('shows a private search the same, without its words', async () => {
    const pages = pagesOver({ status: { state: 'building', done: 3, total: 4 } });
    const html = await (await pages.request('/search', post({ q: 'words nobody may see' }))).text();
    expect(html).toContain('75% done');
    expect(html).not.toContain('words nobody may see');
  });

  it.each(addresses)('is explained at %s when nothing will come by itself', async (address) => {
    const status = { state: 'unavailable', reason: 'No documents.', remedy: 'Add some.' } as const;
    const response = await pagesOver({ status }).request(address);
    expect(response.status).toBe(503);
    expect(visibleText(await response.text())).toContain('What to do: Add some.');
  });

  it('still has its style', async () => {
    const pages = pagesOver({ status: { state: 'building', done: 0, total: 0 } });
    expect((await pages.request('/assets/site.css')).status).toBe(200);
  });
});

describe('assets', () => {
  it.each([
    ['govuk-frontend.css', 'text/css'],
    ['site.css', 'text/css'],
    ['copy.js', 'text/javascript'],
    ['send.js', 'text/javascript'],
    ['icon.svg', 'image/svg+xml'],
  ])('has %s', async (name, type) => {
    const response = await pagesOver().request(`/assets/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('has every file that a page names', async () => {
    const html = await draw('/');
    const named = [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].filter((one) =>
      one.startsWith('/assets/'),
    );
    expect(named).toHaveLength(5);
    for (const address of named) expect((await pagesOver().request(address)).status).toBe(200);
  });

  it('sends a file once for as long as it stays the same', async () => {
    const first = await pagesOver().request('/assets/site.css');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await pagesOver().request('/assets/site.css', { headers })).status).toBe(304);
  });

  it('has neither the font nor the crest of the government, and loads nothing more', async () => {
    const style = await (await pagesOver().request('/assets/govuk-frontend.css')).text();
    expect(style).toContain('.govuk-button');
    expect(style).not.toMatch(/GDS Transport|font-face|crest|url\((?!data:)/);
  });

  it.each(['/assets/none.css', '/assets/..%2Fsite.css', '/assets/__proto__'])(
    'has no %s',
    async (address) => {
      expect((await pagesOver().request(address)).status).toBe(404);
    },
  );
});

describe('errorPage', () => {
  const drawn = (status: number, detail?: string) => String(errorPage(status, detail));

  it.each([400, 403, 404, 413, 414, 415, 429, 500, 503])('has words of its own for %i', (status) => {
    const others = [418, 599].filter((other) => Math.floor(other / 100) !== Math.floor(status / 100));
    for (const other of others) expect(drawn(status)).not.toBe(drawn(other));
    expect(drawn(status)).toContain('href="/"');
  });

  it('takes the words of its class for any other status', () => {
    expect(drawn(418)).toBe(drawn(400));
    expect(drawn(502)).toBe(drawn(500));
  });

  it('shows what exactly was wrong, as text', () => {
    expect(drawn(400, 'limit must be <100')).toContain('<p class="govuk-body">limit must be &lt;100</p>');
  });

  it('can be sent as it is', async () => {
    const app = new Hono().get('/', (context) => context.html(errorPage(500), 500));
    const response = await app.request('/');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });
});

describe('readDate', () => {
  it.each([
    ['2014-02-18', '2014-02-18', '2014-02-18'],
    ['18/2/2014', '2014-02-18', '2014-02-18'],
    ['18 February 2014', '2014-02-18', '2014-02-18'],
    ['2014-02', '2014-02', '2014-02'],
    ['February 2014', '2014-02', '2014-02'],
    ['2014', '2014-01', '2014-12'],
  ])('reads %s', (typed, from, to) => {
    expect(readDate(typed, 'from')).toBe(from);
    expect(readDate(typed, 'to')).toBe(to);
  });

  it.each(['', 'soon', '31/2/2014', '2014-13', '2014-02-30', 'since 2014', '20145', 'on 18 February 2014'])(
    'does not read “%s”',
    (typed) => expect(readDate(typed, 'from')).toBeNull(),
  );
});

describe('passageView', () => {
  const passageWith = (text: string, spans = [{ start: 0, end: text.length }]): Passage => ({
    ...helpHit.passage,
    articleId: inspectors.id,
    text,
    spans,
  });
  const paragraphsOf = (passage: Passage) =>
    passageView(passage, []).map((paragraph) => paragraph.map(({ text }) => text).join(''));
  const line = 'a line that was broken because it was as wide as its page,';

  it.each([
    ['blank lines', 'One.\n\nTwo.\r\n \r\nThree.', ['One.', 'Two.', 'Three.']],
    ['short lines', 'One.\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
    ['lists', `${line}\n- one\n- two`, [line, '- one', '- two']],
    ['full lines, which stay together', `${line}\nand went on.`, [`${line}\nand went on.`]],
  ])('parts at %s', (_, text, expected) => expect(paragraphsOf(passageWith(text))).toEqual(expected));

  it('parts where stretches were joined', () => {
    const spans = [
      { start: 10, end: 10 + line.length },
      { start: 500, end: 508 },
    ];
    expect(paragraphsOf(passageWith(`${line}\nand more`, spans))).toEqual([line, 'and more']);
  });

  it('loses nothing but white space between paragraphs, and marks what is highlighted', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '\n', '\r', '- ', 'x'.repeat(30)),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const span = { start: Math.min(a, b) % (words.length + 1), end: Math.max(a, b) % (words.length + 1) };
        const pieces = passageView(passageWith(words), [span]).flat();
        const solid = (given: string) => given.replace(/\s/g, '');
        expect(solid(pieces.map((piece) => piece.text).join(''))).toBe(solid(words));
        const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
        expect(solid(marked.join(''))).toBe(solid(words.slice(span.start, span.end)));
      }),
    );
  });
});
