import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { build } from '../../../indexer/build.js';
import { clean } from '../../../indexer/clean.js';
import { read, readBytes, type SourceText } from '../../../indexer/read.js';
import { segment } from '../../../indexer/segment/segment.js';
import { walk } from '../../../indexer/walk.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { indexFolder } from '../../store/index-folder.js';
import { LONG, sized } from '../../store/trials.js';
import { mutantOf, samplesOf } from './hostile-mutants.js';
import { zipOf } from './zip-of.js';

const folder = indexFolder();
const MUTANTS = sized({ short: 6, full: 300 });
/** Of processor time, which other work on the machine does not lengthen. */
const MOST_SECONDS = 20;

const FORMATS = {
  pdf: ['.pdf'],
  docx: ['.docx'],
  odt: ['.odt'],
  html: ['.html', '.htm'],
  mhtml: ['.mhtml'],
  rss: ['.rss', '.xml'],
  atom: ['.atom'],
  json: ['.json'],
  eml: ['.eml'],
  csv: ['.csv'],
  jsonl: ['.jsonl'],
  zip: ['.zip'],
  txt: ['.txt'],
  md: ['.md'],
} as const;

/** What is wrong, and what to do. */
const EXPLAINED = /^(?=\p{Lu})[\s\S]*[.)] \p{Lu}[^.]*(?:\.[^.\s][^.]*)*\.$/u;

/** Reads a file as a build does; gives the reasons why something of it cannot be read. */
async function reading(path: string, bytes: Buffer): Promise<readonly string[]> {
  if (path.endsWith('.zip')) return readingAll(path, bytes);
  const source = await readBytes(path, bytes).catch((error: Error) => error);
  return check(source);
}

/** The same for all that an archive holds. */
async function readingAll(path: string, bytes: Buffer): Promise<readonly string[]> {
  const corpusDir = mkdtempSync(join(folder, 'corpus-'));
  writeFileSync(join(corpusDir, path), bytes);
  const { files, problems } = await walk(corpusDir);
  const told = problems.map(({ reason, remedy }) => `${reason} ${remedy}`);
  for (const file of files) told.push(...check(await read(file).catch((error: Error) => error)));
  rmSync(corpusDir, { recursive: true });
  return told;
}

function check(source: SourceText | Error): readonly string[] {
  if (source instanceof Error) return [source.message];
  const { text, blocks } = source;
  expect(text.isWellFormed()).toBe(true);
  expect(blocks.every(({ span }) => span.start < span.end && span.end <= text.length)).toBe(true);
  expect(blocks.every(({ span }, at) => at === 0 || span.start >= blocks[at - 1]!.span.end)).toBe(true);
  segment(source, clean(text, blocks));
  return source.warnings;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

afterEach(() => vi.restoreAllMocks());

describe('damaged files', LONG, () => {
  test.each(Object.entries(FORMATS))(
    'of %s are read, or refused with a remedy, in time and memory, and nothing is fetched',
    async (name, extensions) => {
      const connecting = vi.spyOn(Socket.prototype, 'connect');
      const samples = samplesOf(extensions);
      expect(samples.length).toBeGreaterThan(0);
      const before = process.memoryUsage().rss;
      for (let seed = 1; seed <= MUTANTS; seed++) {
        const bytes = mutantOf(samples, seed);
        let told: readonly string[] = [];
        const took = await seconds(async () => {
          told = await reading(`a.${name}`, bytes);
        });
        expect(took, `seed ${seed}`).toBeLessThan(MOST_SECONDS);
        for (const reason of told) expect(reason, `seed ${seed}`).toMatch(EXPLAINED);
        expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 30);
      }
      expect(connecting).not.toHaveBeenCalled();
    },
  );
});

const CODE = "globalThis.ran = true; fetch('http://127.0.0.1:9/x')";
const STORY = 'Neglect was missed for a year, the panel said.';

describe('scripts', () => {
  test.each([
    [
      'a page',
      'a.html',
      `<script>${CODE}</script><body onload="${CODE}"><p>${STORY}</p><img src="http://127.0.0.1:9/x" onerror="${CODE}">`,
    ],
    [
      'a PDF',
      'a.pdf',
      `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(${CODE.replace(/[()]/g, '\\$&')})>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${STORY.length + 40}>> stream
BT /F 12 Tf 50 700 Td (${STORY}) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>`,
    ],
  ])('of %s stay words: its text is read, nothing runs and nothing is fetched', async (_, path, content) => {
    const connecting = vi.spyOn(Socket.prototype, 'connect');
    expect((await readBytes(path, Buffer.from(content))).text).toBe(STORY);
    expect(globalThis).not.toHaveProperty('ran');
    expect(connecting).not.toHaveBeenCalled();
  });
});

const entities = (depth: number) =>
  `<!DOCTYPE rss [<!ENTITY e0 "neglect">${Array.from({ length: depth }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')}]>`;

describe('bombs', LONG, () => {
  test.each([
    [
      'entities in a feed',
      'a.rss',
      Buffer.from(
        `<?xml version="1.0"?>${entities(9)}<rss><channel><item><title>&e9;</title></item></channel></rss>`,
      ),
    ],
    [
      'entities in Word',
      'a.docx',
      zipOf({
        'word/document.xml': `<?xml version="1.0"?>${entities(9)}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`,
      }),
    ],
    ['elements inside each other', 'a.html', Buffer.from('<div>'.repeat(50_000))],
    ['elements without end', 'a.html', Buffer.from('<p>x'.repeat(200_000))],
    [
      'one paragraph over and over',
      'a.html',
      Buffer.from(
        `<p>${'Neglect was missed, the panel said.</p><p>'.repeat(sized({ short: 5_000, full: 90_000 }))}`,
      ),
    ],
    [
      'stories beside each other',
      'a.html',
      Buffer.from(
        `<meta property="og:type" content="article">${'<div><h2><a href="/x">Neglect</a></h2></div><ul><li><a href="/x">Neglect</a></ul>'.repeat(sized({ short: 2_000, full: 15_000 }))}`,
      ),
    ],
    [
      'elements inside each other in a feed',
      'a.xml',
      Buffer.from(`<rss><channel><item><description>${'<b>'.repeat(50_000)}`),
    ],
    [
      'parts inside each other in mail',
      'a.eml',
      Buffer.from(
        Array.from(
          { length: 500 },
          (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
        ).join(''),
      ),
    ],
    ['rows beyond any table', 'a.csv', Buffer.from(`text\n${'x\n'.repeat(2_000_000)}`)],
    ['columns beyond any table', 'a.csv', Buffer.from(`text${',x'.repeat(1_000_000)}\n1\n`)],
    ['a Word file of one letter', 'a.docx', zipOf({ 'word/document.xml': ' '.repeat(50_000_000) })],
    ['arrays inside each other', 'a.json', Buffer.from('['.repeat(1_000_000))],
  ])('%s are read or refused in time, in memory', async (_, path, bytes) => {
    const before = process.memoryUsage().rss;
    expect(await seconds(() => reading(path, bytes))).toBeLessThan(MOST_SECONDS);
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 30);
  });

  test('archives that lead out, nest too deep or unpack to too much are reported, and the rest is read', async () => {
    const corpusDir = mkdtempSync(join(folder, 'corpus-'));
    const story = 'Neglect was missed for a year, the panel said on Monday.';
    const nested = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'd.txt': story }) }) });
    const files: Record<string, Buffer> = {
      'out.zip': zipOf({ '../../escaped.txt': story }),
      'root.zip': zipOf({ '/etc/escaped.txt': story }),
      'deep.zip': nested,
      'bomb.zip': zipOf({ 'a.txt': ' '.repeat(20_000_000) }),
      'good.zip': zipOf({ 'a.txt': story }),
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(corpusDir, name), bytes);
    const { manifest } = await build({
      corpusDir,
      indexDir: mkdtempSync(join(folder, 'index-')),
      embedder: fakeEmbedder(),
    });
    const reported = new Set(manifest.problems.map(({ path }) => path));
    expect([...reported].sort()).toEqual(['bomb.zip', 'deep.zip/b.zip/c.zip', 'out.zip', 'root.zip']);
    expect(manifest.corpus.map(({ path }) => path)).toEqual(['good.zip/a.txt']);
  });
});
