import { decimal, markdownTable, type Table } from '../table.js';
import { measureJudgements } from './judgements.js';
import { measureQuotes } from './quotes.js';

type Figures = Readonly<Record<string, object>>;

/** A row a half; the first column names it, counts are whole numbers. */
function tableOf(figures: Figures): Table {
  const rows = Object.entries(figures).map(([half, values]) => [
    half,
    ...Object.entries(values).map(([name, value]) =>
      name === 'wanted' ? String(value) : decimal(value as number),
    ),
  ]);
  return [['half', ...Object.keys(Object.values(figures)[0]!)], ...rows];
}

/** Measures what is extracted from the annotated texts, as Markdown. */
export async function recordsReport(): Promise<string> {
  const quotes = markdownTable(tableOf(await measureQuotes()));
  const judgements = markdownTable(tableOf(await measureJudgements()));
  return `## Quotes\n\n${quotes}\n\n## Judgements\n\n${judgements}\n`;
}
