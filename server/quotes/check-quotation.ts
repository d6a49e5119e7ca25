import type { Span } from '../../language/span.js';
import type { Evidence, Quote } from '../../store/records.js';
import type { Concept, Store, StoredPassage } from '../../store/store.js';
import { isStopWord } from '../search/stop-words.js';
import { type Alignment, align, isEdit, type Pair } from './align.js';
import { GAP, type Quotation, type QuotedWord, quotedWords, readQuotation } from './quotation.js';

/** A word of the quotation and what stands there in the source; empty where there is nothing. */
export interface Difference {
  readonly given: string;
  readonly source: string;
}

/** Whether a quotation is right. */
export interface QuotationCheck {
  readonly verdict: 'exact' | 'altered' | 'not-found';
  /** The quote that it gives; left out where the words stand in a document but nobody is quoted with them. */
  readonly quote?: Quote;
  /** The words themselves, as the document has them. */
  readonly place?: Evidence;
  /** What differs, word by word, when it is altered. */
  readonly differences?: readonly Difference[];
}

/** Where the words may stand. */
interface Source {
  readonly text: string;
  readonly document: string;
  readonly articleId: string;
  /** With spans into the document. */
  readonly words: readonly QuotedWord[];
  readonly quote?: Quote;
}

interface Found extends Alignment {
  readonly source: Source;
  readonly quotation: Quotation;
}

/** So many sources that share words with the quotation are compared with it. */
const CANDIDATES = 20;
/** Rare words tell more than all of them, and cost less. */
const MOST_WORDS = 24;
/** A quotation with more of its words changed is another one. */
const MOST_ALTERED = 0.34;
/** Shorter ones stand everywhere: these must be somebody's words, or a whole quote but for one word. */
const LEAST_WORDS = 4;

const wordsIn = ({ parts }: Quotation) => parts.filter((part) => part !== GAP);

/** What to look for: the stretches between gaps as they are, and the words that fewest passages hold. */
function conceptsOf({ text, parts }: Quotation, vocabulary: ReadonlyMap<string, number>): readonly Concept[] {
  const stretches: string[][] = [[]];
  for (const part of parts)
    if (part === GAP) stretches.push([]);
    else stretches.at(-1)!.push(text.slice(part.span.start, part.span.end));
  const words = [...new Set(stretches.flat())];
  const telling = words.filter((word) => !isStopWord(word));
  const count = (word: string) => vocabulary.get(word.toLowerCase()) ?? 0;
  const rarest = (telling.length > 0 ? telling : words)
    .sort((a, b) => count(a) - count(b))
    .slice(0, MOST_WORDS);
  const phrases = stretches.map((stretch) => ({ forms: [stretch.join(' ')], weight: stretch.length }));
  return [...phrases, ...rarest.map((word) => ({ forms: [word], weight: 1 }))];
}

const moved = (words: readonly QuotedWord[], by: number) =>
  words.map(({ span, form }) => ({ form, span: { start: span.start + by, end: span.end + by } }));

function ofQuote(quote: Quote): Source {
  const { document, articleId, text, span } = quote;
  return { text, document, articleId, quote, words: moved(quotedWords(text), span.start) };
}

function ofPassage({ articleId, text, spans }: StoredPassage, document: string): Source {
  let from = 0;
  const words = spans.flatMap(({ start, end }) => {
    const stretch = text.slice(from, from + end - start);
    from += end - start + 1;
    return moved(quotedWords(stretch), start);
  });
  return { text, document, articleId, words };
}

async function quotesLike(store: Store, concepts: readonly Concept[]): Promise<readonly Source[]> {
  const scored = await store.keywordQuotes(concepts, await store.selectQuotes({}));
  const best = scored.toSorted((a, b) => b.score - a.score).slice(0, CANDIDATES);
  return (await store.quotes(best.map(({ row }) => row))).map(ofQuote);
}

async function passagesLike(store: Store, concepts: readonly Concept[]): Promise<readonly Source[]> {
  const { best } = await store.keyword(concepts, await store.select({}), CANDIDATES);
  const passages = await store.passages(best.map(({ row }) => row));
  const articles = await store.articlesById(passages.map(({ articleId }) => articleId));
  return passages.map((passage, at) => ofPassage(passage, articles[at]!.document));
}

/** Fewest edits first, quotes before other text, whole quotes before those that hold the words among others. */
function byLikeness(a: Found, b: Found): number {
  const isNoQuote = ({ source }: Found) => (source.quote ? 0 : 1);
  return a.edits - b.edits || isNoQuote(a) - isNoQuote(b) || a.source.words.length - b.source.words.length;
}

/** Whether it is this source's words that are given, and not others that are like them by chance. */
function isLike({ quotation, edits, pairs, source }: Found): boolean {
  const words = wordsIn(quotation);
  if (words.length < LEAST_WORDS)
    return source.quote !== undefined && (edits === 0 || isWhole(words, edits, source));
  const isTelling = ({ form }: QuotedWord) => !isStopWord(form);
  const telling = words.filter(isTelling).length;
  const kept = pairs.filter((pair) => !isEdit(pair) && isTelling(pair.given!)).length;
  return edits <= words.length * MOST_ALTERED && kept >= telling / 2;
}

const isWhole = ({ length }: readonly QuotedWord[], edits: number, source: Source) =>
  edits <= 1 && length > 1 && source.words.length <= length + 1;

function differencesOf(pairs: readonly Pair[], given: string, document: string): readonly Difference[] {
  const wordIn = (text: string, word: QuotedWord | null) =>
    word ? text.slice(word.span.start, word.span.end) : '';
  return pairs
    .filter(isEdit)
    .map((pair) => ({ given: wordIn(given, pair.given), source: wordIn(document, pair.source) }));
}

async function answerFor(store: Store, found: Found): Promise<QuotationCheck> {
  const { quotation, edits, pairs, source } = found;
  const { document, articleId, quote } = source;
  const text = (await store.text(document))!;
  const matched = pairs.flatMap((pair) => pair.source ?? []);
  const span: Span = { start: matched[0]!.span.start, end: matched.at(-1)!.span.end };
  return {
    verdict: edits === 0 ? 'exact' : 'altered',
    ...(quote && { quote }),
    place: { document, span, text: text.slice(span.start, span.end), articleId },
    ...(edits > 0 && { differences: differencesOf(pairs, quotation.text, text) }),
  };
}

/**
 * Says whether a quotation is right. Quotes are looked at first, then all other text of the documents, since a
 * report is quoted too: an answer without a quote says that the words stand there and nobody is quoted with them.
 * Kinds of marks, hyphens, accents and case are no differences; a part of a quote, words left out (`…`) and words
 * put in brackets are right.
 */
export async function checkQuotation(store: Store, given: string): Promise<QuotationCheck> {
  const asked = readQuotation(given, '');
  if (asked.parts.length === 0) return { verdict: 'not-found' };
  const concepts = conceptsOf(asked, await store.vocabulary());
  const sources = [...(await quotesLike(store, concepts)), ...(await passagesLike(store, concepts))];
  const found = sources
    .map((source): Found => {
      const quotation = readQuotation(given, source.text);
      return { source, quotation, ...align(quotation.parts, source.words) };
    })
    .sort(byLikeness)
    .find(isLike);
  return found ? answerFor(store, found) : { verdict: 'not-found' };
}
