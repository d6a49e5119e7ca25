// The evidence list as files for other programs: each a function from citations to a text.
const oneLine = (text) => String(text ?? '').replace(/\s+/g, ' ').trim();

const ofMarkdown = (text) => oneLine(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

export function markdown(list) {
  const entries = list.map(({ text, said, reference, link }) => {
    const by = said ? `\n>\n> – ${ofMarkdown(said)}` : '';
    return `> ${ofMarkdown(text)}${by}\n\n${ofMarkdown(reference)} <${encodeURI(decodeURI(link))}>\n`;
  });
  return ['# Evidence\n', ...entries].join('\n');
}

// A cell that a spreadsheet would run as a formula gets an apostrophe before it.
const cell = (value) => {
  const text = String(value ?? '');
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};
const COLUMNS = ['text', 'said', 'title', 'author', 'publisher', 'date', 'url', 'document', 'reference', 'link'];

export function csv(list) {
  const rows = list.map((one) => COLUMNS.map((column) => cell(one[column])).join(','));
  return `\ufeff${[COLUMNS.join(','), ...rows].map((row) => `${row}\r\n`).join('')}`;
}

export function ris(list) {
  const entries = list.map(({ text, said, title, author, publisher, date, url, document, link }) => [
    ['TY', 'NEWS'],
    ['TI', title],
    ['T2', publisher],
    ['AU', author],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url ?? link],
    ['N1', said ? `“${text}” – ${said}` : text],
    ['AV', document],
  ]);
  const given = (fields) => fields.filter(([, value]) => oneLine(value) !== '');
  return entries
    .map((fields) => [...given(fields), ['ER', '']].map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join(''))
    .join('\r\n');
}

export function plain(list) {
  return list
    .map(({ text, said, reference, link }) => `“${text}”${said ? ` – ${said}` : ''}\n${reference}\n${link}`)
    .join('\n\n');
}
