import { describe, expect, it } from 'vitest';
import { sampleCollection } from '../web/samples.js';
import { openBrowser } from './browser.js';
import { violationsOf } from './check-page.js';
import { WAYS_WITH_SCRIPTS } from './hands.js';
import { serveCollection } from './serve-collection.js';
import { visit } from './visit.js';

const browser = openBrowser();
const { current } = sampleCollection();
const WORDS = 'words that nobody should have to type again';

/** Where words are typed, and what sends them. */
const FORMS = [
  { path: '/', input: 'q', button: 'Ask' },
  { path: '/', input: 'q', button: 'Ask privately' },
  { path: '/search', input: 'q', button: 'Search' },
  { path: '/search', input: 'q', button: 'Search privately' },
  { path: '/search', input: 'authority', button: 'Apply filters' },
  { path: '/quotations', input: 'text', button: 'Check' },
  { path: '/speakers', input: 'q', button: 'Find' },
  { path: '/inspections', input: 'authority', button: 'Show' },
];

describe.each(WAYS_WITH_SCRIPTS)('a reader $way whose server is gone', ({ options, handOn }) => {
  it.each(FORMS)('keeps the words typed at $path, is told, and sends them later: $button', async (form) => {
    const server = await serveCollection(current);
    await visit(browser(), options, async (page) => {
      const hand = handOn(page);
      await page.goto(server.address + form.path);
      await hand.fill(page.locator(`#${form.input}`), WORDS);
      await server.close();
      const button = page.getByRole('button', { name: form.button, exact: true });
      await hand.press(button);
      await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
      expect(await page.locator(`#${form.input}`).inputValue()).toBe(WORDS);
      expect(await button.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
      expect(await violationsOf(page)).toEqual([]);

      const again = await serveCollection(current, Number(new URL(server.address).port));
      await Promise.all([page.waitForEvent('load'), hand.press(button)]).finally(again.close);
      expect(await page.getByText('The server does not answer.').count()).toBe(0);
      expect(await page.locator(`#${form.input}`).inputValue()).toBe(WORDS);
    });
  });
});
