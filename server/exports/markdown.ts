import type { Cell } from './cell.js';
import type { Listed } from './formats.js';

/** Signs that Markdown would read as more than themselves. */
const SIGNS = /[\\`*_{}[\]<>#|~]/g;

function plain(cell: Cell): string {
  return String(cell ?? '')
    .replace(SIGNS, '\\$&')
    .replace(/\s*\n\s*/g, ' ');
}

/** The words of each thing as a quotation, with everything else that is known of it below. */
export function* writeMarkdown({ listing, things }: Listed): Generator<string> {
  const { text, ...others } = listing.columns;
  for (const thing of things) {
    const facts = Object.entries(others).map(([name, read]) => ({ name, cell: read(thing as never) }));
    const known = facts.filter(({ cell }) => cell !== null && cell !== '');
    if (text) yield `> ${plain(text(thing as never))}\n\n`;
    yield `${known.map(({ name, cell }) => `- ${name}: ${plain(cell)}\n`).join('')}\n`;
  }
}
