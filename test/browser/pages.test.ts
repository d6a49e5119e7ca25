import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { LONG } from '../store/trials.js';
import { openBrowser } from './browser.js';
import { sidewaysScroll, violationsOf } from './check-page.js';
import { keepPicture } from './keep-picture.js';
import { served } from './served.js';
import { type State, statesOf } from './states.js';
import { enter, visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser();
const address = served(() => currentWith(bundled.get()));

const SIZES = { narrow: { width: 320, height: 720 }, wide: { width: 1280, height: 900 } };
const LOOKS = Object.entries(SIZES).flatMap(([size, viewport]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ size, viewport, colorScheme })),
);
/** Each in a process of the browser's own, for the two cores that a plain machine has. */
const WINDOWS = 2;

/** What is wrong with a page in one state, in every size and colour scheme. */
async function wrongWith(page: Page, name: string, state: State): Promise<readonly string[]> {
  const wrong: string[] = [];
  await enter(page, address(), state);
  for (const { size, viewport, colorScheme } of LOOKS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const look = `${name} ${size} ${colorScheme}`;
    await keepPicture(page, look);
    wrong.push(...(await violationsOf(page)).map((violation) => `${look}: ${violation}`));
    if ((await sidewaysScroll(page)) > 0) wrong.push(`${look}: scrolls sideways`);
  }
  return wrong;
}

describe('every page in every state, narrow and wide, light and dark', () => {
  it('has nothing that axe-core calls wrong, and does not scroll sideways', LONG, async () => {
    const states = Object.entries(await statesOf(bundled.get()));
    const wrong: string[] = [];
    const look = (window: number) =>
      visit(browser(), {}, async (page) => {
        page.on('pageerror', ({ message }) => wrong.push(`script: ${message}`));
        for (const [name, state] of states.filter((_, at) => at % WINDOWS === window))
          wrong.push(...(await wrongWith(page, name, state)));
      });
    await Promise.all(Array.from({ length: WINDOWS }, (_, window) => look(window)));
    expect(states.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});
