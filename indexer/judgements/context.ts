import {
  type Authority,
  bodiesIn,
  type FoundAuthority,
  findAuthorities,
  unlistedIn,
} from '../../language/authorities.js';
import { findInspectorates } from '../../language/grades.js';
import type { ArticleText } from '../article-text.js';
import { findReportDate } from './report-date.js';
import { type Unit, unitsIn } from './unit.js';

/** A unit with the authorities that it names; of a loose one, only when it is nothing but names. */
export interface Reading {
  readonly unit: Unit;
  readonly mentions: readonly FoundAuthority[];
}

/** What may stand behind the names of a list: `(report of 18 October 2022)`, `, all graded in May 2014`. */
const DATED = /\s*\([^)]*\d{4}\)|,?\s*(?:all|both)\s+\p{L}+\s+in\s+(?:\p{L}+\s+)?\d{4}/gu;

/** Nothing but names: `Kent, Surrey and York`, also with their separators lost. */
export function isNames({ unit, mentions }: Reading): boolean {
  if (mentions.length === 0) return false;
  const rest = mentions.reduceRight(
    (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
    unit.text,
  );
  return !/(?!and\b)\p{L}{2,}/u.test(rest.replace(DATED, ''));
}

/** What rules may ask of the whole article. */
export interface Context {
  readonly article: ArticleText;
  readonly readings: readonly Reading[];
  /** Of headings, by their text. */
  readonly headings: ReadonlyMap<string, readonly FoundAuthority[]>;
  /** Whom the article is about, when its title, its masthead or all of it names one authority alone. */
  readonly subject: Authority | null;
  /** The only inspectorate that the article names. */
  readonly inspectorate: string | null;
  /** When the only report that the article gives a date for was published, or the inspection held. */
  readonly reportDate: string | null;
}

const MASTHEAD = 400;

/** The article with its headings and what stands right above it: a report's cover says whom it is about. */
function wholeText({ text, span, parts }: ArticleText): string {
  const body = parts.map(({ line }) => text.slice(line.block.span.start, line.block.span.end)).join('\n\n');
  return `${body}\n\n${headText({ text, span, parts })}`;
}

function headText({ text, span, parts }: Pick<ArticleText, 'text' | 'span' | 'parts'>): string {
  const first = parts[0]?.line.block.span.start ?? span.end;
  return text.slice(Math.max(0, span.start - MASTHEAD), first);
}

const ids = (mentions: readonly FoundAuthority[]) => [
  ...new Map(mentions.map(({ authority }) => [authority.id, authority])).values(),
];

function subjectOf(
  title: readonly FoundAuthority[],
  head: readonly FoundAuthority[],
  all: readonly FoundAuthority[],
) {
  const kinds = [
    title,
    all.filter(({ as }) => as === 'authority'),
    head.filter(({ as }) => as === 'authority'),
    all,
    head,
  ].map(ids);
  const first = kinds.find((some) => some.length > 0);
  return first?.length === 1 ? first[0]! : null;
}

export function readContext(article: ArticleText): Context {
  const whole = `${article.title ?? ''}\n\n${wholeText(article)}`;
  const unlisted = [...unlistedIn(whole), ...bodiesIn(whole)];
  const find = (text: string) => findAuthorities(text, unlisted);
  const readings = unitsIn(article).flatMap((unit): readonly Reading[] => {
    const reading = { unit, mentions: find(unit.text) };
    return unit.loose && !isNames(reading) ? [] : [reading];
  });
  const headings = new Map(
    [...new Set(readings.flatMap(({ unit }) => unit.heading ?? []))].map((text) => [text, find(text)]),
  );
  const mentions = readings.flatMap((reading) => reading.mentions);
  const inspectorates = new Set(findInspectorates(whole).map(({ name }) => name));
  return {
    article,
    readings,
    headings,
    subject: subjectOf(find(article.title ?? ''), find(headText(article)), mentions),
    inspectorate: inspectorates.size === 1 ? [...inspectorates][0]! : null,
    reportDate: findReportDate(whole),
  };
}
