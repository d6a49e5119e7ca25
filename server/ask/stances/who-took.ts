import { isGivenName } from '../../../language/people/given-names.js';
import type { Span } from '../../../language/span.js';
import { stemsOf } from '../../../language/stem.js';
import { findWords, fold } from '../../../language/words.js';
import type { Quote } from '../../../store/records.js';
import type { Article, Store } from '../../../store/store.js';
import { coverageOf, type Wanted, wantedOf } from '../../search/calibrate.js';
import { intoPassage } from '../../search/highlight.js';
import type { Query } from '../../search/query.js';
import type { Evidence } from '../evidence.js';
import type { Shown } from '../shown.js';
import type { AskedStance } from './stances.js';
import { isOn, takersIn } from './takers.js';

/** Somebody who took a stance, with the sentences that show it. */
export interface Took {
  readonly name: string;
  readonly shown: readonly Shown[];
}

/** The share of the topic's words, rare ones counting more, that must be held. */
const ABOUT = { article: 0.6, passage: 0.5, near: 0.3, unnamed: 0.5 };
/** An article that holds less of them than the best one by more than this is about something else. */
const BEHIND_BEST = 0.2;
/** So many of the articles with the best sentences are read. */
const ARTICLES = 6;

/** A sentence with the shares of the topic's words that are held around it. */
interface Sentence extends Shown {
  /** By its passage with heading and title. */
  readonly around: number;
  /** By it and the sentences beside it, or by the title. */
  readonly near: number;
}

/** The words of the topic, as the question's query has them, with their weights. */
async function topicWords(store: Store, { topic }: AskedStance, { words }: Query): Promise<Wanted> {
  const own = new Set(findWords(topic).map(({ folded }) => folded));
  const ofTopic = words.filter(([typed]) => findWords(typed!).some(({ folded }) => own.has(folded)));
  return wantedOf({ words: ofTopic }, await store.vocabulary(), store.manifest.counts.passages);
}

/** An article's sentences in order, and how much of the topic's words it holds in all. */
async function readArticle(store: Store, article: Article, wanted: Wanted) {
  const passages = await store.passagesOf(article.id);
  const share = (text: string) => coverageOf(wanted, stemsOf(text));
  const title = article.title ?? '';
  const bare = passages.flatMap((passage) => {
    const around = share([passage.text, passage.heading, title].join(' . '));
    return passage.sentences.flatMap((place) => {
      const [part, ...others] = intoPassage(passage, place);
      if (!part || others.length > 0) return [];
      return [{ text: passage.text.slice(part.start, part.end), place, passage, article, around }];
    });
  });
  const sentences = bare.map((one, at): Sentence => {
    const beside = [bare[at - 1]?.text, one.text, bare[at + 1]?.text].join(' . ');
    return { ...one, near: Math.max(share(beside), share(title)) };
  });
  return { sentences, held: share([title, ...passages.map(({ text }) => text)].join(' . ')) };
}

/** All sentences of those articles that are about the topic. */
async function sentencesAbout(
  store: Store,
  articles: readonly Article[],
  wanted: Wanted,
): Promise<readonly Sentence[]> {
  const read = await Promise.all(articles.map((article) => readArticle(store, article, wanted)));
  const least = Math.max(ABOUT.article, Math.max(0, ...read.map(({ held }) => held)) - BEHIND_BEST);
  return read.filter(({ held }) => held >= least).flatMap(({ sentences }) => sentences);
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The sentence of a quote, and the nearest one that names who speaks where that does not. */
function shownFor(quote: Quote, name: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const own = sentences.findIndex(
    ({ article, place }) => article.id === quote.articleId && overlaps(place, quote.span),
  );
  if (own < 0) return [];
  const surname = fold(name.split(/\s+/).at(-1)!);
  const names = (one: Sentence | undefined) =>
    one?.article.id === quote.articleId && fold(one.text).includes(surname);
  const at = [own, own + 1, ...Array.from({ length: own }, (_, back) => own - 1 - back)].find((index) =>
    names(sentences[index]),
  );
  if (at === undefined) return [];
  return [...new Set([Math.min(at, own), Math.max(at, own)])].map((index) => sentences[index]!);
}

/** Words that turn what stands just behind them. */
const DENIED = /\b(?:no|not|never|without|neither|nor|none of|n[’']t)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

const hasVerb = (text: string, verbs: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'iu').test(text);

/** Whether a quote takes a stance: its words do, with no denial before them, or the verb that reports it. */
function takes({ text, cue, context }: Quote, { stance }: AskedStance): boolean {
  if (stance.content === null) return true;
  const at = text.search(stance.content);
  if (at >= 0 && !DENIED.test(context.before + text.slice(0, at))) return true;
  const near = `${context.before.split(/[.!?]\s/).at(-1)} ${context.after.split(/[.!?]\s/)[0]}`;
  return cue !== null && hasVerb(near, stance.verbs) && near.includes(cue);
}

/** Those whose words on record take the stance. */
async function byQuotes(
  store: Store,
  asked: AskedStance,
  sentences: readonly Sentence[],
): Promise<readonly Took[]> {
  const articles = [...new Set(sentences.map(({ article }) => article.id))];
  const quotes = await store.quotes(await store.selectQuotes({ articles }));
  return quotes.flatMap((quote) => {
    const name = quote.speaker?.name;
    if (name == null || !takes(quote, asked)) return [];
    const shown = shownFor(quote, name, sentences);
    const isAbout = shown.some(({ around, near }) => around >= ABOUT.passage && near >= ABOUT.near);
    return isAbout ? [{ name, shown }] : [];
  });
}

/** A surname with the given name that the same article has before it. */
function wholeName(name: string, { article }: Sentence, sentences: readonly Sentence[]): string {
  if (/\s/.test(name)) return name;
  const whole = new RegExp(
    String.raw`(?<!\p{L})\p{Lu}[\p{L}’'-]+ ${name.replace(/[^\p{L}\p{N}’'-]/gu, '.')}(?!\p{L})`,
    'u',
  );
  const own = sentences.filter((one) => one.article.id === article.id);
  const found = own.flatMap(({ text }) => whole.exec(text)?.[0] ?? []);
  return found.find((one) => isGivenName(one.split(' ')[0]!)) ?? name;
}

/** Those whom sentences report as taking the stance. */
function byReports({ stance, topic }: AskedStance, sentences: readonly Sentence[]): readonly Took[] {
  const stems = new Set(stemsOf(topic));
  const about = sentences.filter(({ around }) => around >= ABOUT.passage);
  return about.flatMap((sentence) =>
    takersIn(sentence.text, stance)
      .filter(({ on }) => isOn(on, stems, sentence.near >= ABOUT.unnamed))
      .map(({ name }) => ({
        name: wholeName(sentence.text.slice(name.start, name.end), sentence, sentences),
        shown: [sentence],
      })),
  );
}

/** A surname, or a name with what its bearer is before it, stands for the whole name. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** One entry for each, under the fullest name, with what shows it first. */
function merged(found: readonly Took[]): readonly Took[] {
  const all: Took[] = [];
  for (const one of found) {
    const at = all.findIndex(({ name }) => isSame(name, one.name));
    if (at < 0) all.push(one);
    else if (one.name.length > all[at]!.name.length)
      all[at] = { name: one.name, shown: [...all[at]!.shown, ...one.shown] };
  }
  return all;
}

/** Whether somebody is one of a body's people, as the sentences or the page that prints them say. */
function isOf(body: string, { name, shown }: Took): boolean {
  const said = shown.flatMap(({ text, article }) => [text, article.publisher, article.source, article.title]);
  return fold(name) !== fold(body) && said.some((text) => text !== null && fold(text).includes(fold(body)));
}

/**
 * Everybody whom the articles of the best sentences show as taking a stance on a topic: by quotes on record and by
 * sentences that report it, in order of article and place.
 * @param evidence best first
 */
export async function whoTook(
  store: Store,
  { asked, query, evidence }: { asked: AskedStance; query: Query; evidence: readonly Evidence[] },
): Promise<readonly Took[]> {
  const wanted = await topicWords(store, asked, query);
  const best = new Map(evidence.map(({ article }) => [article.id, article]));
  const sentences = await sentencesAbout(store, [...best.values()].slice(0, ARTICLES), wanted);
  if (wanted.words.length === 0 || sentences.length === 0) return [];
  const found = merged([...byReports(asked, sentences), ...(await byQuotes(store, asked, sentences))]);
  const { of } = asked;
  return of === null ? found : found.filter((one) => isOf(of, one));
}
