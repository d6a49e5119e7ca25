import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The one rule of WCAG 2.2 AA that axe-core leaves out unless it is asked for. */
const OPTIONS = { rules: { 'target-size': { enabled: true } } };
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
