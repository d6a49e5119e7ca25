import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawSummary } from '../../indexer/report.js';
import { pageFile, writeReport } from '../../indexer/report-page.js';
import { summarise } from '../../indexer/summary.js';
import { openStore } from '../../store/embedded/open-store.js';
import { BINARY, briefing, workshop } from './building.js';

const { collection } = workshop();

test('what was read, left out and not read is counted by format and reason', async () => {
  const { indexDir, update } = collection();
  await update({
    'a.md': briefing(1),
    'b.md': briefing(2),
    'copy.txt': briefing(1).split('---\n').at(-1)!,
    'site.html': `<!doctype html><nav>Home</nav><p>${briefing(3)}</p>`,
    'bad.md': BINARY,
  });
  const store = await openStore(indexDir);
  const { counts, problems } = store.manifest;
  const summary = await summarise(store);
  await store.close();
  const [markdown] = summary.read;
  expect(markdown).toMatchObject({ format: 'Markdown', documents: 2, articles: 2, copies: 0 });
  expect(summary.read.find(({ format }) => format === 'Plain text')).toMatchObject({
    articles: 0,
    copies: 1,
  });
  for (const name of ['documents', 'articles', 'passages'] as const)
    expect(summary.read.reduce((sum, one) => sum + one[name], 0)).toBe(counts[name]);
  expect(summary.leftOut.length).toBeGreaterThan(0);
  expect(summary.problems).toEqual(problems);
  expect(drawSummary(summary)).toMatch(
    /^ {2}read +documents +articles +copies +passages\n {2}Markdown +2 +2 +0 +\d/,
  );
});

test('tables name the most frequent reasons and count the others', () => {
  const leftOut = Array.from({ length: 10 }, (_, at) => ({
    ...{ reason: `reason ${at}`, stretches: 1, characters: 9 },
  }));
  const tables = drawSummary({ read: [], leftOut, problems: [] });
  expect(tables).toContain('reason 7');
  expect(tables).not.toContain('reason 8');
  expect(tables).toContain('2 further reasons');
});

test('the page loads nothing and shows names of files as they are', async () => {
  const { indexDir, corpusDir } = collection();
  const path = '<script>alert(1)</script>.md';
  const problems = [{ path, reason: 'It is <b>odd</b>.', remedy: 'Mend & retry.' }];
  const file = (await pageFile(join(indexDir, 'report.html'), corpusDir))!;
  await writeReport(file, { read: [], leftOut: [], problems }, '2026-02-18T09:30:00.000Z');
  const page = readFileSync(file, 'utf8');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;.md');
  expect(page).toContain('Mend &amp; retry.');
  expect(page).not.toMatch(/<script|<b>|<link|<img|url\((?!data:)|@import|src=/);
  expect(page).toContain('.govuk-table');
});

test.each(['report.pdf', 'CORPUS/report.html', 'none/report.html'])(
  'no report is written to %s',
  async (name) => {
    const { corpusDir, indexDir } = collection();
    const file = join(name.startsWith('CORPUS') ? corpusDir : indexDir, name.replace('CORPUS/', ''));
    await expect(pageFile(file, corpusDir)).rejects.toThrow(/Give a name|Make it/);
  },
);
