import type { Span } from '../language/span.js';
import type { Article, Drop, PageMark } from '../store/store.js';
import { type ArticleHead, articleHeads } from './pages/article-heads.js';
import { cut, type Part } from './pages/cut.js';
import { type Located, locateCitation } from './pages/locate-citation.js';
import { groupNoise, type Noise, type NoiseGroup, visibleNoise } from './pages/noise-view.js';
import { originalLink } from './search/citation.js';

/** What a link to a document cites; without a hash nobody can tell whether the words are still the same. */
export interface Cited {
  readonly span: Span;
  readonly hash: string | null;
}

/** What became of the cited words; `invalid`: the link names no stretch of the document. */
export type CitationState = Located['state'] | 'unchecked' | 'invalid';

/** Where a page of the file begins, and the file itself opened there. */
export interface PageStart {
  readonly label: string;
  readonly link: string;
}

/** Words that are drawn alike; `noise` says why they are in no passage. */
export interface Stretch {
  readonly text: string;
  /** The page that begins with its first character. */
  readonly page: PageStart | null;
  readonly noise: { readonly reason: string; readonly anchor: string | null } | null;
}

/** Cited words, or the words around them. */
export interface Run {
  readonly cited: boolean;
  /** Set where cited words begin: what the `#c` of a link points at. */
  readonly anchor: 'c' | null;
  readonly stretches: readonly Stretch[];
}

/** An article, or (with null) what a document prints outside its articles. */
export interface Section {
  readonly article: ArticleHead | null;
  readonly runs: readonly Run[];
}

/** The whole text of a document, cut wherever its page draws the words in another way. */
export interface DocumentView {
  readonly sections: readonly Section[];
  readonly noise: readonly NoiseGroup[];
  /** Null when the link cites nothing. */
  readonly citation: CitationState | null;
  /** The marked words; null where none are. */
  readonly marked: Span | null;
}

interface DocumentFacts {
  readonly path: string;
  readonly text: string;
  readonly articles: readonly Article[];
  readonly drops: readonly Drop[];
  readonly cited: Cited | 'invalid' | null;
  readonly pages?: readonly PageMark[];
}

/** Cuts a document into articles, cited words and noise; the texts joined are the document's text again. */
export function documentView({
  path,
  text,
  articles,
  drops,
  cited,
  pages = [],
}: DocumentFacts): DocumentView {
  const noise = visibleNoise(text, drops);
  const starts = pageStarts(path, pages);
  const target = cited && locate(text, cited);
  const runsOf = (span: Span) =>
    cut(span, target?.span ? [target] : []).map((part) => runOf(text, part, { noise, starts }));
  const parts = cut({ start: 0, end: text.length }, articleHeads(path, articles));
  const sections = parts.map(({ span, mark }) => ({ article: mark?.head ?? null, runs: runsOf(span) }));
  return {
    sections,
    noise: groupNoise(text, noise),
    citation: target?.state ?? null,
    marked: target?.span ?? null,
  };
}

type Target =
  | Located
  | { readonly state: 'unchecked'; readonly span: Span }
  | { readonly state: 'invalid'; readonly span: null };

function locate(text: string, cited: Cited | 'invalid'): Target {
  if (cited === 'invalid') return { state: 'invalid', span: null };
  if (cited.hash !== null) return locateCitation(text, cited.span, cited.hash);
  if (cited.span.end > text.length) return { state: 'invalid', span: null };
  return { state: 'unchecked', span: cited.span };
}

/** Where each page begins for the first time. */
function pageStarts(path: string, pages: readonly PageMark[]): ReadonlyMap<number, PageStart> {
  const first = pages.filter(({ page }, at) => pages.findIndex((other) => other.page === page) === at);
  return new Map(
    first.map(({ start, page, label }) => [start, { label, link: `${originalLink(path)}#page=${page}` }]),
  );
}

interface Marks {
  readonly noise: readonly Noise[];
  readonly starts: ReadonlyMap<number, PageStart>;
}

function runOf(text: string, { span, mark }: Part<{ readonly span: Span }>, { noise, starts }: Marks): Run {
  const stretches = cut(span, noise).flatMap((part) =>
    parted(part.span, [...starts.keys()]).map((own) => ({
      ...stretchOf(text, { ...part, span: own }),
      page: starts.get(own.start) ?? null,
    })),
  );
  return { cited: mark !== null, anchor: mark?.span.start === span.start ? 'c' : null, stretches };
}

/** A span cut wherever one of some places lies within it. */
function parted({ start, end }: Span, places: readonly number[]): readonly Span[] {
  const edges = [start, ...places.filter((at) => at > start && at < end).sort((a, b) => a - b), end];
  return edges.slice(1).map((to, at) => ({ start: edges[at]!, end: to }));
}

/** Only the first part of a drop carries its anchor: marks may cut it, and an id must stand once. */
function stretchOf(text: string, { span, mark }: Part<Noise>): Omit<Stretch, 'page'> {
  const anchor = mark?.span.start === span.start ? mark.anchor : null;
  return { text: text.slice(span.start, span.end), noise: mark && { reason: mark.reason, anchor } };
}
