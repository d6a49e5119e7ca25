import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { draw } from '../../bench/prose.js';
import { type BuildOptions, build } from '../../indexer/build.js';
import type { Embedder, PassageVectors } from '../../language/embedder.js';
import { openStore } from '../../store/embedded/open-store.js';
import { fakeEmbedder } from '../language/fake-embedder.js';
import { indexFolder } from '../store/index-folder.js';
import { random } from '../store/spread.js';

/** What lies in a corpus: the content of each path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What was embedded for one passage. */
interface Made {
  readonly words: string;
  readonly vectors: PassageVectors;
}

/** The fake embedder, which notes what it makes. */
export function notingEmbedder(): { readonly embedder: Embedder; readonly made: readonly Made[] } {
  const embedder = fakeEmbedder();
  const made: Made[] = [];
  const passage: Embedder['passage'] = async (text) => {
    const vectors = await embedder.passage(text);
    made.push({ words: text.sentences.join(' '), vectors });
    return vectors;
  };
  return { embedder: { ...embedder, passage }, made };
}

export const wordsOf = (made: readonly Made[]) => made.map(({ words }) => words);

/** Folders of their own for corpora and indexes, deleted after the test file. */
export function workshop() {
  const parent = indexFolder();

  /** A new corpus and a new index. */
  function collection() {
    const corpusDir = mkdtempSync(join(parent, 'corpus-'));
    const indexDir = mkdtempSync(join(parent, 'index-'));

    /** Makes the corpus hold these files and no others. */
    function put(files: Files): void {
      rmSync(corpusDir, { recursive: true });
      mkdirSync(corpusDir);
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(corpusDir, path)), { recursive: true });
        writeFileSync(join(corpusDir, path), content);
      }
    }

    /** The same, and builds; returns what was embedded. */
    async function update(files: Files, options: Partial<BuildOptions> = {}) {
      const { embedder, made } = notingEmbedder();
      put(files);
      const { embedded } = await build({ corpusDir, indexDir, embedder, ...options });
      if (!options.embedder) expect(embedded).toBe(made.length);
      return made;
    }

    return { corpusDir, indexDir, put, update };
  }

  /** What an index holds that was built of these files from nothing. */
  async function freshContent(files: Files) {
    const { indexDir, update } = collection();
    await update(files);
    return contentOf(indexDir);
  }

  return { collection, freshContent };
}

/** A briefing of several passages; no two seeds give copies of each other. */
export function briefing(seed: number): string {
  const next = random(seed);
  const paragraph = () => Array.from({ length: 6 }, () => draw('sentence', next)).join(' ');
  const paragraphs = Array.from({ length: 5 }, paragraph).join('\n\n');
  return `---\ntitle: Briefing ${seed} of the board\ndate: 2014-02-18\n---\n\n${paragraphs}\n`;
}

/** Bytes that are no text in any encoding. */
export const BINARY = Uint8Array.from({ length: 999 }, (_, at) => (at * 7) % 256);

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
    vectors: [files['vectors.f32'], files['quotes.f32'], files['passages.hnsw']],
    sentenceVectors: await store.sentenceCosines(probe, rows),
    vocabulary: [...(await store.vocabulary())].sort(),
    quotes: await store.quotes(await store.selectQuotes({})),
    speakers: await store.speakers(),
    judgements: await store.judgements(),
    authorities: await store.authorities(),
  };
  await store.close();
  return content;
}
