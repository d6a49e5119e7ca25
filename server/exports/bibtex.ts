import type { Article } from '../../store/store.js';
import type { Listed } from './formats.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX reads it: its own signs are escaped. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}%$&#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

function bibtexOf({ id, title, publisher, author, date, url, document }: Article): string {
  const [year, month] = date?.split('-') ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // The second braces keep capitals, and an author's name whole.
    ['title', title && `{${escaped(title)}}`],
    ['author', author && `{${escaped(author)}}`],
    ['journal', publisher && escaped(publisher)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['url', url?.replace(/[{}\s\\]/g, encodeURIComponent)],
    ['note', escaped(document)],
  ];
  const given = fields.filter(([, value]) => value !== null && value !== undefined);
  return `@article{${id},\n${given.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n\n`;
}

/** References for BibTeX. */
export function* writeBibtex({ articles }: Pick<Listed, 'articles'>): Generator<string> {
  for (const article of articles) yield bibtexOf(article);
}
