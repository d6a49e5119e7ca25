import type { Article } from '../../store/store.js';
import type { Listed } from './formats.js';

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

function risOf({ id, title, publisher, author, date, url, document }: Article): string {
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['T2', publisher],
    ['AU', author],
    // Some managers read the one, some the other.
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url],
    ['AV', document],
    ['ER', ''],
  ];
  const given = fields.filter(([, value]) => value !== null && value !== undefined);
  return given.map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`).join('');
}

/** References in the RIS format of reference managers. */
export function* writeRis({ articles }: Pick<Listed, 'articles'>): Generator<string> {
  for (const article of articles) yield `${risOf(article)}\r\n`;
}
