import type { Page } from 'playwright-core';
import { sidewaysScroll, squeezed, violationsOf } from './check-page.js';
import { keepPicture } from './keep-picture.js';

/** The narrow one is also what a wide window shows at 400 % zoom. */
const SIZES = { narrow: { width: 320, height: 720 }, wide: { width: 1280, height: 900 } };
type Media = Parameters<Page['emulateMedia']>[0];
const PICTURED = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
} as const;
const SCHEMES = { ...PICTURED, 'high contrast': { colorScheme: 'dark', forcedColors: 'active' } } as const;

async function inEveryLook(
  page: Page,
  schemes: Readonly<Record<string, Media>>,
  work: (look: string) => Promise<void>,
): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const [scheme, media] of Object.entries(schemes)) {
      await page.emulateMedia(media);
      await work(`${size} ${scheme}`);
    }
  }
}

/**
 * What is wrong with a page in every size and colour scheme when all that is folded has been opened: what axe-core
 * calls wrong, words without room, and sideways scrolling. Pictures are kept of it as it was, light and dark.
 */
export async function wrongWith(page: Page, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  await inEveryLook(page, PICTURED, (look) => keepPicture(page, `${name} ${look}`));
  await page.evaluate('for (const folded of document.querySelectorAll("details")) folded.open = true');
  await inEveryLook(page, SCHEMES, async (look) => {
    wrong.push(...(await violationsOf(page)).map((violation) => `${name} ${look}: ${violation}`));
    wrong.push(
      ...(await squeezed(page)).map((letters) => `${name} ${look}: letter under letter: ${letters}`),
    );
    if ((await sidewaysScroll(page)) > 0) wrong.push(`${name} ${look}: scrolls sideways`);
  });
  return wrong;
}
