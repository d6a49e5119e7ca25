import { parse } from 'csv-parse/sync';
import { decode } from '../decode.js';
import { NO_FRONT, readFront } from '../front-matter.js';
import type { Format, Layout } from './format.js';
import { layOutArticles, type Piece, type PieceArticle, tidy } from './pieces.js';

type Row = Readonly<Record<string, unknown>>;

const MOST_ROWS = 100_000;
/** What a library says of a bad row may hold all of it. */
const LONGEST_REASON = 200;
const COLUMNS = 'title, text, publisher, source, author, date, url';

/** One article a row, its text in the column `text`. */
function lay(rows: readonly Row[], unread: readonly string[]): Layout {
  if (rows.length > MOST_ROWS) throw new Error('It has more than 100,000 rows. Split it into smaller files.');
  const read = rows.map((row, index) => ({ index, text: row.text, ...readFront(row) }));
  const articles = read.flatMap(({ text, front }): readonly PieceArticle[] => {
    if (typeof text !== 'string') return [];
    const heading: readonly Piece[] = front.title ? [{ kind: 'heading', depth: 1, text: front.title }] : [];
    const lines = text.split(/\r?\n+/).map((line): Piece => ({ kind: 'paragraph', text: tidy(line) }));
    return [{ front, pieces: [...heading, ...lines] }];
  });
  const empty = read.length - articles.length;
  if (articles.length === 0 && rows.length > 0)
    throw new Error(`No row has a column "text". Name the columns ${COLUMNS}.`);
  const warnings = [
    ...unread,
    ...(empty > 0 ? [`Some rows have no text (${empty}). Fill in their column "text".`] : []),
    ...read.flatMap(({ index, warnings }) => warnings.map((told) => `Row ${index + 1}: ${told}`)),
  ];
  return { ...layOutArticles(articles), front: NO_FRONT, warnings };
}

function readCsv(bytes: Uint8Array): Layout {
  try {
    const rows = parse(decode(bytes).text, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      relax_column_count: true,
      to: MOST_ROWS + 1,
    }) as Row[];
    return lay(rows, []);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Error(
      `It is no CSV (${error.message.slice(0, LONGEST_REASON)}). Save the table again, as CSV.`,
      { cause: error },
    );
  }
}

function readJsonl(bytes: Uint8Array): Layout {
  const unread: string[] = [];
  const lines = decode(bytes).text.split(/\r?\n/);
  const rows = lines.flatMap((line, index): readonly Row[] => {
    if (line.trim() === '') return [];
    try {
      const row: unknown = JSON.parse(line);
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [row as Row];
    } catch {}
    unread.push(`Line ${index + 1} is no JSON object. Write one such as {"title": "…", "text": "…"}.`);
    return [];
  });
  if (rows.length === 0 && unread.length > 0) throw new Error(`No line of it is a JSON object. ${unread[0]}`);
  return lay(rows, unread.slice(0, 10));
}

export const CSV: Format = { name: 'CSV', mediaType: 'text/csv', extensions: ['.csv'], read: readCsv };
export const JSONL: Format = {
  name: 'JSON Lines',
  mediaType: 'application/jsonl',
  extensions: ['.jsonl', '.ndjson'],
  read: readJsonl,
};
