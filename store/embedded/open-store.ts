import { join } from 'node:path';
import type { Store } from '../store.js';
import { prepareAges } from './ages.js';
import { prepareArticles } from './articles.js';
import { readCurrent } from './current.js';
import { prepareDocuments } from './documents.js';
import { prepareFacets } from './facets.js';
import { FILES } from './generation.js';
import { readGraph } from './graph.js';
import { prepareKeyword } from './keyword.js';
import { prepareScan } from './near-by-scan.js';
import { prepareNearest, type VectorIndex } from './nearest.js';
import { preparePassages } from './passages.js';
import { prepareQuotes } from './quotes.js';
import { prepareRecords } from './records.js';
import { openCollection } from './schema.js';
import { prepareSelect } from './select.js';
import { prepareSentenceCosines } from './sentence-cosines.js';
import { readSentences } from './sentence-file.js';
import { readVectors } from './vector-file.js';
import { type Verified, verify } from './verify.js';
import { prepareVocabulary } from './vocabulary.js';

/**
 * Opens the index in use after reading all of it to compare checksums. Builds that finish later do not change
 * what was opened.
 *
 * @throws IndexError when there is no index, or it is damaged, or of another format version.
 */
export async function openStore(indexDir: string): Promise<Store> {
  const generation = await generationInUse(indexDir);
  try {
    return await open(await verify(indexDir));
  } catch (error) {
    // A build that finished meanwhile has deleted what was being read.
    if ((await generationInUse(indexDir)) === generation) throw error;
    return openStore(indexDir);
  }
}

async function generationInUse(indexDir: string): Promise<string | null> {
  return readCurrent(indexDir).then(
    ({ generation }) => generation,
    () => null,
  );
}

async function open({ folder, manifest }: Verified): Promise<Store> {
  const index = await openVectorIndex(folder, manifest.counts.passages);
  const sentences = await readSentences(join(folder, FILES.sentences), index.count, index.dimensions);
  const db = openCollection(join(folder, FILES.collection));
  const quoteVectors = await readVectors(join(folder, FILES.quoteVectors), manifest.counts.quotes);
  const select = prepareSelect(db, index.count);
  const facet = prepareFacets(db, index.count);
  const keyword = prepareKeyword(db, index.count);
  const nearest = prepareNearest(index);
  return {
    manifest,
    ...prepareDocuments(db),
    ...prepareArticles(db),
    ...preparePassages(db),
    ...prepareQuotes(db, quoteVectors),
    ...prepareRecords(db),
    ...prepareAges(db),
    vocabulary: prepareVocabulary(db),
    select: async (filter) => select(filter),
    facet: async (name, selection) => facet(name, selection),
    keyword: async (concepts, selection, depth) => keyword(concepts, selection, depth),
    nearest: async (vector, selection, depth) => nearest(vector, selection, depth),
    sentenceCosines: prepareSentenceCosines(sentences),
    cosines: async (vector, rows) => Array.from(index.cosines(vector, rows)),
    close: async () => void db.close(),
  };
}

async function openVectorIndex(folder: string, count: number): Promise<VectorIndex> {
  const vectors = await readVectors(join(folder, FILES.vectors), count);
  const graph = await readGraph(join(folder, FILES.graph), vectors);
  const scan = await prepareScan(vectors);
  return { ...vectors, graph, scan, allRows: Uint32Array.from({ length: count }, (_, row) => row) };
}
