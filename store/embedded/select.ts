import type { Database } from 'better-sqlite3';
import { firstDay, lastDay } from '../days.js';
import type { ArticleFilter, Filter, Selection } from '../store.js';
import { allOf, allWords, anyOf } from './match.js';

/** A filter as SQL parameters; null where it narrows nothing. */
interface Conditions {
  readonly publishers: string | null;
  readonly documents: string | null;
  readonly authorities: string | null;
  readonly speakers: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly indexedAfter: string | null;
  readonly holds: string | null;
  readonly lacks: string | null;
  readonly title: string | null;
}

/* One statement serves every filter: a part whose parameter is null is true without being looked up. */
const OF_ARTICLE = `
  (@publishers IS NULL OR articles.number IN (
    SELECT article FROM places WHERE publisher_key IN (SELECT value FROM json_each(@publishers))))
  AND (@documents IS NULL OR articles.number IN (
    SELECT article FROM places JOIN documents ON documents.number = places.document
    WHERE documents.path IN (SELECT value FROM json_each(@documents))))
  AND (@authorities IS NULL OR articles.number IN (
    SELECT article FROM naming WHERE authority IN (SELECT value FROM json_each(@authorities))))`;

const IN_PERIOD = `
  (@from IS NULL OR articles.last_day >= @from) AND (@to IS NULL OR articles.first_day <= @to)`;

const OF_PASSAGE = `
  (@speakers IS NULL OR passages.row IN (
    SELECT passage FROM speaking WHERE speaker IN (SELECT value FROM json_each(@speakers))))
  AND (@indexedAfter IS NULL OR passages.first_indexed > @indexedAfter)
  AND (@holds IS NULL OR passages.row IN (SELECT rowid FROM passage_index WHERE passage_index MATCH @holds))
  AND (@lacks IS NULL OR passages.row NOT IN (SELECT rowid FROM passage_index WHERE passage_index MATCH @lacks))`;

/** Articles first, for SQLite would rather read every passage whole to have them in order. */
const PASSAGES = 'FROM articles CROSS JOIN passages ON passages.article = articles.number';

/** Prepares the choice of passages; see Store.select. An empty list narrows nothing. */
export function prepareSelect(db: Database, count: number): (filter: Filter) => Selection {
  const rows = db
    .prepare<[Conditions], number>(
      `SELECT row ${PASSAGES} WHERE ${OF_ARTICLE} AND ${IN_PERIOD} AND ${OF_PASSAGE} ORDER BY row`,
    )
    .pluck();
  const undated = db
    .prepare<[Conditions], number>(
      `SELECT count(*) ${PASSAGES} WHERE articles.date IS NULL AND ${OF_ARTICLE} AND ${OF_PASSAGE}`,
    )
    .pluck();

  return (filter) => {
    const conditions = conditionsOf(filter);
    if (conditions === null) return { size: 0, rows: new Uint32Array(), undatedExcluded: 0 };
    if (isEmpty(conditions)) return { size: count, rows: null, undatedExcluded: 0 };
    const selected = Uint32Array.from(rows.all(conditions));
    const dated = conditions.from !== null || conditions.to !== null;
    return { size: selected.length, rows: selected, undatedExcluded: dated ? undated.get(conditions)! : 0 };
  };
}

/**
 * Prepares the choice of articles, as numbers in the order of Store.articles. Phrases, excluded words and
 * speakers are asked of their passages: one of them must pass. A blank title narrows nothing.
 */
export function prepareSelectArticles(db: Database): (filter: ArticleFilter) => readonly number[] {
  const numbers = db
    .prepare<[Conditions], number>(
      `SELECT articles.number
       FROM articles JOIN places AS own ON own.article = articles.number AND own.place = 0
       WHERE ${OF_ARTICLE} AND ${IN_PERIOD}
         AND (@title IS NULL OR articles.number IN (SELECT rowid FROM title_index WHERE title_index MATCH @title))
         AND (@speakers IS NULL AND @indexedAfter IS NULL AND @holds IS NULL AND @lacks IS NULL OR EXISTS (
           SELECT 1 FROM passages WHERE passages.article = articles.number AND ${OF_PASSAGE}))
       ORDER BY articles.date IS NULL, articles.date DESC, own.document, own.span_start, articles.number`,
    )
    .pluck();
  return (filter) => {
    const conditions = conditionsOf(filter);
    return conditions === null ? [] : numbers.all(conditions);
  };
}

/** Null when nothing can pass, since a phrase without words stands nowhere. */
function conditionsOf(filter: ArticleFilter): Conditions | null {
  const { publishers = [], documents = [], authorities = [], speakers = [] } = filter;
  const { phrases = [], excluded = [], from, to, indexedAfter, title } = filter;
  const holds = allOf(phrases);
  const titled = title?.trim() ? allWords(title) : '';
  if (holds === null || titled === null) return null;
  return {
    publishers: listOf(publishers.map((publisher) => publisher.toLowerCase())),
    documents: listOf(documents),
    authorities: listOf(authorities),
    speakers: listOf(speakers),
    from: from === undefined ? null : firstDay(from),
    to: to === undefined ? null : lastDay(to),
    indexedAfter: indexedAfter ?? null,
    holds: holds || null,
    lacks: anyOf(excluded),
    title: titled || null,
  };
}

/** A list as a parameter for `json_each`; null for an empty one, which narrows nothing. */
export function listOf(values: readonly string[]): string | null {
  return values.length === 0 ? null : JSON.stringify(values);
}

function isEmpty(conditions: Conditions): boolean {
  return Object.values(conditions).every((value) => value === null);
}
