import { mkdir, mkdtemp, readdir, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { walk } from '../../indexer/walk.js';

vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>();
  return { ...actual, readdir: vi.fn(actual.readdir) };
});

let home: string;
let corpus: string;

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'walk-')));
  corpus = join(home, 'corpus');
  await mkdir(corpus);
});

afterEach(async () => {
  vi.mocked(readdir).mockReset();
  await rm(home, { recursive: true });
});

async function put(path: string, content = 'text'): Promise<void> {
  await mkdir(dirname(join(corpus, path)), { recursive: true });
  await writeFile(join(corpus, path), content);
}

async function paths(): Promise<readonly string[]> {
  return (await walk(corpus)).files.map((file) => file.path);
}

describe('walk', () => {
  it('gives files with their real places and sizes', async () => {
    await put('reports/2014/hull.md', 'Neglect “missed”.');
    expect(await walk(corpus)).toEqual({
      files: [{ path: 'reports/2014/hull.md', absolute: join(corpus, 'reports/2014/hull.md'), bytes: 21 }],
      problems: [],
    });
  });

  it('orders paths by code units, folders among files', async () => {
    for (const path of ['b.md', 'a/z.txt', 'a-b.md', 'B.md', 'a.md', 'a/b/c.md', 'é.md', '10.md', '9.md'])
      await put(path);
    const ordered = ['10.md', '9.md', 'B.md', 'a-b.md', 'a.md', 'a/b/c.md', 'a/z.txt', 'b.md', 'é.md'];
    expect(await paths()).toEqual(ordered);
  });

  it('takes every extension that can be read, in any case', async () => {
    for (const path of ['a.md', 'b.markdown', 'c.txt', 'D.MD', 'e.TxT']) await put(path);
    expect(await paths()).toHaveLength(5);
  });

  it.each([
    ['.hidden.md', /hidden/, /without the dot/],
    ['.git/notes.md', /hidden/, /without the dot/],
    ['README.md', /describes/, /another name/],
    ['reports/ReadMe.MD', /describes/, /another name/],
    ['scan.tiff', /format/, /\.md, \.markdown, \.txt/],
    ['notes', /format/, /\.md, \.markdown, \.txt/],
    ['letter.rtf', /format/, /word processor and save it as \.docx\.$/],
    ['letter.doc', /format/, /word processor and save it as \.docx\.$/],
  ])('reports and leaves out %s', async (path, reason, remedy) => {
    await put(path);
    await put('kept.md');
    const { files, problems } = await walk(corpus);
    expect(files.map((file) => file.path)).toEqual(['kept.md']);
    const reported = path.startsWith('.git') ? '.git' : path;
    const [because, instead] = [expect.stringMatching(reason), expect.stringMatching(remedy)];
    expect(problems).toEqual([{ path: reported, reason: because, remedy: instead }]);
  });

  it('reports files over 20 MB of text', async () => {
    await put('most.txt');
    await put('more.txt');
    await truncate(join(corpus, 'most.txt'), 20 * 2 ** 20);
    await truncate(join(corpus, 'more.txt'), 20 * 2 ** 20 + 1);
    const { files, problems } = await walk(corpus);
    expect(files.map((file) => file.path)).toEqual(['most.txt']);
    expect(problems).toMatchObject([{ path: 'more.txt', reason: 'It is larger than 20 MB (21 MB).' }]);
  });

  it('goes on past a folder that cannot be read', async () => {
    await put('a/one.md');
    await put('b/two.md');
    const actual = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(readdir).mockImplementation((async (path: string, options: never) => {
      if (path.endsWith('a')) throw Object.assign(new Error('denied'), { code: 'EACCES' });
      return actual.readdir(path, options);
    }) as never);
    const { files, problems } = await walk(corpus);
    expect(files.map((file) => file.path)).toEqual(['b/two.md']);
    expect(problems).toMatchObject([{ path: 'a', reason: expect.stringContaining('EACCES') }]);
  });

  it.each(['missing', 'corpus/file.md'])('refuses a corpus that is no folder: %s', async (name) => {
    await put('file.md');
    await expect(walk(join(home, name))).rejects.toThrow(/cannot be read \(EN\w+\).*set CORPUS_DIR/);
  });

  it('finds nothing in an empty corpus', async () => {
    expect(await walk(corpus)).toEqual({ files: [], problems: [] });
  });
});

describe('symbolic links', () => {
  it('are followed inside the corpus', async () => {
    await put('.store/one.md');
    await put('real/two.md');
    await symlink('.store/one.md', join(corpus, 'one.md'));
    await symlink('real', join(corpus, 'linked'));
    const { files } = await walk(corpus);
    expect(files.map((file) => file.path)).toEqual(['linked/two.md', 'one.md', 'real/two.md']);
    expect(files.map((file) => file.absolute)).toContain(join(corpus, '.store/one.md'));
  });

  it('may lead to the corpus itself', async () => {
    await put('one.md');
    await symlink(corpus, join(home, 'link'));
    expect((await walk(join(home, 'link'))).files).toMatchObject([{ path: 'one.md' }]);
  });

  it.each([
    ['a file outside', '../secret.md', /outside/],
    ['a folder outside', '..', /outside/],
    ['a folder beside it with a like name', '../corpus-2', /outside/],
    ['the corpus', '.', /holds it/],
    ['nothing', 'missing.md', /ENOENT/],
    ['itself', 'link.md', /ELOOP/],
  ])('are reported when they lead to %s', async (_, target, reason) => {
    await mkdir(join(home, 'corpus-2'));
    await writeFile(join(home, 'secret.md'), 'secret');
    await symlink(target, join(corpus, 'link.md'));
    const { files, problems } = await walk(corpus);
    expect(files).toEqual([]);
    expect(problems).toMatchObject([{ path: 'link.md', reason: expect.stringMatching(reason) }]);
  });

  it('end where two folders link to each other', async () => {
    await put('a/one.md');
    await put('b/two.md');
    await symlink('../b', join(corpus, 'a/b'));
    await symlink('../a', join(corpus, 'b/a'));
    const { files, problems } = await walk(corpus);
    expect(files.map((file) => file.path)).toEqual(['a/b/two.md', 'a/one.md', 'b/a/one.md', 'b/two.md']);
    expect(problems.map((problem) => problem.path)).toEqual(['a/b/a', 'b/a/b']);
  });
});
