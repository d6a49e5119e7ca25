import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../../indexer/build.js';
import { createApp } from '../../../server/app.js';
import { createGetOriginal } from '../../../server/originals.js';
import { openStore } from '../../../store/embedded/open-store.js';
import { fakeEmbedder } from '../../language/fake-embedder.js';
import { indexFolder } from '../../store/index-folder.js';
import { currentWith } from '../example-collection.js';
import { expectProblem } from '../problem.js';

const parent = indexFolder();
const corpusDir = mkdtempSync(join(parent, 'corpus-'));
const REPORT = join(import.meta.dirname, '../../documents/pdf-grade-tabular/report.pdf');
const PAGE =
  '<html><body><script>alert(1)</script><p>Neglect was missed for a year, the panel said.</p></body></html>';
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  mkdirSync(join(corpusDir, 'a folder'));
  copyFileSync(REPORT, join(corpusDir, 'a folder/ünïcode (1).pdf'));
  writeFileSync(join(corpusDir, 'page.html'), PAGE);
  writeFileSync(join(corpusDir, 'changed.txt'), 'Neglect was missed for a year, the board said.');
  writeFileSync(join(parent, 'outside.txt'), 'Nobody may read this.');
  const indexDir = mkdtempSync(join(parent, 'index-'));
  await build({ corpusDir, indexDir, embedder: fakeEmbedder() });
  writeFileSync(join(corpusDir, 'changed.txt'), 'Something else was written since.');
  const store = await openStore(indexDir);
  const getOriginal = createGetOriginal(store, corpusDir);
  app = createApp({ current: currentWith({ store, getOriginal }), host: '127.0.0.1' });
  return () => store.close();
});

const get = (path: string, query = '?format=original') => app.request(`/api/documents/${path}${query}`);

describe('the file itself', () => {
  test('a PDF is shown, byte for byte, under its own name', async () => {
    const response = await get('a%20folder/%C3%BCn%C3%AFcode%20(1).pdf');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      "inline; filename*=UTF-8''%C3%BCn%C3%AFcode%20%281%29.pdf",
    );
    expect(Buffer.from(await response.arrayBuffer())).toEqual(readFileSync(REPORT));
  });

  test('a web page is a download of no known kind, and sandboxed', async () => {
    const response = await get('page.html');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(PAGE);
  });

  test('a file that is no longer what was indexed is not given, but its text is', async () => {
    await expectProblem(await get('changed.txt'), 404);
    expect(await (await get('changed.txt', '')).text()).toContain('the board said');
  });

  test.each(['..%2Foutside.txt', '%2e%2e/outside.txt', 'nothing.pdf', '', 'a%20folder'])(
    '%s is no file of the collection: 404',
    async (path) => {
      await expectProblem(await get(path), 404);
    },
  );

  test.each(['?format=text', '?format=original&format=original', '?format=original&q=x', '?format='])(
    '%s is refused',
    async (query) => {
      await expectProblem(await get('page.html', query), 400);
    },
  );
});
