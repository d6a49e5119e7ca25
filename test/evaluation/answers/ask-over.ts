import { join } from 'node:path';
import { loadEmbedder } from '../../../language/e5-embedder.js';
import { loadAnswerReader } from '../../../language/trained-reader.js';
import { loadRefusal } from '../../../server/ask/refusal.js';
import { overCorpus } from '../over-corpus.js';
import type { Asked } from './ask-all.js';
import type { AskedQuestion } from './asked-questions.js';
import { askWith } from './measure-answers.js';

/** Asks questions of a folder of documents, with the real models as they are used. */
export async function askOver(
  corpusDir: string,
  questions: readonly AskedQuestion[],
): Promise<readonly Asked[]> {
  const models = join(import.meta.dirname, '../../../models');
  const embedder = await loadEmbedder(models, 'e5-small-v2');
  const reader = await loadAnswerReader(models);
  const refusal = loadRefusal(models);
  let asked: readonly Asked[] = [];
  await overCorpus(corpusDir, embedder, async (store) => {
    asked = await askWith(store, { embedder, reader, refusal }, questions);
  });
  return asked;
}
