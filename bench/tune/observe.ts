import type { Embedder } from '../../language/embedder.js';
import { stemsOf } from '../../language/stem.js';
import { coverageOf, wantedOf } from '../../server/search/calibrate.js';
import { pairConcepts, synonymConcepts, wordConcepts, wordingOf } from '../../server/search/concepts.js';
import { readQuery } from '../../server/search/query.js';
import type { Concept, Store } from '../../store/store.js';
import type { Judged } from './questions.js';

/** Every value that a passage's place and score may depend on, for one question. */
export interface Observed {
  readonly words: number;
  readonly pairs: number;
  readonly synonyms: number;
  readonly meaning: number;
  readonly sentence: number;
  readonly coverage: number;
  readonly right: boolean;
}

/** How many passages each half puts forward here; more than search does, so that the depth does not decide. */
const DEPTH = 100;

const unweighted = (concepts: readonly Concept[]) => concepts.map(({ forms }) => ({ forms, weight: 1 }));

/** Watches questions over a collection: the values of all their candidates. */
export async function observe(
  store: Store,
  embedder: Embedder,
  questions: readonly Judged[],
): Promise<readonly (readonly Observed[])[]> {
  const all: (readonly Observed[])[] = [];
  for (const judged of questions) all.push(await observeOne(store, embedder, judged));
  return all;
}

async function observeOne(
  store: Store,
  embedder: Embedder,
  { question, answers }: Judged,
): Promise<readonly Observed[]> {
  const vocabulary = await store.vocabulary();
  const query = readQuery(question, { vocabulary, isWord: (word) => embedder.count(word) === 1 });
  const wording = wordingOf(query.text);
  const vector = await embedder.query(query.text);
  const everything = await store.select({});
  const scores = async (concepts: readonly Concept[]) => {
    const { best } = await store.keyword(unweighted(concepts), everything, everything.size);
    return new Map(best.map(({ row, score }) => [row, score]));
  };
  const [words, pairs, synonyms] = [
    await scores(wordConcepts(wording)),
    await scores(pairConcepts(wording)),
    await scores(synonymConcepts(wording)),
  ];
  const near = await store.nearest(vector, everything, DEPTH);
  const rows = [...new Set([...[...words.keys()].slice(0, DEPTH), ...near.map(({ row }) => row)])];
  const [passages, meanings, sentences] = [
    await store.passages(rows),
    await store.cosines(vector, rows),
    await store.sentenceCosines(vector, rows),
  ];
  const articles = new Map(
    (await store.articlesById([...new Set(passages.map(({ articleId }) => articleId))])).map((article) => [
      article.id,
      article,
    ]),
  );
  const wanted = wantedOf(query, vocabulary, everything.size);
  return passages.map((passage, at) => {
    const article = articles.get(passage.articleId)!;
    return {
      words: words.get(passage.row) ?? 0,
      pairs: pairs.get(passage.row) ?? 0,
      synonyms: synonyms.get(passage.row) ?? 0,
      meaning: meanings[at]!,
      sentence: Math.max(...sentences[at]!),
      coverage: coverageOf(
        wanted,
        [article.title, passage.heading, passage.text].flatMap((text) => stemsOf(text ?? '')),
      ),
      right: answers(passage, article),
    };
  });
}
