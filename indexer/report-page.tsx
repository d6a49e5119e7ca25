import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { govukStyle, readAsset } from '../web/read-asset.js';
import { ReportPage } from '../web/report-page.js';
import type { Summary } from './summary.js';

/**
 * Where the report is to be written; null when none was asked for.
 * @throws Error naming the remedy for a file that would not be a page, would be a document, or cannot be written
 */
export async function pageFile(given: string | undefined, corpusDir: string): Promise<string | null> {
  if (given === undefined) return null;
  const file = resolve(given);
  if (!/\.html?$/i.test(file) || file.startsWith(corpusDir + sep))
    throw new Error(`The report cannot be ${file}. Give a name that ends in .html, outside of the corpus.`);
  await access(dirname(file), constants.W_OK).catch(() => {
    throw new Error(
      `There is no folder ${dirname(file)} to write to. Make it, or name another for the report.`,
    );
  });
  return file;
}

/** Writes the report as one page that needs no server; an earlier report of the name is replaced. */
export async function writeReport(file: string, summary: Summary, builtAt: string): Promise<void> {
  const style = govukStyle() + readAsset('site.css');
  const page = <ReportPage summary={summary} builtAt={builtAt} style={style} />;
  await writeFile(file, String(page));
}
