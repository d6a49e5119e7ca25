import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { openBrowser } from './browser.js';
import { sidewaysScroll, violationsOf } from './check-page.js';
import { type Hand, WAYS_WITH_SCRIPTS, WITHOUT_SCRIPTS } from './hands.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { served } from './served.js';
import { statesOf } from './states.js';
import { visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser();
const address = served(() => currentWith(bundled.get()));

/** Pages with something to cite. */
async function sources(): Promise<readonly string[]> {
  const states = await statesOf(bundled.get());
  const named = ['search with hits', 'question with an answer', 'speaker'];
  return named.map((name) => address() + states[name]!.address);
}

/** Adds the first citation of a page to the list, and gives its text. */
async function keep(page: Page, hand: Hand): Promise<string> {
  const cite = page.locator('.app-cite').first();
  await hand.press(cite.locator('summary'));
  const add = cite.getByRole('button', { name: 'Add to evidence list' });
  await hand.press(add);
  await cite.getByText('Added: kept in this browser only').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Remove from evidence list');
  return JSON.parse((await cite.locator('textarea').getAttribute('data-keep'))!).text;
}

/** The text of a file that something saves when it is pressed. */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await file.path(), 'utf8');
}

const closed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the files say, whatever each puts before a sign that it knows. */
const FILES: Readonly<Record<string, (file: string) => readonly string[]>> = {
  Markdown: (file) =>
    [...file.matchAll(/^> (?!–)(.+)$/gm)].map(([, words]) => words!.replace(/\\(.)/g, '$1')),
  CSV: (file) =>
    (parse(file, { columns: true, bom: true }) as { text: string }[]).map(({ text }) => closed(text)),
  RIS: (file) =>
    [...file.matchAll(/^TY {2}- NEWS\r\n[\s\S]*?^N1 {2}- (.+)\r\n[\s\S]*?^ER {2}- \r$/gm)].map(([, note]) =>
      note!.replace(/^“([\s\S]*)” – .*$/, '$1'),
    ),
};

describe.each(WAYS_WITH_SCRIPTS)('the evidence list, $way', ({ options, handOn }) => {
  it('collects from a search, an answer and quotes, is taken away in three forms, and is cleared', async () => {
    await visit(browser(), options, async (page) => {
      const hand = handOn(page);
      const kept: string[] = [];
      for (const source of await sources()) {
        await page.goto(source);
        kept.push(closed(await keep(page, hand)));
      }
      expect(new Set(kept).size).toBe(3);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.method() + new URL(request.url()).pathname));
      await hand.press(page.getByRole('link', { name: 'Evidence (3)' }));
      await page.getByRole('heading', { name: '3 citations' }).waitFor();
      expect((await page.locator('#evidence blockquote p').allInnerTexts()).map(closed)).toEqual(kept);
      expect(await violationsOf(page)).toEqual([]);

      for (const [form, wordsIn] of Object.entries(FILES)) {
        const button = page.getByRole('button', { name: `Download as ${form}` });
        expect(wordsIn(await saved(page, () => hand.press(button))), form).toEqual(kept);
      }
      expect(asked.filter((one) => !/^GET\/(?:evidence|assets\/.*)$/.test(one))).toEqual([]);
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('q=');

      await hand.press(page.getByRole('button', { name: 'Clear the list' }));
      const said = page
        .getByRole('status')
        .filter({ hasText: 'The list was cleared. Nothing of it is left' });
      expect(await said.isVisible()).toBe(true);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('The list is empty');
      expect(await page.evaluate('localStorage.length')).toBe(0);
    });
  });

  it('loses one citation without losing the focus', async () => {
    await visit(browser(), options, async (page) => {
      const hand = handOn(page);
      await page.goto((await sources())[0]!);
      await keep(page, hand);
      await page.goto(`${address()}/evidence`);
      await hand.press(page.getByRole('button', { name: /^Remove/ }));
      expect(await page.evaluate('document.activeElement.textContent')).toBe('The list is empty');
    });
  });
});

describe('the evidence list', () => {
  it('is not there without scripts, which says so; every citation can be copied and every page exported', async () => {
    await visit(browser(), WITHOUT_SCRIPTS, async (page) => {
      await page.goto(`${address()}/evidence`);
      expect(await page.getByText('cannot keep a list').isVisible()).toBe(true);
      for (const source of await sources()) {
        await page.goto(source);
        const cite = page.locator('.app-cite').first();
        await cite.locator('summary').click();
        expect(await cite.locator('textarea').isVisible()).toBe(true);
        expect(await cite.locator('textarea').inputValue()).toMatch(/http.*\/documents\//);
        expect(await cite.getByRole('button').count()).toBe(0);
      }
      const states = await statesOf(bundled.get());
      for (const state of ['question with an answer', 'speaker', 'speakers', 'inspections', 'authority']) {
        await page.goto(address() + states[state]!.address);
        const csv = page.getByRole('link', { name: '(CSV)' }).or(page.getByRole('button', { name: '(CSV)' }));
        const rows = parse(await saved(page, () => csv.click()), { bom: true }) as string[][];
        expect(rows.length, state).toBeGreaterThan(1);
      }
    });
  });

  it('shows what documents say as text, whatever it is', async () => {
    await visit(browser(), { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(`${address()}/evidence`);
      const list = HOSTILE_TEXTS.map((text, at) => ({
        ...{ text, said: text, reference: text, link: `${address()}/documents/a.md?c=${at}`, title: text },
      }));
      await page.evaluate(`localStorage.setItem('evidence', ${JSON.stringify(JSON.stringify(list))})`);
      await page.reload();
      expect(await page.locator('#evidence li').count()).toBe(list.length);
      expect(await page.evaluate('window.ran === undefined')).toBe(true);
      expect(await sidewaysScroll(page)).toBe(0);
      const csv = page.getByRole('button', { name: 'Download as CSV' });
      const rows = parse(await saved(page, () => csv.click()), { bom: true }) as string[][];
      expect(rows).toHaveLength(list.length + 1);
      expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    });
  });
});
