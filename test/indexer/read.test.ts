import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatOf } from '../../indexer/formats/formats.js';
import { read, readText } from '../../indexer/read.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function readBytes(path: string, bytes: Uint8Array) {
  const absolute = join(folder, path);
  await writeFile(absolute, bytes);
  return read({ path, absolute, bytes: bytes.length });
}

describe('the format that a name tells', () => {
  it.each(['a.md', 'b/c.markdown', 'd.TXT', 'e.f.md'])('is there for %s', (path) => {
    expect(formatOf(path)).toBeDefined();
  });

  it.each(['a.tiff', 'md', '.md', 'a.md/b', 'a.txt.gz'])('is none for %s', (path) => {
    expect(formatOf(path)).toBeUndefined();
  });
});

describe('readText', () => {
  it('reads Markdown by its extension', () => {
    const source = readText('a.markdown', '---\ntitle: One\n---\n# Two');
    expect(source).toMatchObject({ path: 'a.markdown', mediaType: 'text/markdown', front: { title: 'One' } });
    expect(source.blocks).toMatchObject([{ kind: 'heading' }]);
  });

  it('reads all else as plain text, where front matter and marks mean nothing', () => {
    const source = readText('a.txt', '# Two');
    expect(source).toMatchObject({ mediaType: 'text/plain', front: { title: null }, warnings: [] });
    expect(source.blocks).toMatchObject([{ kind: 'paragraph', span: { start: 0, end: 5 } }]);
  });

  it('refuses other formats and names the remedy', () => {
    expect(() => readText('a.tiff', '')).toThrow(
      /^a\.tiff cannot be read\. Convert it to one of \.md, \.markdown, \.txt, /,
    );
  });

  it('reads as plain text what is nested too deep for the Markdown parser', () => {
    const text = `${'>'.repeat(10_000)} Neglect was missed.`;
    const { mediaType, blocks, warnings } = readText('a.md', text);
    expect(mediaType).toBe('text/markdown');
    expect(blocks).toMatchObject([{ kind: 'paragraph', span: { start: 0, end: text.length } }]);
    expect(warnings).toEqual([expect.stringMatching(/was read as plain text\. Remove its deeply nested/)]);
  });
});

describe('read', () => {
  it('gives the decoded text, and the hash of the bytes', async () => {
    const bytes = Buffer.from('\ufeffNeglect was “missed”.\r\n', 'utf16le');
    const source = await readBytes('a.txt', bytes);
    expect(source.text).toBe('Neglect was “missed”.\r\n');
    expect(source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(source.blocks).toMatchObject([{ span: { start: 0, end: 21 } }]);
  });

  it('sees front matter behind a byte order mark', async () => {
    const source = await readBytes('b.md', Buffer.from('\ufeff---\r\ntitle: One\r\n---\r\nTwo'));
    expect(source).toMatchObject({ front: { title: 'One' }, blocks: [{ kind: 'paragraph' }] });
  });

  it.each([
    ['an empty file', ''],
    ['a byte order mark alone', '\ufeff'],
    ['white space', ' \r\n\u200b'],
  ])('finds no blocks in %s', async (_, content) => {
    for (const path of ['c.md', 'c.txt']) {
      expect((await readBytes(path, Buffer.from(content))).blocks).toEqual([]);
    }
  });

  it('refuses an image with a text’s name', async () => {
    const image = Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.alloc(500, '\0\x01\x02\xff'),
    ]);
    await expect(readBytes('d.txt', image)).rejects.toThrow(/not text\. Save it as UTF-8/);
  });

  it('names the remedy for a file that cannot be opened', async () => {
    const file = { path: 'gone.md', absolute: join(folder, 'gone.md'), bytes: 1 };
    await expect(read(file)).rejects.toThrow('It cannot be opened (ENOENT). Check that it exists');
  });
});
