import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../server/collection.js';
import { bundledCollection } from '../server/bundled-collection.js';
import { building, currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { openBrowser } from './browser.js';
import { sidewaysScroll, violationsOf } from './check-page.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { closedUp, printedText } from './printed-text.js';
import { serveCollection } from './serve-collection.js';
import { served } from './served.js';
import { statesOf } from './states.js';
import { enter, visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser();
const address = served(() => currentWith(bundled.get()));

const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

/** Presses Tab until an element has the focus; fails when it is not reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe.each([
  ['with scripts', {}],
  ['without scripts', WITHOUT_SCRIPTS],
])('tasks %s', (_, options) => {
  it('finds a passage, narrows it down and reads the source with the cited words marked', async () => {
    await visit(browser(), options, async (page) => {
      await page.goto(`${address()}/search`);
      await page.getByLabel('Search safeguarding documents').fill('neglect');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      expect(new URL(page.url()).searchParams.get('q')).toBe('neglect');
      await page.locator('.app-hit__title a').first().click();
      expect(await page.locator('mark#c').count()).toBe(1);
      expect(await page.getByText('The cited words are marked.').isVisible()).toBe(true);
    });
  });

  it('keeps the words of a private search out of the address and the title', async () => {
    await visit(browser(), options, async (page) => {
      await enter(page, address(), (await statesOf(bundled.get()))['private search']!);
      expect(page.url()).not.toContain('neglect');
      expect(await page.title()).not.toContain('neglect');
      expect(await page.locator('.app-hit').count()).toBeGreaterThan(0);
    });
  });

  it.each([
    ['exact quotation', 'These words are in this collection'],
    ['quotation not found', 'These words are not in this collection'],
  ])('says of an %s whether it is right', async (state, verdict) => {
    await visit(browser(), options, async (page) => {
      await enter(page, address(), (await statesOf(bundled.get()))[state]!);
      expect(await page.getByRole('heading', { name: verdict }).isVisible()).toBe(true);
    });
  });

  it('goes from the inspections to one authority and gives its table to keep', async () => {
    await visit(browser(), options, async (page) => {
      await page.goto(`${address()}/inspections`);
      await page.locator('.app-judgements th a').first().click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download as a table (CSV)' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
    });
  });
});

describe('by keyboard alone', () => {
  it('searches and opens the source, and the focus can always be seen', async () => {
    await visit(browser(), {}, async (page) => {
      await page.goto(`${address()}/search`);
      await tabTo(page, '.govuk-skip-link');
      await tabTo(page, '#q');
      await page.keyboard.type('neglect');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=neglect/);
      await tabTo(page, '.app-hit__title a');
      const seen = await page.evaluate('getComputedStyle(document.activeElement).boxShadow');
      expect(seen).not.toBe('none');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/documents\//);
    });
  });

  it('begins every page with a link past the navigation that moves the focus', async () => {
    await visit(browser(), {}, async (page) => {
      for (const { address: path, send } of Object.values(await statesOf(bundled.get()))) {
        if (send) continue;
        await page.goto(address() + path.replace(/#.*/, ''));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate('document.activeElement.id'), path).toBe('main');
      }
    });
  });
});

/** The text of a file that a button saves. */
async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

describe('the evidence list', () => {
  const open = (page: Page) => page.locator('.app-cite summary').first().press('Enter');
  const keep = async (page: Page) => {
    await open(page);
    await page.getByRole('button', { name: 'Add to evidence list' }).first().click();
  };

  it('keeps two citations in the browser alone, gives them as files, and is cleared with one button', async () => {
    await visit(browser(), {}, async (page) => {
      const asked: string[] = [];
      await page.goto(`${address()}/search?q=neglect`);
      await keep(page);
      expect(await page.getByText('Added: kept in this browser only').isVisible()).toBe(true);
      await page.goto(`${address()}${(await statesOf(bundled.get())).speaker!.address}`);
      await keep(page);
      page.on('request', (request) => asked.push(request.method() + new URL(request.url()).pathname));
      await page.getByRole('link', { name: 'Evidence (2)' }).click();
      await page.waitForURL(/\/evidence$/);
      expect(await page.getByRole('heading', { name: '2 citations' }).isVisible()).toBe(true);
      expect(await violationsOf(page)).toEqual([]);

      const rows = parse(await saved(page, 'Download as CSV'), { columns: true, bom: true }) as {
        text: string;
        reference: string;
      }[];
      expect(rows).toHaveLength(2);
      for (const { text } of rows)
        expect(await page.locator('main').innerText()).toContain(text.slice(0, 40));
      expect(
        (await saved(page, 'Download as RIS')).match(/^TY {2}- NEWS\r$[\s\S]*?^ER {2}- \r$/gm),
      ).toHaveLength(2);
      expect((await saved(page, 'Download as Markdown')).match(/^> /gm)!.length).toBeGreaterThanOrEqual(2);
      expect(asked.filter((one) => !/^GET\/(?:evidence|assets\/.*)$/.test(one))).toEqual([]);

      const words = await page.evaluate('JSON.stringify(localStorage)');
      expect(words).not.toContain('q=neglect');
      await page.getByRole('button', { name: 'Clear the list' }).click();
      expect(await page.getByRole('heading', { name: 'The list is empty' }).isVisible()).toBe(true);
      expect(await page.evaluate('localStorage.length')).toBe(0);
    });
  });

  it('is worked by keyboard, and the focus is never lost', async () => {
    await visit(browser(), {}, async (page) => {
      await page.goto(`${address()}/search?q=neglect`);
      await tabTo(page, '.app-cite summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '.app-copy + .app-copy');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Remove from evidence list');
      await page.goto(`${address()}/evidence`);
      await tabTo(page, '.app-hit button');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('The list is empty');
    });
  });

  it('says without scripts that it cannot be kept, and every citation can still be copied', async () => {
    await visit(browser(), WITHOUT_SCRIPTS, async (page) => {
      await page.goto(`${address()}/evidence`);
      expect(await page.getByText('cannot keep a list').isVisible()).toBe(true);
      await page.goto(`${address()}/search?q=neglect`);
      await open(page);
      expect(await page.locator('textarea[data-copy]').first().inputValue()).toMatch(/http.*\/documents\//);
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
      const rows = parse(await saved(page, 'Download as CSV'), { bom: true }) as string[][];
      expect(rows).toHaveLength(list.length + 1);
      expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    });
  });
});

describe('narrowing down', () => {
  it.each([
    ['with scripts', {}],
    ['without scripts', WITHOUT_SCRIPTS],
  ])('never leads to an empty page, and its address gives a colleague the same, %s', async (_, options) => {
    await visit(browser(), options, async (page) => {
      await page.goto(address() + (await statesOf(bundled.get()))['search with hits']!.address);
      const one = page.locator('.app-facets__values li').nth(3);
      const count = Number.parseInt(await one.locator('.app-count').innerText(), 10);
      await one.getByRole('link').click();
      await page.waitForURL(/[?&](?:publisher|authority|speaker|from)=/);
      expect(await page.getByRole('heading', { name: /passages? found/ }).innerText()).toMatch(
        new RegExp(`^${count} `),
      );
      const shown = (one: Page) => one.locator('.app-hit__title').allInnerTexts();
      const found = await shown(page);
      expect(found.length).toBeGreaterThan(0);
      const shared = await visit(browser(), options, async (other) => {
        await other.goto(page.url());
        return shown(other);
      });
      expect(shared).toEqual(found);
      await page.getByRole('link', { name: 'Show the newest first' }).click();
      await page.waitForURL(/sort=date/);
      const dates = await page
        .locator('.app-hit time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')!));
      expect(dates).toEqual([...dates].sort().reverse());
    });
  });

  it('keeps the words of a private search out of the address', async () => {
    await visit(browser(), {}, async (page) => {
      await enter(page, address(), (await statesOf(bundled.get()))['private search']!);
      await page.locator('.app-facets__values button').first().click();
      await page.waitForLoadState();
      expect(page.url()).toBe(`${address()}/search`);
      expect(await page.locator('.app-hit').count()).toBeGreaterThan(0);
    });
  });
});

describe('the accessibility tree', () => {
  it('has landmarks, one main heading and named inputs on every page', async () => {
    await visit(browser(), {}, async (page) => {
      for (const { address: path, send } of Object.values(await statesOf(bundled.get()))) {
        if (send) continue;
        await page.goto(address() + path);
        const tree = await page.locator('body').ariaSnapshot();
        for (const landmark of [/^- banner/m, /^- main/m, /^- contentinfo/m, /navigation "Pages"/])
          expect(tree, path).toMatch(landmark);
        expect(tree.match(/heading .*\[level=1\]/g), path).toHaveLength(1);
        expect(tree, path).not.toMatch(
          /- (?:textbox|searchbox|checkbox|radio|button|link)(?: \[[^\]]*\])*:?$/m,
        );
      }
    });
  });
});

describe('on paper', () => {
  it('prints hits with their references', async () => {
    await visit(browser(), {}, async (page) => {
      await page.goto(`${address()}/search?q=neglect`);
      const text = await printedText(page);
      expect(text).toContain('Search:“neglect”');
      for (const cited of await page.locator('[data-copy]').all()) {
        const [reference = ''] = (await cited.inputValue()).split('\n');
        expect(text).toContain(closedUp(reference));
      }
      for (const screenOnly of ['Search privately', 'Narrow down', 'Next page', 'Skip to main content'])
        expect(text).not.toContain(closedUp(screenOnly));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.app-search__form input').first().isVisible()).toBe(false);
      expect(await page.locator('[data-copy]').first().isVisible()).toBe(true);
    });
  });
});

describe('a printed sheet of one authority', () => {
  it('has the picture’s facts as a table, each with its evidence and a reference', async () => {
    await visit(browser(), {}, async (page) => {
      const { authority } = await statesOf(bundled.get());
      await page.goto(address() + authority!.address);
      const references = await page.locator('.app-reference').allTextContents();
      expect(references.length).toBeGreaterThan(0);
      const text = await printedText(page);
      for (const reference of references) expect(text).toContain(closedUp(reference));
      expect(text).toContain('Howitstands');
      expect(text).not.toContain('Downloadasatable');
      expect(await page.getByRole('img').first().getAttribute('aria-label')).toMatch(/^overall: .*\(/);
    });
  });
});

describe('by setting of the system', () => {
  it.each([
    ['high contrast', { forcedColors: 'active' as const }],
    ['reduced motion', { reducedMotion: 'reduce' as const }],
  ])('%s leaves nothing that axe-core calls wrong', async (_, options) => {
    await visit(browser(), options, async (page) => {
      await page.goto(`${address()}/search?q=neglect`);
      expect(await violationsOf(page)).toEqual([]);
    });
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
    const ready = currentWith(bundled.get());
    const server = await serveCollection({ ...ready, status: () => status });
    await visit(browser(), {}, async (page) => {
      await page.goto(server.address);
      await page.evaluate('window.same = true');
      expect(await violationsOf(page)).toEqual([]);
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

describe('what goes over the wire', () => {
  it('is at most 60 KB for the first page with its style, and 15 KB of scripts', async () => {
    const sizes = { all: 0, scripts: 0 };
    await visit(browser(), {}, async (page) => {
      page.on('response', async (response) => {
        const { responseBodySize } = await response.request().sizes();
        sizes.all += responseBodySize;
        if (response.request().resourceType() === 'script') sizes.scripts += responseBodySize;
      });
      await page.goto(address(), { waitUntil: 'networkidle' });
    });
    expect(sizes.scripts).toBeGreaterThan(0);
    expect(sizes.scripts).toBeLessThanOrEqual(15_000);
    expect(sizes.all).toBeLessThanOrEqual(60_000);
  });
});
