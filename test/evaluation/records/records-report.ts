import { decimal, markdownTable, type Table } from '../table.js';
import { measureJudgements } from './judgements.js';
import { measurePages, type PageFigures } from './measure-pages.js';
import { PARTS, type Part } from './pages.js';
import { measureQuotes } from './quotes.js';

type Figures = Readonly<Record<string, object>>;

/** A row a text or part; the first column names it, counts are whole numbers. */
function tableOf(of: string, figures: Figures): Table {
  const rows = Object.entries(figures).map(([name, values]) => [
    name,
    ...Object.entries(values).map(([figure, value]) =>
      figure === 'wanted' ? String(value) : decimal(value as number),
    ),
  ]);
  return [[of, ...Object.keys(Object.values(figures)[0]!)], ...rows];
}

/** The figures of one kind of record, page by page and of all pages together. */
function ofKind(kind: keyof PageFigures, { all, byPage }: Awaited<ReturnType<typeof measurePages>>): Figures {
  const pages = Object.entries(byPage).map(([page, figures]) => [page, figures[kind]] as const);
  return Object.fromEntries([...pages, ['all', all[kind]]]);
}

async function pagesReport(part: Part): Promise<string> {
  const figures = await measurePages(part);
  const tables = (['quotes', 'offices', 'judgements'] as const).map((kind) =>
    markdownTable(tableOf(kind, ofKind(kind, figures))),
  );
  return `## Records of whole pages, ${part}\n\n${tables.join('\n\n')}\n`;
}

/** Measures what is extracted from the annotated texts and pages, as Markdown. */
export async function recordsReport(): Promise<string> {
  const quotes = markdownTable(tableOf('half', await measureQuotes()));
  const judgements = markdownTable(tableOf('half', await measureJudgements()));
  const pages = await Promise.all(PARTS.map(pagesReport));
  return `## Quotes\n\n${quotes}\n\n## Judgements\n\n${judgements}\n\n${pages.join('\n')}`;
}
