import { isOfficeNoun } from '../../language/people/role-nouns.js';
import { reportingStrength } from '../../language/reporting/reporting-verbs.js';
import { stemsOf } from '../../language/stem.js';
import type { Quote, QuoteSpeaker } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { coverageOf } from '../search/calibrate.js';
import type { Evidence } from './evidence.js';
import type { Gathered } from './gather.js';

/** A post, and on what the words of whoever holds it are asked for. */
export interface AskedPost {
  readonly post: string;
  readonly topic: string;
}

const ASKED = /\b(?:did|does|has|have)\s+(?:the|an?)\s+(.+)$/iu;
/** Whoever holds a post with one of these does not hold the post without it. */
const APART = /\b(?:former|ex|shadow|deputy|vice|assistant|prime)\b/giu;
const BEHIND_NOUN = /(?:,|\s+(?:for|of|at|in|on|to|with)\s).*$/iu;
/** So many words say which post it is, at most. */
const LONGEST = 5;

/** Reads the post out of `what did the policing minister say about …`; null where none is asked for. */
export function postAsked(text: string): AskedPost | null {
  const words = (text.match(ASKED)?.[1] ?? '').split(/\s+/);
  const verb = words.findIndex((word, at) => at > 0 && reportingStrength(word) !== null);
  if (verb < 1 || verb > LONGEST || !isOfficeNoun(words[verb - 1]!)) return null;
  return { post: words.slice(0, verb).join(' '), topic: words.slice(verb + 1).join(' ') };
}

const apart = (post: string) => (post.toLowerCase().match(APART) ?? []).toSorted().join(' ');

/** Does somebody hold a post that is asked for? Of several kinds of minister each is a minister. */
export function holds({ role, organisation }: QuoteSpeaker, post: string): boolean {
  const noun = stemsOf(role?.replace(BEHIND_NOUN, '') ?? '').at(-1);
  const held = stemsOf(`${role} ${organisation ?? ''}`);
  const asked = stemsOf(post);
  return noun === asked.at(-1) && apart(role!) === apart(post) && asked.every((stem) => held.includes(stem));
}

/** Does a sentence, or what stands above and before it, hold all words of a topic? */
function isOn({ text, previous, passage, article }: Evidence, topic: string, { ranked }: Gathered): boolean {
  const own = new Set(stemsOf(topic));
  const isOfTopic = (typed: string) => stemsOf(typed).some((stem) => own.has(stem));
  const words = ranked.wanted.words.filter((_, at) => isOfTopic(ranked.query.words[at]![0]!));
  const around = stemsOf([article.title, passage.heading, previous, text].join(' . '));
  return words.length > 0 && coverageOf({ words }, around) > 0.999;
}

const isIn = ({ document, span }: Quote, { article, place }: Evidence) =>
  document === article.document && span.start < place.end && span.end > place.start;

/** The sentences with words, on what is asked, of those who hold the post that is asked for. */
export async function saidByHolders(
  store: Store,
  { post, topic }: AskedPost,
  gathered: Gathered,
): Promise<readonly Evidence[]> {
  const on = gathered.evidence.filter((one) => isOn(one, topic, gathered));
  const articles = [...new Set(on.map(({ article }) => article.id))];
  if (articles.length === 0) return [];
  const quotes = await store.quotes(await store.selectQuotes({ articles }));
  const theirs = quotes.filter(({ speaker }) => speaker !== null && holds(speaker, post));
  return on.filter((one) => theirs.some((quote) => isIn(quote, one)));
}
