import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../indexer/build.js';
import { removeFromCorpus } from '../../indexer/change-corpus.js';
import { readSidecar } from '../../indexer/sidecar.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { indexFolder } from '../store/index-folder.js';
import { contentOf } from './building.js';
import { zipOf } from './formats/zip-of.js';

const folder = indexFolder();
const PAGE = `<!doctype html><title>Draft 3</title><main><h1>Draft 3</h1>
  <p>Neglect was missed for a year, the panel said on Monday.</p></main>`;
const META =
  'title: Review of Elm House\npublisher: Hollin Board\ndate: 2019-03-04\nurl: https://hollin.example/elm\n';

function corpus(files: Readonly<Record<string, string | Buffer>>) {
  const corpusDir = mkdtempSync(join(folder, 'corpus-'));
  const indexDir = mkdtempSync(join(folder, 'index-'));
  const put = (name: string, content: string | Buffer) => writeFileSync(join(corpusDir, name), content);
  for (const [name, content] of Object.entries(files)) put(name, content);
  const index = async () => {
    await build({ corpusDir, indexDir, embedder: fakeEmbedder() });
    return contentOf(indexDir);
  };
  return { corpusDir, put, index };
}

const SAID = {
  title: 'Review of Elm House',
  publisher: 'Hollin Board',
  date: '2019-03-04',
  url: 'https://hollin.example/elm',
};

describe('a metadata file', () => {
  it('overrides what the document says about itself', async () => {
    const { index } = corpus({ 'a.html': PAGE, 'a.html.meta.yaml': META });
    const { articles, problems } = await index();
    expect(articles).toMatchObject([SAID]);
    expect(problems).toEqual([]);
  });

  it('is taken up when it alone has changed', async () => {
    const { index, put } = corpus({ 'a.html': PAGE });
    expect((await index()).articles).toMatchObject([{ title: 'Draft 3', publisher: null }]);
    put('a.html.meta.yaml', META);
    expect((await index()).articles).toMatchObject([SAID]);
    put('a.html.meta.yaml', META.replace('Elm', 'Oak'));
    expect((await index()).articles).toMatchObject([{ title: 'Review of Oak House' }]);
  });

  it('may lie in an archive beside its document', async () => {
    const { index } = corpus({ 'b.zip': zipOf({ 'a.html': PAGE, 'a.html.meta.yaml': META }) });
    expect((await index()).articles).toMatchObject([SAID]);
  });

  it('is reported where no document is beside it', async () => {
    const { index } = corpus({ 'a.html': PAGE, 'b.pdf.meta.yaml': META });
    expect((await index()).problems).toEqual([
      { path: 'b.pdf.meta.yaml', reason: expect.stringContaining('no document'), remedy: expect.any(String) },
    ]);
  });

  it('goes with its document', async () => {
    const { corpusDir, index } = corpus({ 'a.html': PAGE, 'a.html.meta.yaml': META, 'b.html': PAGE });
    await removeFromCorpus(corpusDir, ['a.html']);
    expect((await index()).problems).toEqual([]);
  });
});

describe('what a metadata file says', () => {
  it.each([
    ['grade: good', /unknown key "grade"\. Known are title, publisher, source, author, date, url\.$/],
    ['date: last week', /date "last week" is left out\. Write it as 2014-02-18/],
    ['title: "open', /is left out: .+\. Write lines such as title: "A report"\.$/],
    ['- a list', /is left out: it has no keys\. Write lines/],
    [
      'title: &a [x, x]\nsource: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      /is left out: .+\. Write lines/,
    ],
  ])('is warned of where it cannot be used: %j', (yaml, told) => {
    expect(readSidecar(Buffer.from(yaml)).warnings).toEqual([expect.stringMatching(told)]);
  });
});
