/** Cells as text; the first row heads the columns. */
export type Table = readonly (readonly string[])[];

/** A Markdown table whose columns line up when it is read as it is: the first to the left, the others to the right. */
export function markdownTable(rows: Table): string {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)));
  const lines = rows.map((row) => `| ${cells(row).join(' | ')} |`);
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [lines[0]!, `| ${rule.join(' | ')} |`, ...lines.slice(1)].join('\n');
}

/** A share or a mean to three places; a dash over nothing. */
export const decimal = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
