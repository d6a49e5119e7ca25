import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../indexer/build.js';
import type { Read } from '../indexer/collect.js';
import { openReader } from '../indexer/reader.js';
import type { Benchmark } from './benchmark.js';
import { mixFormats } from './mixed-formats.js';
import { realModel } from './real-model.js';
import { stopwatch } from './stopwatch.js';
import { withCorpus } from './workplace.js';

/** Reports of four to six pages, by six producers. */
const REPORTS = ['test/indexer/formats/origin', 'test/indexer/formats/grade-reports'];

const filesIn = async (folder: string, format: RegExp) =>
  (await readdir(folder, { recursive: true }))
    .filter((path) => format.test(path))
    .map((path) => join(folder, path));

/** Turns the generated Markdown into a folder of all formats, and puts reports beside it. */
async function mix(corpusDir: string): Promise<void> {
  await mixFormats(await filesIn(corpusDir, /\.md$/));
  const reports = await Promise.all(REPORTS.map((folder) => filesIn(folder, /\.pdf$/)));
  for (const [n, path] of reports.flat().entries()) await cp(path, join(corpusDir, 'reports', `${n}.pdf`));
}

/** What reading takes of a build, over as many PDFs as pages, Word files, feeds, mails and Markdown each. */
export const readingBenchmark: Benchmark = {
  name: 'reading',
  size: 575,
  async run(size, report) {
    const embedder = await realModel();
    await withCorpus(size, async (place) => {
      await mix(place.corpusDir);
      const [whole, reading] = [stopwatch(), stopwatch()];
      const reader = openReader();
      const read: Read = (...file) => reading.time(() => reader.read(...file));
      const { manifest, embedded } = await whole
        .time(() => build({ ...place, embedder, read }))
        .finally(reader.close);
      report({
        of: 'reading a mixed folder',
        against: 'its whole build',
        ratio: reading.total() / whole.total(),
        mustBe: { atMost: 0.1 },
        figures: {
          documents: manifest.counts.documents,
          passages: embedded,
          readingMs: reading.total(),
          buildMs: whole.total(),
        },
      });
    });
  },
};
