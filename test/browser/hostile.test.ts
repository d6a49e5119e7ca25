import { describe, expect, it } from 'vitest';
import { LONG, sized } from '../store/trials.js';
import { ADDRESSES, collectionOf, POSTED, withoutSlash } from '../web/hostile-collection.js';
import { sampleCollection } from '../web/samples.js';
import { openBrowser } from './browser.js';
import { sidewaysScroll } from './check-page.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { serveCollection } from './serve-collection.js';
import type { State } from './states.js';
import { enter, visit } from './visit.js';

const browser = openBrowser();
const PHONE = { viewport: { width: 320, height: 640 } };
type StateOf = (words: string) => State;

const PAGES: readonly (readonly [name: string, stateOf: StateOf])[] = [
  ...Object.entries(ADDRESSES).map(([name, addressOf]): [string, StateOf] => [
    name,
    (words) => ({ address: addressOf(words) }),
  ]),
  ...Object.entries(POSTED).map(([name, { address, input, button }]): [string, StateOf] => [
    name,
    (words) => ({ address, send: { fields: { [input]: words }, button } }),
  ]),
];

/** Which texts each page is tried with: all of them, or every tenth, another one for each page. */
const every = sized({ short: 10, full: 1 });
const trialsOf = (page: number) => HOSTILE_TEXTS.filter((_, at) => (at + 3 * page) % every === 0);

/** What a text did to a page that it must not do. */
async function harmOf(text: string, stateOf: StateOf): Promise<readonly string[]> {
  const words = withoutSlash(text);
  const server = await serveCollection(sampleCollection(collectionOf(words)).current);
  return visit(browser(), PHONE, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await enter(page, server.address, stateOf(words));
    const ran = await page.evaluate('window.ran !== undefined');
    const scroll = await sidewaysScroll(page);
    const shown = await page.locator('main').isVisible();
    return [
      ...(ran ? ['was executed'] : []),
      ...(scroll > 0 ? [`scrolls sideways by ${scroll}`] : []),
      ...(asked.some((origin) => origin !== server.address) ? ['asked another server'] : []),
      ...(shown ? [] : ['hid the page']),
    ];
  }).finally(server.close);
}

describe('hostile text in a real browser', () => {
  it('is tried in at least forty forms', () => {
    expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(40);
  });

  it.each(PAGES.map(([name, stateOf], at) => ({ name, stateOf, texts: trialsOf(at) })))(
    'runs nothing and moves nothing in the $name page',
    LONG,
    async ({ stateOf, texts }) => {
      const harm: string[] = [];
      for (const text of texts)
        harm.push(...(await harmOf(text, stateOf)).map((what) => `${text.slice(0, 60)} ${what}`));
      expect(texts.length).toBeGreaterThan(0);
      expect(harm).toEqual([]);
    },
  );
});
