import type { Context } from 'hono';
import { csv, type Table } from './csv.js';

/** Sends a table as a file to keep. */
export function sendCsv(context: Context, name: string, table: Table): Response {
  return context.body(csv(table), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  });
}
