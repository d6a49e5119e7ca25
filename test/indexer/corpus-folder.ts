import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { draw } from '../../bench/prose.js';
import { openStore } from '../../store/embedded/open-store.js';
import { random } from '../store/spread.js';

/** What lies in a corpus: the content of each path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder in `parent` with these files; `put` makes it hold others instead. */
export function corpusFolder(parent: string, files: Files) {
  const folder = mkdtempSync(join(parent, 'corpus-'));
  const put = (now: Files) => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    for (const [path, content] of Object.entries(now)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  put(files);
  return { folder, put };
}

/** A briefing of about four passages; no two seeds give copies of each other. */
export function briefing(seed: number): string {
  const next = random(seed);
  const paragraph = () => Array.from({ length: 6 }, () => draw('sentence', next)).join(' ');
  const paragraphs = Array.from({ length: 5 }, paragraph).join('\n\n');
  return `---\ntitle: Briefing ${seed} of the board\ndate: 2014-02-18\n---\n\n${paragraphs}\n`;
}

/** Everything that an index holds, as far as a reader can tell. */
export async function contentOf(indexDir: string) {
  const store = await openStore(indexDir);
  const { corpus, counts, files, fingerprint, problems, version } = store.manifest;
  const documents = await store.documents();
  const { articles } = await store.articles({}, { limit: 1_000_000, offset: 0 });
  const rows = Array.from({ length: counts.passages }, (_, row) => row);
  const dimensions = counts.passages && files['vectors.f32']!.bytes / 4 / counts.passages;
  const probe = Float32Array.from({ length: dimensions }, (_, at) => Math.sin(at + 1));
  const content = {
    ...{ version, fingerprint, corpus, counts, problems, documents, articles },
    texts: await Promise.all(documents.map(({ path }) => store.text(path))),
    drops: await Promise.all(documents.map(({ path }) => store.drops(path))),
    passages: await store.passages(rows),
    vectors: [files['vectors.f32'], files['passages.hnsw']],
    sentenceVectors: await store.sentenceCosines(probe, rows),
    vocabulary: [...(await store.vocabulary())].sort(),
  };
  await store.close();
  return content;
}
