import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { build } from '../../indexer/build.js';
import { chunk } from '../../indexer/chunk.js';
import { clean } from '../../indexer/clean.js';
import { read } from '../../indexer/read.js';
import { segment } from '../../indexer/segment/segment.js';
import type { Span } from '../../language/span.js';
import { openStore } from '../../store/embedded/open-store.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { indexFolder } from '../store/index-folder.js';
import { trials } from '../store/trials.js';
import { mutantOf, type Plan, plans } from './mutants.js';

const folder = indexFolder();
const { count } = fakeEmbedder();

/** On a slow machine; a pattern that takes time in the square of a line's length takes far longer. */
const MOST_SECONDS = 10;

/** A damaged page as it is read, or the reason why it is not. */
async function readMutant(plan: Plan) {
  const absolute = join(folder, plan.path);
  const bytes = mutantOf(plan);
  writeFileSync(absolute, bytes);
  const reading = read({ path: plan.path, absolute, bytes: bytes.length });
  return reading.catch((error: Error) => error.message);
}

const inside = (part: Span, whole: Span) => part.start >= whole.start && part.end <= whole.end;
const ascend = (spans: readonly Span[]) =>
  spans.every(({ start, end }, at) => start < end && start >= (spans[at - 1]?.end ?? 0));

/** The characters of some spans that show something and are in none of others. */
function uncovered(text: string, whole: readonly Span[], others: readonly Span[]): string {
  const left = new Uint8Array(text.length);
  for (const { start, end } of whole) left.fill(1, start, end);
  for (const { start, end } of others) left.fill(0, start, end);
  const characters = text.replace(/[\s\S]/g, (character, at: number) => (left[at] === 1 ? character : ''));
  return characters.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}

describe('whatever becomes of a document', { timeout: 600_000 }, () => {
  test('it is read, cleaned, parted and cut in time, with exact spans, and nothing goes without a reason', async () => {
    const property = fc.asyncProperty(plans, async (plan) => {
      const began = performance.now();
      const source = await readMutant(plan);
      if (typeof source === 'string') {
        expect(source).toMatch(/^Its bytes are not text\. Save it as UTF-8 text/);
        return;
      }
      const { text, blocks } = source;
      const document = { start: 0, end: text.length };
      const lines = clean(text, blocks);
      const { segments, drops } = segment(source, lines);
      const cuts = segments.map(({ parts }) => chunk(text, parts, count));
      expect((performance.now() - began) / 1000).toBeLessThan(MOST_SECONDS);

      expect(ascend(blocks.map(({ span }) => span))).toBe(true);
      expect(ascend(segments.map(({ span }) => span))).toBe(true);
      expect(segments.filter(({ span }) => !inside(span, document))).toEqual([]);
      expect(drops.filter(({ span }) => !inside(span, document))).toEqual([]);
      const spans = cuts.flat().flatMap((cut) => cut.spans);
      expect(ascend(spans)).toBe(true);
      for (const [at, { span }] of segments.entries())
        expect(cuts[at]!.flatMap((cut) => cut.spans).filter((part) => !inside(part, span))).toEqual([]);
      for (const cut of cuts.flat()) {
        const whole = { start: cut.spans[0]!.start, end: cut.spans.at(-1)!.end };
        expect(ascend(cut.sentences) && cut.sentences.every((sentence) => inside(sentence, whole))).toBe(
          true,
        );
      }
      const told = [...spans, ...drops.map(({ span }) => span)];
      expect(
        uncovered(
          text,
          lines.flatMap(({ kept }) => kept),
          told,
        ),
      ).toBe('');
    });
    await fc.assert(property, trials(200));
  });

  test('it is in the index, or reported with a remedy, and never stops a build', async () => {
    const corpusDir = mkdtempSync(join(folder, 'corpus-'));
    const { seed, numRuns } = trials(200);
    const sample = fc.sample(plans, { seed, numRuns });
    const paths = sample.map(({ path }, at) => `${at}-${path}`);
    for (const [at, plan] of sample.entries()) writeFileSync(join(corpusDir, paths[at]!), mutantOf(plan));
    const indexDir = mkdtempSync(join(folder, 'index-'));
    const { manifest } = await build({ corpusDir, indexDir, embedder: fakeEmbedder() });

    const store = await openStore(indexDir);
    const { articles } = await store.articles({}, { limit: 100_000, offset: 0 });
    const placed = new Set(
      articles.flatMap(({ document, copies }) => [document, ...copies.map((copy) => copy.document)]),
    );
    const reported = new Set(manifest.problems.filter(({ remedy }) => remedy !== '').map(({ path }) => path));
    expect(manifest.corpus.map(({ path }) => path)).toEqual([...paths].sort());
    expect(paths.filter((path) => !placed.has(path) && !reported.has(path))).toEqual([]);
    for (const { document, id } of articles) {
      const text = (await store.text(document))!;
      for (const passage of await store.passagesOf(id))
        expect(passage.text).toBe(passage.spans.map(({ start, end }) => text.slice(start, end)).join('\n'));
    }
    await store.close();
  });
});
