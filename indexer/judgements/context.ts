import { type Authority, bodiesIn, type FoundAuthority, unlistedIn } from '../../language/authorities.js';
import { findInspectorates } from '../../language/grades.js';
import type { ArticleText } from '../article-text.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { forcesByArea } from './force.js';
import { findReportDate } from './report-date.js';
import { type Unit, unitsIn } from './unit.js';
import { asPlace } from './unit-groups.js';

/** A unit with the authorities that it names; of a loose one, only when it is nothing but names. */
export interface Reading {
  readonly unit: Unit;
  readonly mentions: readonly FoundAuthority[];
}

/** Nothing but names: `Kent, Surrey and York`, also with their separators lost and with dates. */
export const isNames = ({ unit, mentions }: Reading): boolean => isNamesAlone(unit.text, mentions);

/** What rules may ask of the whole article. */
export interface Context {
  readonly article: ArticleText;
  readonly readings: readonly Reading[];
  /** Of headings, by their text. */
  readonly headings: ReadonlyMap<string, readonly FoundAuthority[]>;
  /** Whom the article is about, when its title, its masthead or all of it names one authority alone. */
  readonly subject: Authority | null;
  /** Whether the article speaks of inspection anywhere. */
  readonly inspected: boolean;
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

/** A text without the sentences that name other authorities alone than it begins with: their reports are not its own. */
function withoutOthers(
  whole: string,
  title: readonly FoundAuthority[],
  readings: readonly Reading[],
): string {
  const main = [...title, ...readings.flatMap(({ mentions }) => mentions)][0]?.authority.id;
  const others = readings.filter(
    ({ mentions }) => mentions.length > 0 && mentions.every(({ authority }) => authority.id !== main),
  );
  return others.reduce((left, { unit }) => left.replace(unit.text, ''), whole);
}

export function readContext(article: ArticleText): Context {
  const whole = `${article.title ?? ''}\n\n${wholeText(article)}`;
  const inspectorates = new Set(findInspectorates(whole).map(({ name }) => name));
  const forces = inspectorates.has('HMICFRS') ? forcesByArea : [];
  const unlisted = [...unlistedIn(whole), ...bodiesIn(whole), ...forces];
  const find = (text: string) => findNames(text, unlisted);
  const readings = unitsIn(article).flatMap((unit): readonly Reading[] => {
    const reading = { unit, mentions: find(unit.text).map((one) => asPlace(unit.text, one)) };
    return unit.loose && !isNames(reading) ? [] : [reading];
  });
  const headings = new Map(
    [...new Set(readings.flatMap(({ unit }) => unit.heading ?? []))].map((text) => [text, find(text)]),
  );
  const mentions = readings.flatMap((reading) => reading.mentions);
  return {
    article,
    readings,
    headings,
    subject: subjectOf(find(article.title ?? ''), find(headText(article)), mentions),
    inspected: inspectorates.size > 0 || /\binspect(?:ors?|ions?|ed)\b/i.test(whole),
    inspectorate: inspectorates.size === 1 ? [...inspectorates][0]! : null,
    reportDate: findReportDate(withoutOthers(whole, find(article.title ?? ''), readings)),
  };
}
