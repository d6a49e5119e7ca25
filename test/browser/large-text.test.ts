import { describe, expect, it } from 'vitest';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { LONG } from '../store/trials.js';
import { openBrowser } from './browser.js';
import { sidewaysScroll, squeezed } from './check-page.js';
import { served } from './served.js';
import { statesOf } from './states.js';
import { enter, visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser(['--blink-settings=defaultFontSize=32']);
const address = served(() => currentWith(bundled.get()));

describe('a reader whose browser writes twice as large', () => {
  it('sees every page without scrolling sideways, on a narrow window and on a wide one', LONG, async () => {
    await visit(browser(), {}, async (page) => {
      const wrong: string[] = [];
      for (const [name, state] of Object.entries(await statesOf(bundled.get()))) {
        await enter(page, address(), state);
        for (const width of [640, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          wrong.push(...(await squeezed(page)).map((letters) => `${name} ${width}: ${letters}`));
          if ((await sidewaysScroll(page)) > 0) wrong.push(`${name} ${width}: scrolls sideways`);
        }
      }
      expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('32px');
      expect(wrong).toEqual([]);
    });
  });
});
