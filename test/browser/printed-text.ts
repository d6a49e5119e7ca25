import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** A text without white space: a PDF parts ligatures and broken lines as it likes. */
export function closedUp(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What a page says on paper, as its PDF has it, without white space. */
export async function printedText(page: Page): Promise<string> {
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
  );
  const words = pages.flatMap(({ items }) => items.flatMap((item) => ('str' in item ? item.str : [])));
  return closedUp(words.join(''));
}
