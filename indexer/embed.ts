import type { Embedder, PassageText } from '../language/embedder.js';
import type { EarlierBuilds } from '../store/embedded/open-earlier.js';
import type { PassageVectors } from '../store/store.js';

/** Gives vectors for texts, those of earlier builds first. */
export interface Embedding {
  /** @param hash names the text: what was kept under it is not made again */
  readonly passage: (hash: string, text: PassageText) => Promise<PassageVectors>;
  /** One vector for a text without sentences of their own. */
  readonly whole: (hash: string, text: string) => Promise<Float32Array>;
  /** How many were made now. */
  readonly made: () => number;
}

/** @param known what is made is kept there, so that a build that is broken off loses nothing */
export function createEmbedding(embedder: Embedder, known: EarlierBuilds, signal?: AbortSignal): Embedding {
  let made = 0;
  const vectorsFor = async (hash: string, make: () => Promise<PassageVectors>) => {
    signal?.throwIfAborted();
    const old = known.get(hash);
    if (old !== null) return old;
    made += 1;
    const vectors = await make();
    known.keep(hash, vectors);
    return vectors;
  };
  return {
    passage: (hash, text) => vectorsFor(hash, () => embedder.passage(text)),
    async whole(hash, text) {
      const make = async () => ({
        ...(await embedder.passage({ above: [], sentences: [text] })),
        sentences: [],
      });
      return (await vectorsFor(hash, make)).passage;
    },
    made: () => made,
  };
}
