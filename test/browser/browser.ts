import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch-browser.js';

/** One browser for the tests of one file, with switches for what its user has set. */
export function openBrowser(settings: readonly string[] = []): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(settings);
  });
  afterAll(() => browser.close());
  return () => browser;
}
