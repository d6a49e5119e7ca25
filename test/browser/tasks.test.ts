import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { openBrowser } from './browser.js';
import { violationsOf } from './check-page.js';
import { WITHOUT_SCRIPTS } from './hands.js';
import { closedUp, printedText } from './printed-text.js';
import { served } from './served.js';
import { statesOf } from './states.js';
import { enter, visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser();
const address = served(() => currentWith(bundled.get()));

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
      await page.waitForURL((url) => url.searchParams.get('q') === 'neglect');
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

/** The first number that an element says. */
const numberIn = async (element: Locator) => Number.parseInt((await element.textContent()) ?? '', 10);

describe('narrowing down', () => {
  it('leads from every value to as many passages as it says, and never to an empty page', async () => {
    await visit(browser(), WITHOUT_SCRIPTS, async (page) => {
      await page.goto(address() + (await statesOf(bundled.get()))['search with hits']!.address);
      const promised = new Map<string, number>();
      for (const one of await page.locator('.app-facets__values li').all())
        promised.set(
          (await one.locator('a').getAttribute('href'))!,
          await numberIn(one.locator('.app-count')),
        );
      expect(promised.size).toBeGreaterThan(10);
      for (const [link, count] of promised) {
        await page.goto(address() + link);
        expect(await numberIn(page.getByRole('heading', { name: /passages? found/ })), link).toBe(count);
        expect(await page.locator('.app-hit').count(), link).toBeGreaterThan(0);
      }
    });
  });

  it.each([
    ['with scripts', {}],
    ['without scripts', WITHOUT_SCRIPTS],
  ])('has an address that gives a colleague the same, %s', async (_, options) => {
    await visit(browser(), options, async (page) => {
      await page.goto(address() + (await statesOf(bundled.get()))['search with hits']!.address);
      await page.locator('.app-facets__values a').nth(3).click();
      await page.waitForURL(/[?&](?:publisher|authority|speaker|from)=/);
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
      await Promise.all([
        page.waitForEvent('load'),
        page.locator('.app-facets__values button').first().click(),
      ]);
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
      await page.emulateMedia({ media: 'print' });
      const widthOf = async (place: Locator) => (await place.boundingBox())!.width;
      const evidence = await widthOf(page.locator('td[data-label="Evidence"]').first());
      expect(evidence).toBeGreaterThan(0.9 * (await widthOf(page.locator('.app-judgements'))));
    });
  });
});

describe('by setting of the system', () => {
  it('reduced motion leaves nothing that axe-core calls wrong', async () => {
    await visit(browser(), { reducedMotion: 'reduce' }, async (page) => {
      await page.goto(`${address()}/search?q=neglect`);
      expect(await violationsOf(page)).toEqual([]);
    });
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
