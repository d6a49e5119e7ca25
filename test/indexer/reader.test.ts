import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reader, ReadLimits } from '../../indexer/reader.js';
import { indexFolder } from '../store/index-folder.js';
import { compileFolders } from '../store/processes.js';

/** Threads run JavaScript alone, so the test takes the compiled files. */
const folder = indexFolder();
const files = mkdtempSync(join(folder, 'files-'));
const CASES = join(import.meta.dirname, '../documents');
const opened: Reader[] = [];
let openReader: (limits?: ReadLimits) => Reader;

beforeAll(async () => {
  await compileFolders(folder, ['language', 'store', 'indexer']);
  ({ openReader } = await import(join(folder, 'indexer/reader.js')));
});
afterAll(async () => void (await Promise.all(opened.map(({ close }) => close()))));

function open(limits: ReadLimits): Reader {
  const reader = openReader(limits);
  opened.push(reader);
  return reader;
}

const fileAt = (absolute: string) => ({ path: absolute.split('/').at(-1)!, absolute, bytes: 1 });

function written(name: string, text: string) {
  const absolute = join(files, name);
  writeFileSync(absolute, text);
  return fileAt(absolute);
}

const REPORT = fileAt(join(CASES, 'pdf-grade-tabular/report.pdf'));
const WIDE = { seconds: 60, megabytes: 512 };

describe('the thread that reads', () => {
  test('reads what is read without it, and says why not', async () => {
    const { read } = open(WIDE);
    const { front, pages } = await read(REPORT);
    expect(front.title).toBe('Inspection of services for children in Aldermere');
    expect(pages).toHaveLength(1);
    await expect(read(written('a.pdf', '%PDF-1.4 nothing'))).rejects.toThrow(/^It is damaged/);
    await expect(read(fileAt(join(files, 'missing.pdf')))).rejects.toThrow(/^It cannot be opened \(ENOENT\)/);
  });

  test('tells of each page that it has read', async () => {
    const { read } = open(WIDE);
    const told: unknown[] = [];
    await read(fileAt(join(CASES, 'pdf-grade-table-cells-over-lines/report.pdf')), (pages) =>
      told.push(pages),
    );
    expect(told).toEqual([1, 2, 3, 4].map((done) => ({ done, total: 4 })));
  });

  test('is ended by a file that takes too long', async () => {
    const { read } = open({ seconds: 0.01, megabytes: 512 });
    await expect(read(REPORT)).rejects.toThrow(/^It takes longer than 0.01 seconds to read\. Split/);
  });

  test('is ended by a file that takes too much memory, and the next one is read', async () => {
    const { read } = open({ seconds: 60, megabytes: 48 });
    const row = `${'neglect,'.repeat(20)}\n`;
    const table = written('a.csv', `text,${'x,'.repeat(19)}\n${row.repeat(90_000)}`);
    await expect(read(table)).rejects.toThrow(/^It takes more than 48 MB of memory to read\. Split/);
    expect((await read(written('b.csv', 'text\nNeglect was missed.\n'))).articles).toHaveLength(1);
  });
});
