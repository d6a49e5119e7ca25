import { describe, expect, it } from 'vitest';
import { bundledCollection } from '../server/bundled-collection.js';
import { currentWith } from '../server/example-collection.js';
import { realModels } from '../server/models-with.js';
import { LONG } from '../store/trials.js';
import { openBrowser } from './browser.js';
import { wrongWith } from './looks.js';
import { served } from './served.js';
import { statesOf } from './states.js';
import { enter, visit } from './visit.js';

const bundled = bundledCollection(realModels);
const browser = openBrowser();
const address = served(() => currentWith(bundled.get()));

/** Each in a process of the browser's own, for the two cores that a plain machine has. */
const WINDOWS = 2;

describe('every page in every state, narrow and wide, light, dark and in high contrast', () => {
  it('has nothing that axe-core calls wrong, and does not scroll sideways', LONG, async () => {
    const states = Object.entries(await statesOf(bundled.get()));
    const wrong: string[] = [];
    const look = (window: number) =>
      visit(browser(), {}, async (page) => {
        page.on('pageerror', ({ message }) => wrong.push(`script: ${message}`));
        for (const [name, state] of states.filter((_, at) => at % WINDOWS === window)) {
          await enter(page, address(), state);
          wrong.push(...(await wrongWith(page, name)));
        }
      });
    await Promise.all(Array.from({ length: WINDOWS }, (_, window) => look(window)));
    expect(states.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });
});
