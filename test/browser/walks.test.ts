import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Collection } from '../../server/collection.js';
import { openCollection } from '../../server/open-collection.js';
import { workshop } from '../indexer/building.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { modelsWith, realModels } from '../server/models-with.js';
import { openBrowser } from './browser.js';
import { type Hand, WAYS } from './hands.js';
import { closedUp, printedText } from './printed-text.js';
import { served } from './served.js';
import { visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser();
const briefings = served(() => currentWith(bundled.get()));

/** A digest, and an article that a web page and a PDF print. */
const { collection } = workshop();
const page = (name: string) => readFileSync(`test/documents/${name}`);
let mixed: Collection;
beforeAll(async () => {
  const folder = collection();
  await folder.update({
    'digest.txt': page('digest-double-headlines-source-lines/source.txt'),
    'page.html': page('pdf-and-page-of-one-article/page.html'),
    'page.pdf': page('pdf-and-page-of-one-article/page.pdf'),
  });
  mixed = await openCollection(folder, modelsWith(fakeEmbedder()));
});
afterAll(() => mixed.store.close());
const documents = served(() => currentWith(mixed));

type Walk = (page: Page, hand: Hand) => Promise<void>;

const WALKS: Readonly<Record<string, Walk>> = {
  'asks which councils were inadequate as of a day, and takes one authority’s history along': async (
    page,
    hand,
  ) => {
    await page.goto(briefings());
    await hand.fill(page.getByLabel('Ask about safeguarding'), 'Which councils were judged inadequate?');
    await hand.press(page.locator('summary', { hasText: 'Ask as of a day' }));
    await hand.fill(page.getByLabel('As it stood on'), '2013');
    await hand.press(page.getByRole('button', { name: 'Ask', exact: true }));
    await page.getByRole('heading', { name: 'Not in this collection' }).waitFor();
    await hand.fill(page.getByLabel('As it stood on'), '31 December 2014');
    await hand.press(page.getByRole('button', { name: 'Ask', exact: true }));
    await page.waitForURL(/asOf=31\+December\+2014/);
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.getByRole('button', { name: 'Download this list (CSV)' })),
    ]);
    expect(readFileSync(await list.path(), 'utf8')).toContain('Slough');
    await hand.press(page.getByRole('cell').getByRole('link', { name: 'Slough' }));
    await page.getByRole('heading', { name: 'Inspections of Slough' }).waitFor();
    const picture = page.getByRole('img', { name: /^overall: .*inadequate, 2014 \(latest in this/ });
    expect(await picture.isVisible()).toBe(true);
    const table = page.getByRole('table');
    expect(await table.getByText('Latest in this collection').isVisible()).toBe(true);
    expect(await table.getByText('Undated: may not be how things stand').isVisible()).toBe(true);
    await hand.press(table.locator('summary').first());
    expect(await table.locator('details a').first().isVisible()).toBe(true);
    expect(await page.locator('section:has(#articles) li a').count()).toBeGreaterThan(0);

    const judgements = await table.locator('tbody tr').count();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      hand.press(page.getByRole('link', { name: 'Download as a table (CSV)' })),
    ]);
    const rows = parse(readFileSync(await file.path()), { columns: true, bom: true });
    expect(rows.length).toBeGreaterThanOrEqual(judgements);

    await hand.fill(page.getByLabel('As of'), '2014');
    await hand.press(page.getByRole('button', { name: 'Show' }));
    await page.waitForURL(/asOf=2014/);
    const paper = await printedText(page);
    expect(paper).toContain('Asof2014');
    const references = await page.locator('.app-reference').allTextContents();
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) expect(paper).toContain(closedUp(reference));
    await hand.fill(page.getByLabel('As of'), '2013');
    await hand.press(page.getByRole('button', { name: 'Show' }));
    await page.waitForURL(/asOf=2013/);
    expect(await page.getByRole('cell', { name: 'Latest in this collection' }).count()).toBe(0);
  },

  'asks what a minister said, narrows by period and copies two quotes': async (page, hand) => {
    await page.goto(briefings());
    await hand.fill(page.getByLabel('Ask about safeguarding'), 'What did Keir Starmer say?');
    await hand.press(page.getByRole('button', { name: 'Ask', exact: true }));
    await hand.press(page.getByRole('link', { name: 'Keir Starmer' }).first());
    await hand.fill(page.getByLabel('From', { exact: true }), '2025');
    await hand.fill(page.getByLabel('To', { exact: true }), '2025');
    await hand.press(page.getByRole('button', { name: 'Show' }));
    await page.getByRole('heading', { name: /quotes of this period/ }).waitFor();
    const cited: string[] = [];
    for (const n of [0, 1]) {
      const cite = page.locator('.app-cite').nth(n);
      await hand.press(cite.locator('summary'));
      cited.push(await hand.copy(cite));
    }
    expect(new Set(cited).size).toBe(2);
    for (const one of cited)
      expect(one).toMatch(/^“[\s\S]+” – Keir Starmer[\s\S]*\nhttp:.*\/documents\/.*#c$/);
  },

  'checks an altered quotation word by word': async (page, hand) => {
    await page.goto(`${briefings()}/quotations`);
    const words = 'Never look at each case on its merits, in line with our published risk assessment process';
    await hand.fill(page.getByLabel('The words as you have them'), words);
    await hand.press(page.getByRole('button', { name: 'Check' }));
    await page.getByRole('heading', { name: 'These words differ from the source' }).waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Never', 'We']);
    expect(await page.getByText(/^Said by/).isVisible()).toBe(true);
    await hand.press(page.getByRole('link', { name: /^See the words in/ }));
    await page.locator('mark#c').waitFor();
  },

  'reads a digest by its contents, and sees what was left out only on request': async (page, hand) => {
    await page.goto(`${documents()}/collection`);
    await hand.press(page.getByRole('link', { name: 'digest.txt', exact: true }));
    const contents = page.getByRole('navigation', { name: 'Articles in this document' });
    await contents.getByRole('link').nth(2).waitFor();
    await hand.press(contents.getByRole('link').nth(1));
    await page.waitForURL(/#at-/);
    const left = page.locator('.govuk-details:has-text("What was left out, and why")');
    expect(await left.getByRole('link').first().isVisible()).toBe(false);
    await hand.press(left.locator('summary'));
    await hand.press(left.getByRole('link').first());
    await page.locator('.app-noise:target').waitFor();
  },

  'goes from an article to its copy in a PDF, with its pages': async (page, hand) => {
    await page.goto(`${documents()}/documents/page.html`);
    expect(await page.getByText('Also printed in:').isVisible()).toBe(true);
    await hand.press(page.locator('.app-also a').first());
    await page.waitForURL(/page\.pdf/);
    const mark = page.getByRole('link', { name: 'Page 1', exact: true });
    expect(await mark.getAttribute('href')).toContain('page.pdf?format=original#page=1');
  },

  'narrows a search down, orders it by date and turns its pages': async (page, hand) => {
    await page.goto(`${briefings()}/search`);
    await hand.fill(page.getByLabel('Search safeguarding documents'), 'children');
    await hand.press(page.getByRole('button', { name: 'Search', exact: true }));
    await hand.press(page.getByRole('link', { name: 'Next page' }));
    await page.waitForURL(/page=2/);
    expect(await page.locator('.app-hits').getAttribute('start')).toBe('11');
    await hand.press(page.getByRole('link', { name: 'Show the newest first' }));
    await page.waitForURL(/sort=date/);
    await hand.press(page.locator('.app-facets__values a').first());
    await page.waitForURL(/publisher=/);
    await page.locator('.app-hit').first().waitFor();
    await hand.press(page.locator('.app-facets__chosen a'));
    await page.waitForURL((url) => !url.searchParams.has('publisher'));
    const feed = await page.getByRole('link', { name: 'Follow this search' }).getAttribute('href');
    expect(await (await page.request.get(briefings() + feed)).text()).toContain('<feed');
  },

  'looks through the collection, how good its answers are and what they cannot tell': async (page, hand) => {
    await page.goto(`${briefings()}/collection`);
    await hand.press(page.locator('summary', { hasText: 'The same as a table' }));
    expect(await page.getByRole('table', { name: 'Passages by year and publisher' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Not everything could be read' }).isVisible()).toBe(true);
    await hand.press(page.getByRole('link', { name: 'How answers are made, and how good they are' }));
    await page.getByRole('table').nth(1).waitFor();
    await hand.press(page.getByRole('link', { name: 'What this cannot tell you', exact: true }).last());
    await page.getByRole('heading', { name: 'What this cannot tell you' }).waitFor();
  },
};

describe.each(WAYS)('a reader $way', ({ options, handOn }) => {
  it.each(Object.entries(WALKS))('%s', async (_, walk) => {
    await visit(browser(), options, (opened) => walk(opened, handOn(opened)));
  });
});

describe('on paper', () => {
  const WORDS = 'Which councils were judged inadequate?';

  it('an answer has its question, its list and every reference', async () => {
    await visit(browser(), {}, async (page) => {
      await page.goto(`${briefings()}/ask?${new URLSearchParams({ q: WORDS })}`);
      const paper = await printedText(page);
      expect(paper).toContain(closedUp(`Question: “${WORDS}”`));
      expect(paper).toContain('Slough');
      const cited = await page.locator('.app-hit [data-copy]').all();
      expect(cited.length).toBeGreaterThan(0);
      for (const one of cited) expect(paper).toContain(closedUp((await one.inputValue()).split('\n')[0]!));
      for (const screenOnly of ['Ask privately', 'Ask as of a day', 'Download this list'])
        expect(paper).not.toContain(closedUp(screenOnly));
    });
  });

  it('a document has the reference of the marked words', async () => {
    await visit(browser(), {}, async (page) => {
      await page.goto(`${briefings()}/ask?${new URLSearchParams({ q: WORDS })}`);
      await page.locator('.app-hit__title a').first().click();
      const [reference = ''] = (await page.locator('[data-copy]').inputValue()).split('\n');
      expect(reference).toMatch(/characters \d+–\d+\.$/);
      const paper = await printedText(page);
      expect(paper).toContain(closedUp(reference));
      expect(paper).not.toContain(closedUp('Search in this document'));
    });
  });
});
