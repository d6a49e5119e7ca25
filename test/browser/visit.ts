import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { State } from './states.js';

/** Opens a page in a window of its own, in a given state, and closes it when the work is done. */
export async function visit<T>(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Brings a page into a state. */
export async function enter(page: Page, base: string, { address, send, keeps }: State): Promise<void> {
  if (keeps !== undefined) {
    await page.goto(base + keeps);
    await page.locator('.app-cite summary').first().click();
    await page.getByRole('button', { name: 'Add to evidence list' }).first().click();
  }
  await page.goto(base + address);
  if (!send) return;
  for (const [id, words] of Object.entries(send.fields)) await page.locator(`#${id}`).fill(words);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: send.button, exact: true }).click(),
  ]);
}
