import { synonymGroups } from '../../language/synonym-groups.js';
import type { Store } from '../../store/store.js';
import type { AskedQuestion } from './observe-refusal.js';
import { shuffled } from './seeded.js';

const SEED = 11;
/** So many are drawn of one collection. */
const DRAWN = 80;

/** The articles that hold any of some phrases. */
async function articlesWith(store: Store, phrases: readonly string[]): Promise<ReadonlySet<string>> {
  const articles = new Set<string>();
  for (const phrase of phrases) {
    const { rows } = await store.select({ phrases: [phrase] });
    for (const { articleId } of await store.passages([...(rows ?? [])])) articles.add(articleId);
  }
  return articles;
}

/** Terms that the collection uses, each with the articles that hold any of its synonyms. */
async function topicsOf(store: Store) {
  const topics = [];
  for (const terms of synonymGroups)
    topics.push({ topic: terms[0]!, articles: await articlesWith(store, terms) });
  return topics.filter(({ articles }) => articles.size > 0);
}

/**
 * What somebody said on a topic that no article which names the speaker touches, drawn by seed from a collection's
 * records: the collection answers none of these questions.
 */
export async function speakersAndTopics(store: Store): Promise<readonly AskedQuestion[]> {
  const topics = await topicsOf(store);
  const people = (await store.speakers()).filter(({ kind, child }) => kind === 'person' && !child);
  const drawn: AskedQuestion[] = [];
  for (const { id, name, aliases } of shuffled(
    people.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    SEED,
  ).slice(0, DRAWN)) {
    const own = await articlesWith(store, [name, ...aliases, name.split(' ').at(-1)!]);
    const apart = topics.filter(({ articles }) => [...articles].every((article) => !own.has(article)));
    const [asked] = shuffled(apart, SEED + drawn.length);
    const question = `What did ${name} say about ${asked?.topic}?`;
    if (asked) drawn.push({ id, question, type: 'unanswerable', accept: [], evidence: [] });
  }
  return drawn;
}
