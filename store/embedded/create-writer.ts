import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewPassage, PassageVectors, StoreWriter } from '../store.js';
import { createCollectionWriter } from './collection-writer.js';
import { createGeneration, FILES } from './generation.js';
import { publish } from './publish.js';
import { seal } from './seal.js';
import { createSentenceFile } from './sentence-file.js';
import { createVectorFile } from './vector-file.js';

/**
 * Begins a new index in a folder of its own beside the one in use, which serves until `finish` has put the new
 * one in its place. When anything throws, call `abandon`. The caller holds the build lock (see ../lock.ts).
 */
export function createWriter(indexDir: string): StoreWriter {
  const generation = createGeneration(indexDir);
  const folder = join(indexDir, generation);
  const collection = createCollectionWriter(join(folder, FILES.collection));
  const vectorFile = createVectorFile(join(folder, FILES.vectors));
  const quoteVectorFile = createVectorFile(join(folder, FILES.quoteVectors));
  const sentenceFile = createSentenceFile(join(folder, FILES.sentences));
  const closeVectorFiles = () => {
    vectorFile.close();
    quoteVectorFile.close();
    sentenceFile.close();
  };
  let open = true;
  let published = false;

  return {
    addDocument: collection.addDocument,
    text: collection.text,
    addArticle: collection.addArticle,
    addSpeaker: collection.addSpeaker,
    addJudgement: collection.addJudgement,
    addAuthority: collection.addAuthority,
    addPassage(passage, vectors) {
      requireVectors(passage, vectors);
      collection.addPassage(passage);
      vectorFile.add(vectors.passage);
      sentenceFile.add(vectors.sentences);
    },
    addQuote(quote, vector) {
      collection.addQuote(quote);
      quoteVectorFile.add(vector);
    },
    async finish(facts) {
      open = false;
      sentenceFile.finish();
      closeVectorFiles();
      const sealed = await seal(folder, { ...facts, counts: collection.finish() });
      const onPlaced = () => {
        published = true;
      };
      await publish({ ...sealed, indexDir, generation, onPlaced });
      return sealed.manifest;
    },
    async abandon() {
      if (open) closeVectorFiles();
      open = false;
      collection.close();
      if (!published) await rm(folder, { recursive: true, force: true });
    },
  };
}

function requireVectors({ id, sentences }: NewPassage, vectors: PassageVectors): void {
  const odd = vectors.sentences.some((vector) => vector.length !== vectors.passage.length);
  if (vectors.sentences.length === sentences.length && !odd) return;
  throw new Error(`Passage ${id} needs a vector of ${vectors.passage.length} components for each sentence.`);
}
