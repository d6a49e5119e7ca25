import { type Authority, bodiesIn, type FoundAuthority, unlistedIn } from '../../language/authorities.js';
import { findGrades, findInspectorates } from '../../language/grades.js';
import type { ArticleText } from '../article-text.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { blank, blankAll } from './blank.js';
import { forcesByArea } from './force.js';
import { findGradeMentions } from './grade-mentions.js';
import { type Unit, unitsIn } from './unit.js';
import { asPlace } from './unit-groups.js';
import { findReportDate } from './when/report-date.js';
import { coverOf, footOf, frameOf, headOf, ownHeadOf, wholeText, yearAtHead } from './whole-text.js';
import { announced, subjectOf } from './whom.js';

/** A unit with the authorities that it names; of loose ones only those that are nothing but names and grades. */
export interface Reading {
  readonly unit: Unit;
  readonly mentions: readonly FoundAuthority[];
}

/** What a list says of one that it names: `Calderdale (up from requires improvement)`. */
const FORMER = /\((?:up|down|from|was|previously|formerly)\s[^()]{3,60}\)/gi;

/** Nothing but names: `Kent, Surrey and York`, also with their separators lost and with dates. */
export const isNames = ({ unit, mentions }: Reading): boolean =>
  isNamesAlone(blankAll(unit.text, FORMER), mentions);

/** Words of a line that says no more than names, grades and what was before. */
const OF_CHANGE =
  /\b(?:previously|formerly|was|still|now|again|from|up|down|overall|no\s+change|unchanged)\b/gi;

/** `Good: Bury; Devon`, `Devon – requires improvement (previously inadequate)`: names with their grades and no sentence. */
function isGradedNames({ unit: { text }, mentions }: Reading): boolean {
  const grades = findGrades(text);
  if (grades.length === 0 || !/[:–—|(-]/.test(text)) return false;
  const withoutGrades = grades.reduce((left, { span }) => blank(left, span), text);
  return isNamesAlone(blankAll(withoutGrades, OF_CHANGE), mentions);
}

/** What rules may ask of the whole article. */
export interface Context {
  readonly article: ArticleText;
  readonly readings: readonly Reading[];
  /** Against which words for a day are read: the article's date, or the year at the head of its document; null without. */
  readonly day: string | null;
  /** Of headings, by their text. */
  readonly headings: ReadonlyMap<string, readonly FoundAuthority[]>;
  /** Whom the article is about, when its title, its masthead or all of it names one authority alone. */
  readonly subject: Authority | null;
  /** Ids of those whom the article says to be about. */
  readonly announced: ReadonlySet<string>;
  /** Whether it is minutes of a meeting. */
  readonly inMinutes: boolean;
  /** Whether the article speaks of inspection anywhere. */
  readonly inspected: boolean;
  /** The only inspectorate that the article names. */
  readonly inspectorate: string | null;
  /** When the only report that the article gives a date for was published, or the inspection held, and whose it is. */
  readonly report: { readonly date: string; readonly of: string | null } | null;
}

/** A council that needs no name in its own papers. */
const THE_COUNCIL =
  /\b(?:[Tt]he|[Oo]ur)\s+(?:Council|Authority|Trust|Borough)(?![’']?\p{L}|\s+(?:of|for)\b)/u;

const MINUTES =
  /\bminutes\s*(?::|of\b|$)|\bresolved\b(?=\s*[:–-]|\s+that\b)|\bit\s+was\s+(?:noted|reported|explained|agreed|resolved)\b|\b(?:members|the\s+(?:board|committee|panel|chair|cabinet))\s+(?:noted|were\s+(?:advised|informed|reminded|told))\b/im;

/** Whom the text names first: the report that it speaks of is that one's. */
const firstNamed = (readings: readonly Reading[]) =>
  readings.flatMap(({ mentions }) => mentions)[0]?.authority.id ?? null;

/** A text without the sentences that name others alone: their reports are not its own. */
function withoutOthers(whole: string, first: string | null, readings: readonly Reading[]): string {
  const others = readings.filter(
    ({ mentions }) => mentions.length > 0 && mentions.every(({ authority }) => authority.id !== first),
  );
  return others.reduce((left, { unit }) => left.replace(unit.text, ''), whole);
}

/** What is named as an authority once is one wherever it is named, unless it is where something happens. */
function alsoElsewhere(readings: readonly Reading[], named: readonly FoundAuthority[]): readonly Reading[] {
  const authorities = new Set(
    [...named, ...readings.flatMap(({ mentions }) => mentions)]
      .filter(({ as }) => as === 'authority')
      .map(({ authority }) => authority.id),
  );
  return readings.map(({ unit, mentions }) => ({
    unit,
    mentions: mentions.map((mention) =>
      authorities.has(mention.authority.id) ? asPlace(unit.text, { ...mention, as: 'authority' }) : mention,
    ),
  }));
}

/** When the report that a text is about was published; a part of a document without a date may have its cover's. */
const dateOfReport = (article: ArticleText, own: string, day: string | null): string | null =>
  findReportDate(own, day) ?? (article.date === null ? findReportDate(coverOf(article), null) : null);

export function readContext(article: ArticleText): Context {
  const whole = wholeText(article);
  const inspectorates = new Set(findInspectorates(whole).map(({ name }) => name));
  const forces = inspectorates.has('HMICFRS') ? forcesByArea : [];
  const unlisted = [...unlistedIn(whole), ...bodiesIn(`${whole}\n\n${footOf(article)}`), ...forces];
  const find = (text: string) => findNames(text, unlisted);
  const title = find(article.title ?? '');
  const ownHead = find(ownHeadOf(article));
  const found = unitsIn(article).flatMap((unit): readonly Reading[] => {
    const reading = { unit, mentions: find(unit.text).map((one) => asPlace(unit.text, one)) };
    return unit.loose && !isNames(reading) && !isGradedNames(reading) ? [] : [reading];
  });
  const readings = alsoElsewhere(found, title);
  const headings = new Map(
    [...new Set(readings.flatMap(({ unit }) => unit.heading ?? []))].map((text) => [text, find(text)]),
  );
  const isGraded = findGradeMentions(whole).length > 0;
  const mentions = {
    title,
    ownHead,
    // Most articles give no grade: whose document they stand in is not asked then.
    frame: isGraded ? frameOf(article).map((text) => find(text)) : [],
    isOwnPaper: THE_COUNCIL.test(whole),
    head: find(headOf(article)),
    body: found.flatMap((reading) => reading.mentions),
  };
  const about = announced(mentions);
  const first = about[0]?.id ?? firstNamed(readings);
  const day = article.date ?? yearAtHead(article.text);
  const reportDate = isGraded ? dateOfReport(article, withoutOthers(whole, first, readings), day) : null;
  return {
    article,
    readings,
    day,
    headings,
    subject: subjectOf(mentions),
    announced: new Set(about.map(({ id }) => id)),
    inMinutes: MINUTES.test(whole),
    inspected: inspectorates.size > 0 || /\binspect(?:ors?|ions?|ed)\b/i.test(whole),
    inspectorate: inspectorates.size === 1 ? [...inspectorates][0]! : null,
    report: reportDate === null ? null : { date: reportDate, of: first },
  };
}
