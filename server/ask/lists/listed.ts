import { stemsOf } from '../../../language/stem.js';
import type { Article, Store } from '../../../store/store.js';
import type { Evidence } from '../evidence.js';
import type { Question } from '../question.js';
import { isBehind, pointsBack } from '../referents.js';
import { sharedWords } from '../same-matter.js';
import type { Shown } from '../shown.js';
import { enumeratedIn } from './enumerated.js';
import { type InTurn, inTurn } from './in-turn.js';
import { type Line, linesOf } from './lines.js';
import { type Listing, withoutEnd } from './listing.js';
import { namedIn } from './named.js';
import { type Points, pointsIn } from './points.js';
import { countIn, type Things, thingsAsked } from './things.js';

/** So many sentences are looked at, and none much less likely than the best. */
const LOOKED_AT = { sentences: 10, worth: 0.45 };
/** How much what speaks for a list counts beside its best sentence's own score. */
const STRENGTH = 0.4;
/** A name, or what stands for one, in words. */
const LONGEST_NAME = 8;
const WORTH = { points: 0.5, inTurn: 0.3, word: 0.125, count: 0.4 };

/** The points of a list under a lead or a heading that says what is asked for. */
function listedInPoints(
  question: Question,
  things: Things,
  { lead, heading, points }: Points,
): Listing | null {
  const over = [heading, lead?.text].join(' . ');
  const led = sharedWords(question.text, over);
  const isHeaded = things.head !== null && stemsOf(over).includes(things.head);
  const count = things.count ?? countIn(lead?.text ?? '');
  // Names are not told by points that are sentences.
  const isNames =
    things.sort === null || points.every(({ text }) => text.split(/\s+/).length <= LONGEST_NAME);
  if (!isNames || led < (isHeaded ? 1 : 2)) return null;
  const strength = WORTH.points + WORTH.word * Math.min(led, 4) + (count === points.length ? WORTH.count : 0);
  const values = points.map((from) => ({ value: withoutEnd(from.text), from }));
  return { values, sentences: [...(lead ? [lead] : []), ...points], strength };
}

/** Things told one after the other, where what tells them speaks of what is asked for. */
function listedInTurn(question: Question, things: Things, { lead, told }: InTurn): Listing | null {
  const sentences = [...(lead ? [lead] : []), ...told.map(({ from }) => from)];
  const text = sentences.map((one) => one.text).join(' . ');
  const led = sharedWords(question.text, text);
  const isHeaded = things.head !== null && stemsOf(text).includes(things.head);
  if (things.sort !== null || led < (isHeaded ? 1 : 2)) return null;
  return { values: told, sentences, strength: WORTH.inTurn + WORTH.word * Math.min(led, 4) };
}

/** The lists that the lines of an article hold. */
function listedInLines(question: Question, things: Things, lines: readonly Line[]): readonly Listing[] {
  return [
    ...pointsIn(lines, things.count).flatMap((points) => listedInPoints(question, things, points) ?? []),
    ...inTurn(lines, things).flatMap((turn) => listedInTurn(question, things, turn) ?? []),
  ];
}

/** The sentence before one that points back to it. */
function introducing(sentences: readonly Shown[], ordered: readonly Evidence[]): readonly Shown[] {
  const first = sentences[0]!;
  const own = ordered.find(
    ({ passage, place }) => passage.id === first.passage.id && place.start === first.place.start,
  );
  if (!own || !pointsBack(own)) return [];
  return ordered.filter((one) => isBehind(own, one));
}

/**
 * The list that answers: parts of an enumeration, points of a list, or sentences that tell one thing after the other,
 * in or around the likeliest sentences; null where none of them lists what is asked for.
 * @param ordered best first
 */
export async function listedIn(
  store: Pick<Store, 'passagesOf' | 'text'>,
  question: Question,
  ordered: readonly Evidence[],
): Promise<Omit<Listing, 'strength'> | null> {
  const best = ordered[0];
  if (!best) return null;
  const things = thingsAsked(question.text);
  const likely = ordered
    .slice(0, LOOKED_AT.sentences)
    .filter(({ score }) => score >= LOOKED_AT.worth * best.score);
  const articles = new Map<string, Article>(likely.map(({ article }) => [article.id, article]));
  const lines = await Promise.all([...articles.values()].map((article) => linesOf(store, article)));
  const scoreOf = ({ article, place }: Shown) =>
    likely.find((one) => one.article.id === article.id && one.place.start === place.start)?.score ?? 0;
  const found = [
    ...likely.flatMap((one) => enumeratedIn(question, things, one)),
    ...lines.flatMap((own) => listedInLines(question, things, own)),
    ...namedIn(question, things, likely),
  ].map((listing) => {
    const score = Math.max(...listing.sentences.map(scoreOf));
    return { listing, score, worth: score + STRENGTH * listing.strength };
  });
  const [top] = found.filter(({ score }) => score > 0).toSorted((a, b) => b.worth - a.worth);
  if (!top) return null;
  const { values, sentences } = top.listing;
  return { values, sentences: [...introducing(sentences, ordered), ...sentences] };
}
