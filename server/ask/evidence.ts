import type { AnswerReader } from '../../language/answer-reader.js';
import type { Span } from '../../language/span.js';
import { stemsOf } from '../../language/stem.js';
import type { Article, Selection, Store, StoredPassage } from '../../store/store.js';
import { coverageOf, type Wanted } from '../search/calibrate.js';
import { intoPassage } from '../search/highlight.js';
import { type Candidate, rank } from '../search/rank.js';
import { scaled } from '../search/scaled.js';
import { logOdds } from './log-odds.js';
import type { Question } from './question.js';
import { typedSpans } from './typed.js';

/** A sentence that may answer, where it stands, and what speaks for it. */
export interface Evidence {
  /** One contiguous stretch of the document. */
  readonly text: string;
  readonly place: Span;
  readonly passage: StoredPassage;
  readonly article: Article;
  /** Which of the passage's sentences it is. */
  readonly index: number;
  readonly previous: string;
  /** Cosine of question and sentence. */
  readonly cosine: number;
  /** The share of the question's words, rare ones counting more, in the sentence; and in it with what surrounds it. */
  readonly coverage: number;
  readonly surrounding: number;
  /** Whose words the sentence holds, where it holds somebody's. */
  readonly speaker: string | null;
  /** 0 to 1 over the sentences of one question. */
  readonly hybrid: number;
  /** The reader's score, or null where it did not read the sentence. */
  readonly read: number | null;
  /** Where in `text` the reader sees the answer. */
  readonly marked: Span | null;
  /** What sentences are ordered by. */
  readonly score: number;
}

/** What evidence is sought with. */
export interface Seeking {
  readonly store: Store;
  readonly reader: AnswerReader | null;
  readonly question: Question;
  readonly vector: Float32Array;
  readonly selection: Selection;
  readonly wanted: Wanted;
  /** Articles to pass over: for measuring what an answer is worth without them. */
  readonly without?: ReadonlySet<string>;
}

const DEPTH = 100;
const PASSAGES = 10;
/** How many sentences the reader reads: more of them find no more answers, and each costs time. */
const READ = 14;
/** Kinds whose answer can be told by its form alone. */
const SHAPED: ReadonlySet<string> = new Set(['figure', 'date', 'person', 'organisation']);
const FIT = { untyped: -0.25, asked: 0.25 };
const HYBRID = { cosine: 0.4, coverage: 0.35, surrounding: 0.25 };
/**
 * How much the reader's score counts beside the hybrid one: as it is, which parts the likely from the unlikely, and
 * as log odds, which tell unlikely ones apart too.
 */
const MIX = { score: 0.3, odds: 0.2, hybrid: 0.5 };
/** Log odds of the reader run from about −7 to 5. */
const ODDS = { least: -7, range: 12 };

/** The longest of a sentence's stretches: noise may stand inside it. */
function stretchOf(passage: StoredPassage, sentence: Span): { readonly text: string; readonly place: Span } {
  const parts = passage.spans
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => end > start);
  const place = parts.reduce((best, part) => (part.end - part.start > best.end - best.start ? part : best));
  const [within] = intoPassage(passage, place);
  return { place, text: passage.text.slice(within!.start, within!.end) };
}

type Bare = Omit<Evidence, 'hybrid' | 'read' | 'marked' | 'score'>;

type SpeakerAt = (document: string, place: Span) => string | null;

/** Who speaks where in some articles. */
async function speakersIn(store: Store, articles: readonly string[]): Promise<SpeakerAt> {
  const quotes = await store.quotes(await store.selectQuotes({ articles }));
  return (document, { start, end }) =>
    quotes.find(
      (quote) =>
        quote.document === document &&
        quote.speaker?.name != null &&
        quote.span.start < end &&
        quote.span.end > start,
    )?.speaker?.name ?? null;
}

async function sentencesOf(
  { store, vector, wanted, without }: Seeking,
  candidates: readonly Candidate[],
): Promise<readonly Bare[]> {
  const best = candidates.slice(0, without ? DEPTH : PASSAGES);
  const all = await store.passages(best.map(({ row }) => row));
  const passages = all.filter(({ articleId }) => !without?.has(articleId)).slice(0, PASSAGES);
  const [cosines, articles] = await Promise.all([
    store.sentenceCosines(
      vector,
      passages.map(({ row }) => row),
    ),
    store.articlesById([...new Set(passages.map(({ articleId }) => articleId))]),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const speakerAt = await speakersIn(store, [...byId.keys()]);
  return passages.flatMap((passage, at) => {
    const article = byId.get(passage.articleId)!;
    const stretches = passage.sentences.map((sentence) => stretchOf(passage, sentence));
    return stretches.map(({ text, place }, index) => {
      const previous = stretches[index - 1]?.text ?? '';
      const around = [text, previous, article.title, passage.heading].join(' . ');
      return {
        text,
        place,
        passage,
        article,
        index,
        previous,
        speaker: speakerAt(article.document, place),
        cosine: cosines[at]![index] ?? 0,
        coverage: coverageOf(wanted, stemsOf(text)),
        surrounding: coverageOf(wanted, stemsOf(around)),
      };
    });
  });
}

/** How much a sentence gains by holding what is asked for, or the words of the one who is asked about. */
function fitOf({ text, speaker }: Bare, question: Question): number {
  const typed = typedSpans(question, text);
  const lacks = typed !== null && typed.length === 0 && SHAPED.has(question.kind);
  const asked = speaker !== null && question.names.some(({ forms }) => isSameName(speaker, forms[0]!));
  return (lacks ? FIT.untyped : 0) + (asked ? FIT.asked : 0);
}

/** A surname stands for the whole name. */
function isSameName(speaker: string, asked: string): boolean {
  const [a, b] = [speaker.toLowerCase().split(/\s+/), asked.toLowerCase().split(/\s+/)];
  return a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1 || a.at(-2) === b.at(-2));
}

function fused(bare: readonly Bare[], question: Question): readonly Evidence[] {
  const cosines = scaled(bare.map(({ cosine }) => cosine));
  return bare.map((one, at) => {
    const hybrid =
      HYBRID.cosine * cosines[at]! +
      HYBRID.coverage * one.coverage +
      HYBRID.surrounding * one.surrounding +
      fitOf(one, question);
    return { ...one, hybrid, read: null, marked: null, score: hybrid };
  });
}

function mixed(read: number, hybrid: number): number {
  const odds = Math.max(0, (logOdds(read) - ODDS.least) / ODDS.range);
  return MIX.score * read + MIX.odds * odds + MIX.hybrid * hybrid;
}

const byScore = (a: Evidence, b: Evidence) =>
  b.score - a.score || a.passage.row - b.passage.row || a.index - b.index;

/** The best sentences once more, with what the reader makes of them; the others behind them. */
async function readBest(
  reader: AnswerReader,
  { text: question }: Question,
  ordered: readonly Evidence[],
): Promise<readonly Evidence[]> {
  const best = ordered.slice(0, READ);
  const readings = await reader.read(
    question,
    best.map(({ text, article, previous }) => ({ text, title: article.title, previous })),
  );
  const read = best.map((one, at) => {
    const { score, span } = readings[at]!;
    return { ...one, read: score, marked: span, score: mixed(score, one.hybrid) };
  });
  const others = ordered.slice(READ).map((one) => ({ ...one, score: MIX.hybrid * one.hybrid }));
  return [...read, ...others].sort(byScore);
}

/** The sentences of the best passages, best first. */
export async function findEvidence(seeking: Seeking): Promise<readonly Evidence[]> {
  const { store, reader, question, vector, selection } = seeking;
  const sought = { query: question.query, vector, selection, mode: 'hybrid' } as const;
  const { candidates } = await rank(store, sought, DEPTH);
  const ordered = [...fused(await sentencesOf(seeking, candidates), question)].sort(byScore);
  return reader && ordered.length > 0 ? readBest(reader, question, ordered) : ordered;
}
