import { CALIBRATION, RELEVANCE } from '../../server/search/weights.js';
import type { Answered } from './ask.js';
import { calibrationOf } from './calibration.js';
import type { Measured, Way } from './measure.js';
import { HALVES } from './questions.js';
import { decimal, markdownTable, type Table } from './table.js';
import { curveTable, halfOf, qualityTable, relevanceTable, reliabilityTable, timesTable } from './tables.js';

interface Section {
  readonly title: string;
  readonly words?: string;
  readonly table: Table;
}

const heading = ({ title }: Section) => title[0]!.toUpperCase() + title.slice(1);

function qualitySections({ ways, asTuned }: Measured): readonly Section[] {
  const [hybrid, ...others] = ways.map(({ mode, answered }) => ({
    title: `${mode} search`,
    table: qualityTable(answered),
  }));
  return [
    hybrid!,
    {
      title: 'hybrid search without synonyms',
      words:
        'Ordered as `npm run tune` orders hits, with the weight of synonyms at 0; the product has no such switch.',
      table: qualityTable(asTuned.withoutSynonyms),
    },
    ...others,
  ];
}

function relevanceSections({ ways }: Measured): readonly Section[] {
  return ways.map((way) => ({ title: `relevance in ${way.mode} search`, table: relevanceTable(way) }));
}

const errorsOf = (way: Way) =>
  [...HALVES.map((half) => [half, halfOf(half, way)] as const), ['both', way] as const]
    .map(([name, part]) => `${name} ${decimal(calibrationOf(part).error)}`)
    .join(', ');

function calibrationSections(hybrid: Way): readonly Section[] {
  const values = Object.entries(CALIBRATION).map(([name, value]) => `${name} ${value}`);
  return [
    {
      title: 'calibration of the score',
      words: `The score of a hit is a logistic function of values that do not depend on the other hits: ${values.join(', ')} (server/search/weights.ts, fitted by \`npm run tune\` on other questions than these). It says how likely it is that the collection has something on the query. Here the best hit of every query is held against that: questions that the corpus answers, and queries about other things, both groups counting alike as wholes.

Expected calibration error: ${errorsOf(hybrid)}.

![Reliability diagram](reliability.svg)`,
      table: reliabilityTable(hybrid),
    },
    {
      title: 'share of queries below each score',
      words: `A query whose best hit scores below ${RELEVANCE.weak} is called none, from ${RELEVANCE.strong} on strong.

![Share called none against the score that relevance begins at](called-none.svg)`,
      table: curveTable(hybrid),
    },
  ];
}

/** What hybrid search did not put first, in the half that may be looked at. */
function missedTable(answered: readonly Answered[]): Table {
  const missed = answered.filter(({ question, rank }) => question.half === 'development' && rank !== 1);
  const rows = missed.map(({ question, rank }) => [
    question.id,
    String(rank ?? 'over 10'),
    question.question.replaceAll('|', '\\|'),
  ]);
  return [['question', 'place', 'asked'], ...rows];
}

function sectionsOf(measured: Measured): readonly Section[] {
  const hybrid = measured.ways[0]!;
  return [
    ...qualitySections(measured),
    ...relevanceSections(measured),
    { title: 'times', words: 'Of one query after the other.', table: timesTable(measured.ways) },
    ...calibrationSections(hybrid),
    {
      title: 'development questions whose evidence is not first',
      words: 'Those of the set-aside half are not listed, so that nobody works towards them.',
      table: missedTable(hybrid.answered),
    },
  ];
}

function introduction({ counts, fingerprint, lost }: Measured): string {
  const losses = lost.map(({ id }) => id).join(', ');
  return `${counts.passages} passages of ${counts.articles} articles in ${counts.documents} documents, embedded by ${fingerprint}.${
    losses && ` The evidence of ${losses} is in no passage.`
  }`;
}

/** The tables alone, for a terminal. */
export function printedReport(measured: Measured): string {
  const sections = sectionsOf(measured).map((one) => `${heading(one)}\n${markdownTable(one.table)}`);
  const error = `Expected calibration error: ${errorsOf(measured.ways[0]!)}`;
  return [introduction(measured), ...sections, error].join('\n\n');
}

/** The whole report as a page. */
export function markdownReport(measured: Measured): string {
  const sections = sectionsOf(measured).map((one) =>
    [`## ${heading(one)}`, one.words, markdownTable(one.table)].filter(Boolean).join('\n\n'),
  );
  const key =
    '*First* and *in five* are the shares of questions whose evidence is in the first hit and in the first five; MRR is the mean reciprocal rank within ten; *n* is the number of questions or queries. test/evaluation/metrics/ defines each.';
  return `${['# Search quality', introduction(measured), key, ...sections].join('\n\n')}\n`;
}
