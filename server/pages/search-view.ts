import type { Manifest } from '../../store/manifest.js';
import type { SearchAnswer } from '../search/answer.js';
import { RELEVANCE } from '../search/weights.js';
import { type FacetView, facetViews } from './facet-view.js';
import type { FormError } from './form-error.js';
import { HITS_A_PAGE, showsFewOfEach } from './form-request.js';
import { type HitView, hitView } from './hit-view.js';
import type { PassageRecords } from './passage-records.js';
import { sayDate } from './say-date.js';
import { type Field, fieldsOf, type SearchForm } from './search-form.js';

/** A publisher that the page offers as a filter. */
export interface PublisherChoice {
  readonly publisher: string;
  readonly articles: number;
  readonly chosen: boolean;
}

/** The search page, ready to draw: with results, or (null) with help. */
export interface SearchView {
  readonly form: SearchForm;
  readonly errors: readonly FormError[];
  readonly publishers: readonly PublisherChoice[];
  readonly holdings: Holdings;
  readonly results: ResultsView | null;
}

/** How much there is to search. */
export interface Holdings {
  readonly documents: number;
  readonly articles: number;
  readonly passages: number;
  readonly undated: number;
  /** Null when no article has a date. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

export interface ResultsView extends Pick<SearchAnswer, 'relevance' | 'corrections'> {
  /** How many passages may be about the words. */
  readonly found: number;
  /** Whether there are hits beyond those. */
  readonly uncounted: boolean;
  readonly hits: readonly HitView[];
  readonly undatedExcluded: number;
  readonly fewOfEach: boolean;
  readonly facets: readonly FacetView[];
  /** What asks for the same in the other order. */
  readonly otherOrder: readonly Field[];
  /** What asks for the page before, the page after, and the same words without filters. */
  /** The address of the feed that follows the search; null for a private one, whose words stay out of addresses. */
  readonly feed: string | null;
  readonly previous: readonly Field[] | null;
  readonly next: readonly Field[] | null;
  readonly unfiltered: readonly Field[] | null;
}

/** What the collection holds, in figures and words. */
export function holdingsOf({ counts }: Manifest): Holdings {
  const { documents, articles, passages, undated, from, to } = counts;
  const period = from && to ? { from: sayDate(from).said, to: sayDate(to).said } : null;
  return { documents, articles, passages, undated, period };
}

/** The publishers to choose from; one that was asked for stays to be taken back, even when the collection has none such. */
export function publisherChoices(
  known: readonly { readonly publisher: string; readonly articles: number }[],
  asked: readonly string[],
): readonly PublisherChoice[] {
  const unknown = asked.filter((name) => !known.some(({ publisher }) => publisher === name));
  const all = [...known, ...unknown.map((publisher) => ({ publisher, articles: 0 }))];
  return all.map(({ publisher, articles }) => ({ publisher, articles, chosen: asked.includes(publisher) }));
}

/** Prepares an answer to one hit more than a page shows; `records` are those of its hits' passages, in order. */
export function resultsView(
  form: SearchForm,
  answer: SearchAnswer,
  records: readonly PassageRecords[],
  origin: string,
): Omit<ResultsView, 'feed'> {
  const { total, corrections, undatedExcluded = 0, about: found = total } = answer;
  // The best by order may be unlikely where one further down is not.
  const relevance = answer.relevance === 'none' && answer.about ? 'weak' : answer.relevance;
  const hits = answer.hits.slice(0, HITS_A_PAGE).map((hit, at) => hitView(hit, records[at]!, origin));
  const goTo = (page: number) => fieldsOf({ ...form, page });
  return {
    relevance,
    found,
    uncounted: relevance !== 'none' && hits.some(({ score }) => Number(score) < RELEVANCE.weak),
    corrections,
    undatedExcluded,
    hits,
    fewOfEach: showsFewOfEach(form),
    facets: answer.facets && relevance !== 'none' ? facetViews(form, answer.facets) : [],
    otherOrder: fieldsOf({ ...form, sort: form.sort === 'date' ? 'relevance' : 'date', page: 1 }),
    previous: form.page > 1 ? goTo(form.page - 1) : null,
    next: answer.hits.length > HITS_A_PAGE ? goTo(form.page + 1) : null,
    unfiltered: isFiltered(form) ? fieldsOf(withoutFilters(form)) : null,
  };
}

function withoutFilters(form: SearchForm): SearchForm {
  return { ...form, publisher: [], document: [], authority: '', speaker: '', from: '', to: '', page: 1 };
}

function isFiltered({ publisher, document, authority, speaker, from, to }: SearchForm): boolean {
  return (
    publisher.length + document.length > 0 || [authority, speaker, from, to].some((typed) => typed !== '')
  );
}
