import { describe, expect, it } from 'vitest';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { openBrowser } from './browser.js';
import { sidewaysScroll, violationsOf } from './check-page.js';
import { keepPicture } from './keep-picture.js';
import { served } from './served.js';
import { statesOf } from './states.js';
import { enter, visit } from './visit.js';

const bundled = bundledCollection();
const browser = openBrowser();
const address = served(() => currentWith(bundled.get()));

const SIZES = { narrow: { width: 320, height: 720 }, wide: { width: 1280, height: 900 } };
const LOOKS = Object.entries(SIZES).flatMap(([size, viewport]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ size, viewport, colorScheme })),
);

describe.each(LOOKS)('every page in every state, $size and $colorScheme', (look) => {
  it('has nothing that axe-core calls wrong, and does not scroll sideways', async () => {
    const wrong: string[] = [];
    const states = Object.entries(await statesOf(bundled.get()));
    await visit(browser(), { viewport: look.viewport, colorScheme: look.colorScheme }, async (page) => {
      page.on('pageerror', ({ message }) => wrong.push(`script: ${message}`));
      for (const [name, state] of states) {
        await enter(page, address(), state);
        await keepPicture(page, `${name} ${look.size} ${look.colorScheme}`);
        wrong.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
        if ((await sidewaysScroll(page)) > 0) wrong.push(`${name}: scrolls sideways`);
      }
    });
    expect(states.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
