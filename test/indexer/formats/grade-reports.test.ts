import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../../indexer/clean.js';
import { shinglesOf } from '../../../indexer/deduplicate.js';
import { extract } from '../../../indexer/extract.js';
import { readBytes } from '../../../indexer/read.js';
import { segment } from '../../../indexer/segment/segment.js';
import { pageAt } from '../../../store/pages.js';

/** What a report says, as the script that made it knows: see test/making/grade-reports.py. */
interface Report {
  readonly file: string;
  readonly authority: string;
  readonly grades: readonly { readonly aspect: string; readonly grade: string; readonly page: number }[];
}

const FOLDER = join(import.meta.dirname, 'grade-reports');
const REPORTS = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as readonly Report[];

/** `Wigan | adoption | good | page 2` for each judgement that a build takes from a report. */
async function judgementsOf(file: string): Promise<readonly string[]> {
  const source = await readBytes(file, readFileSync(join(FOLDER, file)));
  const { segments } = segment(source, clean(source.text, source.blocks));
  const articles = segments.map((found, at) => ({
    ...found,
    id: String(at),
    shingles: shinglesOf(source.text),
  }));
  const { judgements } = await extract(articles, () => source.text);
  return judgements.map(({ authority, aspect, grade, evidence }) => {
    const page = pageAt(source.pages ?? [], evidence[0]!.span.start)?.page;
    return `${authority.name} | ${aspect} | ${grade} | page ${page}`;
  });
}

describe('grades in the tables of inspection reports', () => {
  const found = new Map<string, readonly string[]>();
  const wanted = new Map(
    REPORTS.map(({ file, authority, grades }) => [
      file,
      grades.map(({ aspect, grade, page }) => `${authority} | ${aspect} | ${grade} | page ${page}`),
    ]),
  );

  test.each(REPORTS.map(({ file }) => file))('%s states nothing that it does not state', async (file) => {
    found.set(file, await judgementsOf(file));
    expect(found.get(file)!.filter((line) => !wanted.get(file)!.includes(line))).toEqual([]);
  });

  test('at least 95 in 100 are found, with aspect, grade and page', () => {
    const all = [...wanted].flatMap(([file, lines]) => lines.map((line) => ({ file, line })));
    const missed = all.filter(({ file, line }) => !found.get(file)!.includes(line));
    expect(all.length).toBeGreaterThan(60);
    expect(missed.length / all.length, JSON.stringify(missed, null, 1)).toBeLessThanOrEqual(0.05);
  });
});
