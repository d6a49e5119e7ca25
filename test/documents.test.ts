import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../indexer/build.js';
import { openStore } from '../store/embedded/open-store.js';
import type { Article } from '../store/store.js';
import { fakeEmbedder } from './language/fake-embedder.js';
import { indexFolder } from './store/index-folder.js';

/** What expected.json of a case says: see CONTRIBUTING.md. */
interface Expected {
  readonly articles: readonly ExpectedArticle[];
  /** Strings that nothing of an article may hold. */
  readonly noise: readonly string[];
  /** Strings that look like noise and are none. */
  readonly keeps: readonly string[];
  /** What must be told of files that are not read, or not whole. */
  readonly problems?: readonly { readonly file: string; readonly says: string }[];
}

interface ExpectedArticle {
  readonly file: string;
  readonly title: string | null;
  /** Its first words, and its last. */
  readonly first: string;
  readonly last: string;
  readonly date: string | null;
  /** Left out where they were not looked at. */
  readonly publisher?: string | null;
  readonly source?: string | null;
  readonly author?: string | null;
  readonly copies?: readonly { readonly file: string }[];
}

/** An article as the index has it, with all that is shown of it. */
interface Found extends Article {
  readonly text: string;
}

const CASES = join(import.meta.dirname, 'documents');
const parent = indexFolder();

/** A text without differences of type and white space. */
function plain(text: string): string {
  const straight = text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑–—]/g, '-');
  return straight.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Indexes a case as any corpus is indexed. */
async function findArticles(name: string) {
  const indexDir = mkdtempSync(join(parent, 'index-'));
  const { manifest } = await build({ corpusDir: join(CASES, name), indexDir, embedder: fakeEmbedder() });
  const store = await openStore(indexDir);
  const { articles } = await store.articles({}, { limit: 1_000, offset: 0 });
  const found = articles.map(async (article): Promise<Found> => {
    const passages = await store.passagesOf(article.id);
    return { ...article, text: plain(passages.map(({ text }) => text).join(' ')) };
  });
  const all = await Promise.all(found).finally(() => store.close());
  return { found: all, problems: manifest.problems };
}

/** How much of something there is, and what is wrong with the rest. */
interface Share {
  readonly of: number;
  readonly wrong: readonly string[];
}

const FACTS = ['publisher', 'source', 'author'] as const;
type Measure =
  | (typeof FACTS)[number]
  | 'found'
  | 'titled'
  | 'whole'
  | 'dated'
  | 'merged'
  | 'kept'
  | 'clean'
  | 'told'
  | 'no more';
type Score = Readonly<Record<Measure, Share>>;

const filesOf = ({ document, copies }: Article) => [document, ...copies.map((copy) => copy.document)];

function matches(found: Found, { file, first }: ExpectedArticle): boolean {
  return filesOf(found).includes(file) && found.text.includes(plain(first).slice(0, 50));
}

/** A copy is a place of its article. */
function hasCopies(found: Found, { copies = [] }: ExpectedArticle): boolean {
  return copies.every(({ file }) => filesOf(found).includes(file));
}

function score(
  { articles, noise, keeps, problems: wantedProblems = [] }: Expected,
  { found, problems }: Awaited<ReturnType<typeof findArticles>>,
): Score {
  const pairs = articles.map((wanted) => ({ wanted, got: found.find((one) => matches(one, wanted)) }));
  const among = (right: (got: Found, wanted: ExpectedArticle) => boolean, tell: (got: Found) => unknown) => ({
    of: pairs.length,
    wrong: pairs.flatMap(({ wanted, got }) =>
      got && !right(got, wanted) ? [`${wanted.title}: ${tell(got)}`] : [],
    ),
  });
  const told = (fact: (typeof FACTS)[number]) =>
    among(
      (got, wanted) => wanted[fact] === undefined || plain(got[fact] ?? '') === plain(wanted[fact] ?? ''),
      (got) => got[fact],
    );
  const shown = found.map(({ title, text }) => `${plain(title ?? '')}\n${text}`);
  const holds = (part: string) => shown.some((text) => text.includes(plain(part)));
  const withoutMark = (line: string) => line.replace(/^[•*-] /, '');
  const used = new Set(pairs.map(({ got }) => got));
  const more = found.filter((one) => !used.has(one));
  return {
    found: { of: pairs.length, wrong: pairs.flatMap(({ wanted, got }) => (got ? [] : [`${wanted.title}`])) },
    titled: among(
      (got, wanted) => plain(got.title ?? '') === plain(wanted.title ?? ''),
      ({ title }) => title,
    ),
    whole: among(
      (got, wanted) => got.text.includes(plain(wanted.last).slice(-50)),
      ({ text }) => text.slice(-80),
    ),
    dated: among(
      (got, wanted) => got.date === wanted.date,
      ({ date }) => date,
    ),
    publisher: told('publisher'),
    source: told('source'),
    author: told('author'),
    merged: among(hasCopies, (got) => filesOf(got)),
    kept: { of: keeps.length, wrong: keeps.filter((text) => !holds(withoutMark(text))) },
    clean: { of: noise.length, wrong: noise.filter(holds) },
    told: {
      of: wantedProblems.length,
      wrong: wantedProblems
        .filter(
          ({ file, says }) => !problems.some(({ path, reason }) => path === file && reason.includes(says)),
        )
        .map(({ file, says }) => `${file}: ${says}`),
    },
    'no more': { of: found.length, wrong: more.map(({ document, title }) => `${document}: ${title}`) },
  };
}

const names = readdirSync(CASES);
const scores = new Map<string, Score>();

beforeAll(async () => {
  for (const name of names) {
    const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Expected;
    scores.set(name, score(expected, await findArticles(name)));
  }
}, 600_000);

describe('every article of a case is found, its copies are merged, problems are told, and there are no others', () => {
  test.each(names)('%s', (name) => {
    const { found, merged, told, 'no more': others } = scores.get(name)!;
    const wrong = { missed: found.wrong, unmerged: merged.wrong, untold: told.wrong, others: others.wrong };
    expect(wrong).toEqual({ missed: [], unmerged: [], untold: [], others: [] });
  });
});

describe('over all cases', () => {
  const sum = (measure: Measure) => {
    const shares = [...scores].map(([name, all]) => ({ name, ...all[measure] }));
    const wrong = shares.flatMap((share) => share.wrong.map((what) => `${share.name}: ${what}`));
    return { of: shares.reduce((total, { of }) => total + of, 0), wrong };
  };

  /** What each measure comes to, and everything that is wrong by it. */
  const table = (measure: Measure) => {
    const measures = Object.keys([...scores.values()][0]!) as Measure[];
    const rows = measures.map(
      (name) => `${name.padEnd(8)} ${sum(name).of - sum(name).wrong.length} of ${sum(name).of}`,
    );
    return `\n${rows.join('\n')}\n\nNot ${measure}:\n${sum(measure).wrong.join('\n')}\n`;
  };

  test('there are thirty cases or more', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  test.each([
    [/\.pdf$/, 15],
    [/\.docx$/, 6],
    [/\.m?html?$/, 10],
    [/\.(?:rss|atom|xml)$|^feed\.json$/, 4],
    [/\.eml$/, 3],
  ])('%s: %i cases or more', (format, least) => {
    const own = names.filter((name) => readdirSync(join(CASES, name)).some((file) => format.test(file)));
    expect(own.length).toBeGreaterThanOrEqual(least);
  });

  test.each<[Measure, number]>([
    ['titled', 0.95],
    ['whole', 0.97],
    ['dated', 0.94],
    ['publisher', 0.9],
    ['source', 0.95],
    ['author', 0.95],
    ['kept', 0.95],
    ['clean', 0.98],
  ])('%s reaches %f', (measure, floor) => {
    const { of, wrong } = sum(measure);
    expect((of - wrong.length) / of, table(measure)).toBeGreaterThanOrEqual(floor);
  });
});
