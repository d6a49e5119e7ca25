import { execFile } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.js';
import { writeAtom } from '../../../server/feeds/atom.js';
import { entryId, type FeedEntry, newestOf } from '../../../server/feeds/feed.js';
import { newestHits } from '../../../server/feeds/newest-hits.js';
import { openCollection } from '../../../server/open-collection.js';
import { errorPage, pageRoutes } from '../../../server/pages.js';
import { EVERYWHERE, type Mode, type SearchRequest } from '../../../server/search/request.js';
import { briefing, workshop } from '../../indexer/building.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { trials } from '../../store/trials.js';
import { currentWith, exampleCollection } from '../example-collection.js';
import { modelsWith } from '../models-with.js';

const { collection } = workshop();

interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly link: string;
  readonly content: string;
}

const READ = `
import json, sys, xml.etree.ElementTree as tree
A = '{http://www.w3.org/2005/Atom}'
feed = tree.fromstring(sys.stdin.buffer.read())
assert feed.tag == A + 'feed'
text = lambda of, name: of.find(A + name).text
links = lambda of: {link.get('rel'): link.get('href') for link in of.findall(A + 'link')}
print(json.dumps({
  'id': text(feed, 'id'), 'title': text(feed, 'title'), 'updated': text(feed, 'updated'), 'self': links(feed)['self'],
  'entries': [{'link': links(entry)['alternate'],
    **{name: text(entry, name) for name in ('id', 'title', 'published', 'updated', 'content')}}
    for entry in feed.findall(A + 'entry')]}))
`;

/** Reads a feed with an XML parser that forgives nothing, Python's. */
function read(
  xml: string,
): Promise<{ id: string; title: string; updated: string; self: string; entries: ReadEntry[] }> {
  return new Promise((resolve, reject) => {
    const child = execFile('python3', ['-c', READ], { maxBuffer: 1e8 }, (error, stdout) =>
      error ? reject(error) : resolve(JSON.parse(stdout)),
    );
    child.stdin!.end(xml);
  });
}

/** An app over what an index holds now, as a server opens it. */
async function over(indexDir: string) {
  const open = await openCollection({ indexDir, corpusDir: indexDir }, modelsWith(fakeEmbedder()));
  return { ...open, app: createApp({ current: currentWith(open), host: '127.0.0.1' }) };
}

const FOLLOWED = '/feeds/search?q=what+did+the+board+say&minScore=0&limit=100&perArticle=100';

describe('a search that is followed', () => {
  test('shows what a later build added first, and keeps all else as it was', async () => {
    const { indexDir, update } = collection();
    await update({ 'a.md': briefing(1) });
    const first = await over(indexDir);
    const before = await read(await (await first.app.request(FOLLOWED)).text());
    const { builtAt } = first.store.manifest;
    await first.store.close();
    await update({ 'a.md': briefing(1), 'b.md': briefing(2) });
    const second = await over(indexDir);
    const after = await read(await (await second.app.request(FOLLOWED)).text());

    expect(before.entries.length).toBeGreaterThan(2);
    const added = after.entries.slice(0, after.entries.length - before.entries.length);
    expect(added.length).toBeGreaterThan(2);
    for (const { title, published } of added) {
      expect(title).toBe('Briefing 2 of the board');
      expect(published > builtAt).toBe(true);
    }
    // Within a build the nearest come first, which depends on what else is compared.
    const byId = (entries: readonly ReadEntry[]) => new Map(entries.map((entry) => [entry.id, entry]));
    expect(byId(after.entries.slice(added.length))).toEqual(byId(before.entries));
    expect(after.updated).toBe(added[0]!.published);
    const since = `${FOLLOWED}&since=${encodeURIComponent(builtAt)}`;
    const news = await read(await (await second.app.request(since)).text());
    expect(byId(news.entries)).toEqual(byId(added));
    const later = `${FOLLOWED}&since=${encodeURIComponent(second.store.manifest.builtAt)}`;
    const none = await read(await (await second.app.request(later)).text());
    expect([none.entries, none.updated]).toEqual([[], second.store.manifest.builtAt]);
    await second.store.close();
  });

  test('links and quotes exactly, and has ids that differ', async () => {
    const { indexDir, update } = collection();
    await update({ 'a.md': briefing(1) });
    const { app, store } = await over(indexDir);
    const { entries, self, id } = await read(await (await app.request(FOLLOWED)).text());
    expect([self, id]).toEqual(Array(2).fill(`http://localhost${FOLLOWED}`));
    const text = (await store.text('a.md'))!;
    for (const { link, content } of entries) {
      const [, start, end] = /\?c=(\d+)-(\d+)&/.exec(link)!.map(Number);
      const shown = text.slice(start, end).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
      expect(content).toContain(`<p>${shown}</p>`);
    }
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    await store.close();
  });

  test('leaves out what scores less than asked', async () => {
    const ask = (minScore: number) =>
      createApp({ current: currentWith(), host: '127.0.0.1' }).request(
        `/feeds/search?q=was&minScore=${minScore}`,
      );
    expect((await read(await (await ask(0)).text())).entries.length).toBeGreaterThan(0);
    expect((await read(await (await ask(1)).text())).entries.length).toBeLessThan(2);
  });

  test('misses nothing of the last build behind better old hits, and sends the newest first', async () => {
    const passages = fc.array(fc.record({ build: fc.nat(6), score: fc.nat(100) }), {
      minLength: 1,
      maxLength: 400,
    });
    const check = async (all: readonly { build: number; score: number }[], wanted: number) => {
      const at = (build: number) => new Date(Date.UTC(2026, 0, 1 + build)).toISOString();
      const moments = [...new Set(all.map(({ build }) => at(build)))].sort().reverse();
      const [hit] = (await exampleCollection.search({ ...REQUEST, q: 'was' })).hits;
      const search = async ({ indexedAfter = '', limit }: SearchRequest) => {
        const passing = [...all.entries()].filter(([, { build }]) => at(build) > indexedAfter);
        const best = passing.sort(([, a], [, b]) => b.score - a.score).slice(0, limit);
        const hits = best.map(([n, { score }]) => ({
          ...hit!,
          score: score / 100,
          passage: { ...hit!.passage, id: `${n}`, text: `${n}` },
        }));
        return { hits } as never;
      };
      const firstIndexed = async (ids: readonly string[]) =>
        new Map(ids.map((id) => [id, at(all[Number(id)]!.build)]));
      const store = { ...exampleCollection.store, indexedAt: async () => moments, firstIndexed };
      const entries = newestOf(
        await newestHits({ store, search }, { ...REQUEST, q: 'x', minScore: 0.5 }, wanted),
        wanted,
      );
      const matching = all.filter(({ score }) => score >= 50);
      expect(entries.length).toBe(Math.min(wanted, matching.length));
      const newest = matching.filter(({ build }) => at(build) === moments[0]).length;
      const shown = entries.filter(({ firstIndexed }) => firstIndexed === moments[0]).length;
      expect(shown).toBe(Math.min(wanted, newest));
      expect(entries.every((entry, n) => n === 0 || entry.firstIndexed <= entries[n - 1]!.firstIndexed)).toBe(
        true,
      );
    };
    await fc.assert(fc.asyncProperty(passages, fc.integer({ min: 1, max: 100 }), check), trials(100));
  });
});

const REQUEST = {
  ...{ limit: 10, offset: 0, mode: 'hybrid' as Mode, explain: false },
  ...EVERYWHERE,
};

const example = () => createApp({ current: currentWith(), host: '127.0.0.1' });

test('a speaker is followed by their quotes', async () => {
  const { title, entries } = await read(await (await example().request('/feeds/speakers/ann-lee')).text());
  expect(title).toBe('Quotes of Ann Lee');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    title: 'Ann Lee: Review published',
    link: expect.stringContaining('/documents/a.md?c='),
  });
  expect(entries[0]!.content).toContain('<p>No agency saw the whole picture.</p>');
});

test('an authority is followed by its judgements, which do not say how they stand, and by articles that name it', async () => {
  const { title, entries } = await read(
    await (await example().request('/feeds/authorities/E06000010')).text(),
  );
  expect(title).toBe('Hull: judgements and articles');
  expect(entries.map((entry) => entry.title)).toContain('Hull: inadequate (overall, 2011)');
  expect(entries.map((entry) => entry.title)).toContain(
    'Hull: good (leadership, management and governance, undated)',
  );
});

test.each([
  ['/feeds/speakers/nobody', 404],
  ['/feeds/authorities/nowhere', 404],
  ['/feeds/search', 400],
  ['/feeds/search?q=a&since=yesterday', 400],
  ['/feeds/search?q=a&since=2014-02-18T24:30:00Z', 400],
  ['/feeds/search?q=a&minScore=2', 400],
])('%s is a problem: %i', async (path, status) => {
  const response = await example().request(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
});

test('a reader that has the newest is told so by its tag or the time of the build', async () => {
  const path = '/feeds/search?q=was';
  const ask = (headers: Record<string, string>) => example().request(path, { headers });
  const { headers } = await ask({});
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(headers.get('last-modified')).toBe('Thu, 02 Jan 2025 03:04:05 GMT');
  const statuses = [
    await ask({ 'if-none-match': headers.get('etag')! }),
    await ask({ 'if-modified-since': headers.get('last-modified')! }),
    await ask({ 'if-modified-since': 'Thu, 02 Jan 2025 03:04:04 GMT' }),
    await ask({ 'if-none-match': '"other"', 'if-modified-since': headers.get('last-modified')! }),
    await ask({ 'if-modified-since': 'never' }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([304, 304, 200, 200, 200]);
});

test('any words give a feed that is well formed, and keep what XML can hold', async () => {
  const entryOf = (text: string): FeedEntry => ({
    ...{
      id: entryId(text),
      title: text,
      firstIndexed: '2026-01-01T00:00:00.000Z',
      link: '/documents/a.md?c=1-2&h=0#c',
    },
    ...{ text, reference: text, author: text, source: 'https://example.org/?a=1&b="2"' },
  });
  const served = {
    origin: 'http://127.0.0.1:8787',
    self: 'http://127.0.0.1:8787/feeds/search?q=%22a%22&limit=3',
  };
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constant(']]> <b>&amp;</b>\u0000\u001b\ud800')),
  );
  const check = async (given: string[]) => {
    const feed = {
      title: given.join(),
      page: '/search?q=a&b',
      updated: '2026-01-01T00:00:00.000Z',
      entries: given.map(entryOf),
    };
    const { entries } = await read(await writeAtom(feed, served));
    const expected = given.map((text) =>
      text
        .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replace(/\r\n?/g, '\n'),
    );
    expect(entries.map(({ title }) => title ?? '')).toEqual(expected);
  };
  await fc.assert(fc.asyncProperty(texts, check), trials(20));
});

describe('pages', () => {
  const shown = async (path: string, init?: RequestInit) => {
    const current = currentWith();
    const pages = { routes: pageRoutes(current), errorPage };
    const app = createApp({ current, host: '127.0.0.1', pages });
    const text = await (await app.request(path, init)).text();
    const links = [...text.matchAll(/href="(\/feeds\/[^"]+)"/g)].map(([, link]) =>
      link!.replaceAll('&amp;', '&'),
    );
    return { links, follow: (link: string) => app.request(link) };
  };

  test.each([
    [
      '/search?q=was+missed&mode=keyword&publisher=Publisher+2&from=2014&to=2015',
      'q=was+missed&publisher=Publisher+2&mode=keyword&from=2014-01&to=2015-12',
    ],
    ['/search?q=was', 'q=was'],
    ['/speakers/ann-lee', '/feeds/speakers/ann-lee'],
    ['/inspections/E06000010', '/feeds/authorities/E06000010'],
  ])('%s offers a feed, for readers and in words', async (path, wanted) => {
    const { links, follow } = await shown(path);
    expect(links).toEqual(
      Array(2).fill(expect.stringMatching(new RegExp(`${wanted.replaceAll('+', '.')}$`))),
    );
    expect((await follow(links[0]!)).status).toBe(200);
  });

  test('a private search offers none', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const { links } = await shown('/search', { method: 'POST', headers, body: 'q=was' });
    expect(links).toEqual([]);
  });
});
