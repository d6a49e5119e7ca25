import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { beforeAll, expect, test } from 'vitest';
import { clean } from '../../../indexer/clean.js';
import { parseDocument } from '../../../indexer/formats/dom.js';
import { readBytes } from '../../../indexer/read.js';
import { segment } from '../../../indexer/segment/segment.js';
import { LAYOUTS, type Story } from './news/layouts.js';

const CORPUS = join(import.meta.dirname, '../../../corpus');

/** The bundled briefings, without their markup. */
const STORIES: readonly Story[] = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !/README|digests/.test(path))
  .sort()
  .map((path) => {
    const [, front = '', text = ''] = readFileSync(join(CORPUS, path), 'utf8').split(/^---\n/m);
    const title = /^title: ["']?(.*?)["']?$/m.exec(front)?.[1] ?? '';
    const blocks = text
      .trim()
      .split(/\n{2,}/)
      .filter((block) => !/^# /.test(block));
    return {
      title,
      blocks: blocks.map((block) => ({
        heading: /^##/.test(block),
        words: block
          .replace(/^#+ /, '')
          .replace(/^[-*>] /gm, '')
          .replace(/\s+/g, ' '),
      })),
    };
  });

type Shingles = ReadonlyMap<string, number>;

/** Runs of four words, with how often each stands there. */
function shinglesOf(text: string): Shingles {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= words.length; at++) {
    const shingle = words.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: Shingles) => [...counts.values()].reduce((all, one) => all + one, 0);

/** How much of a text is what was wanted, and how much of that it holds. */
function compare(text: string, wanted: string) {
  const [got, want] = [shinglesOf(text), shinglesOf(wanted)];
  const both = [...want].reduce((all, [shingle, times]) => all + Math.min(times, got.get(shingle) ?? 0), 0);
  return { precision: both / Math.max(1, sum(got)), recall: both / sum(want) };
}

type Score = ReturnType<typeof compare>;
const f1 = ({ precision, recall }: Score) => (2 * precision * recall) / Math.max(1e-9, precision + recall);
/** Of the means of both, as main content is measured elsewhere. */
function over(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((all, one) => all + of(one), 0) / scores.length;
  return { precision: mean(({ precision }) => precision), recall: mean(({ recall }) => recall) };
}

function bare(html: string): string {
  return new Readability(parseDocument(html)).parse()?.textContent ?? '';
}

async function ours(html: string) {
  const source = await readBytes('page.html', Buffer.from(html));
  const { segments } = segment(source, clean(source.text, source.blocks));
  const articles = segments.flatMap(({ parts }) => parts.map(({ line }) => line.text)).join('\n');
  return { read: source.text.replace(source.front.title ?? '', ''), articles };
}

interface Row {
  readonly layout: string;
  readonly bare: Score;
  readonly read: Score;
  readonly articles: Score;
}
const rows: Row[] = [];

beforeAll(async () => {
  for (const [at, [layout, draw]] of Object.entries(LAYOUTS).entries()) {
    const whole = STORIES[at % STORIES.length]!;
    const story = layout.startsWith('a short story') ? { ...whole, blocks: whole.blocks.slice(0, 4) } : whole;
    const html = draw(story);
    const wanted = story.blocks.map(({ words }) => words).join('\n');
    const { read, articles } = await ours(html);
    rows.push({
      layout,
      bare: compare(bare(html), wanted),
      read: compare(read, wanted),
      articles: compare(articles, wanted),
    });
  }
});

const table = () =>
  rows
    .map(({ layout, bare, read, articles }) =>
      [bare, read, articles]
        .map((one) => `${f1(one).toFixed(3)} (${one.precision.toFixed(2)} ${one.recall.toFixed(2)})`)
        .concat(layout)
        .join('  '),
    )
    .join('\n');

test('the main content of twenty layouts or more is found, and better than by the library alone', () => {
  expect(rows.length).toBeGreaterThanOrEqual(20);
  const [library, read, articles] = (['bare', 'read', 'articles'] as const).map((by) =>
    f1(over(rows.map((row) => row[by]))),
  );
  expect(read, table()).toBeGreaterThanOrEqual(Math.max(0.95, library!));
  expect(articles, table()).toBeGreaterThanOrEqual(0.95);
});
