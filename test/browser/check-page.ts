import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** With the one rule of WCAG 2.2 AA that axe-core leaves out unless it is asked for; what is right is not listed. */
const OPTIONS = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };
const RUN = `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) => violations)`;

/** What axe-core finds wrong with a page as it stands, each with the places; empty when nothing is. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // By the debugger, for the page's own policy forbids scripts that are not the server's.
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(AXE);
  const violations = await page.evaluate<Result[]>(RUN);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** By how many pixels a page can be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** A column of at most two letters that is at least six lines high; words without a place to break are not meant. */
const SQUEEZED = `[...document.querySelectorAll('main *')].filter((element) => {
  const said = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()).join('');
  const { fontSize } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const size = Number.parseFloat(fontSize);
  return said.length > 5 && width > 1 && width < 2 * size && height > 6 * size;
}).map(({ outerHTML }) => outerHTML.slice(0, 120))`;

/** What stands letter under letter, for it was left no room. */
export function squeezed(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(SQUEEZED);
}
