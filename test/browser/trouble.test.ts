import { describe, expect, it } from 'vitest';
import type { CurrentCollection, Status } from '../../server/collection.js';
import { UnavailableError } from '../../server/unavailable.js';
import { building } from '../server/example-collection.js';
import { LONG } from '../store/trials.js';
import { manifest, NO_COUNTS, sampleCollection } from '../web/samples.js';
import { openBrowser } from './browser.js';
import { WITHOUT_SCRIPTS } from './hands.js';
import { wrongWith } from './looks.js';
import { serveCollection } from './serve-collection.js';
import { visit } from './visit.js';

const browser = openBrowser();

const FAILED = {
  state: 'unavailable',
  reason: 'The folder is empty.',
  remedy: 'Put files into it.',
} as const;
const failed: CurrentCollection = {
  status: () => FAILED,
  use: () => Promise.reject(new UnavailableError(FAILED)),
};

const empty = sampleCollection({
  ...{ texts: {}, articles: [], publishers: [] },
  manifest: { ...manifest, counts: NO_COUNTS, problems: [] },
}).current;

/** What every page says then, and the first one more. */
const TROUBLES = [
  { trouble: 'an index being built', current: building, said: '25% done', first: 'goes on to the search' },
  { trouble: 'a first run that failed', current: failed, said: FAILED.remedy, first: FAILED.reason },
  { trouble: 'an empty collection', current: empty, said: '', first: 'There is nothing to ask about yet' },
];

const PATHS = ['/', '/search?q=a', '/speakers', '/inspections', '/collection', '/documents/a.md'];

describe.each(TROUBLES)('with $trouble', ({ trouble, current, said, first }) => {
  it('every page says what there is to say, with nothing that axe-core calls wrong', LONG, async () => {
    const server = await serveCollection(current);
    await visit(browser(), {}, async (page) => {
      for (const path of PATHS) {
        await page.goto(server.address + path);
        expect(await page.locator('main').innerText(), path).toContain(said);
        expect(await wrongWith(page, `${trouble} ${path}`)).toEqual([]);
      }
      await page.goto(server.address);
      expect(await page.locator('main').innerText()).toContain(first);
    }).finally(server.close);
  });
});

describe('while the index is built', () => {
  it('moves on by itself without scripts', async () => {
    const server = await serveCollection(building);
    await visit(browser(), WITHOUT_SCRIPTS, async (page) => {
      await page.goto(server.address);
      expect(await page.getByRole('progressbar').getAttribute('value')).toBe('3');
      await page.waitForNavigation({ timeout: 10_000 });
      expect(await page.getByRole('progressbar').isVisible()).toBe(true);
    }).finally(server.close);
  });

  it('moves without loading again with scripts, says when the server is gone, and goes on to the page', async () => {
    let status: Status = { state: 'building', done: 3, total: 12 };
    const ready = sampleCollection().current;
    const server = await serveCollection({ ...ready, status: () => status });
    await visit(browser(), {}, async (page) => {
      await page.goto(server.address);
      await page.evaluate('window.same = true');
      status = { state: 'building', done: 6, total: 12 };
      await page.getByText('50% done').waitFor();
      await page.route('**/*', (route) => route.abort());
      await page.getByText('The server does not answer.').waitFor();
      expect(await page.evaluate('window.same')).toBe(true);
      await page.unroute('**/*');
      status = { state: 'ready' };
      await page.getByLabel('Ask about safeguarding').waitFor();
    }).finally(server.close);
  });
});
