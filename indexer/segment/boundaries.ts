import { below, isTold } from './around.js';
import { areClosed, headingsOverText } from './closing.js';
import { evidence } from './evidence.js';
import { formsOf, habitOf } from './habit.js';
import { type Candidate, openingHeadings } from './opening.js';
import { pageOf } from './page.js';
import { namesPeriodical } from './periodical.js';
import { covered, type Reading } from './reading.js';
import { shapeOf } from './shape.js';
import { type Feature, THRESHOLD, total } from './weights.js';

export interface Boundary {
  /** The first line that is the article's: its title, or what stands above that and speaks of it. */
  readonly at: number;
  readonly titleAt: number;
  readonly score: number;
  readonly features: readonly Feature[];
}

/** Who is named below a heading, against who was named since the article above it began. */
function cast(readings: readonly Reading[], from: number, at: number): readonly Feature[] {
  const { lead } = below(readings, at);
  if (!lead || lead.names.size === 0) return [];
  const told = readings.slice(from, at).filter(isTold);
  const shared = [...lead.names].some((name) => told.some(({ names }) => names.has(name)));
  if (shared) return ['sharedCast'];
  return told.length > 0 && lead.names.size >= 2 ? ['newCast'] : [];
}

/**
 * Two lines that look like headlines: the second is the standfirst of the first when nothing sets them apart. The first
 * has a word of the story then; the motto of a site has none.
 */
function headlineOf(readings: readonly Reading[], at: number): number {
  const [over, own] = [readings[at - 1], readings[at]!];
  if (over?.role !== 'title' || own.role !== 'title' || own.line.block.kind === 'heading') return at;
  const { words, section, numbered, colon } = shapeOf(over.line.text);
  const headline =
    words >= 5 &&
    /^[‘“'"£\d\p{Lu}]/u.test(over.line.text) &&
    !section &&
    !numbered &&
    !colon &&
    !/ \| |[.,]$/.test(over.line.text);
  const { lead } = below(readings, at);
  const ofOneStory = covered(over.stems, own.stems, lead?.stems ?? new Set()) > 0;
  const close = own.line.block.gap <= over.line.block.gap && shapeOf(own.line.text).words >= 5;
  return headline && ofOneStory && close ? at - 1 : at;
}

/** What stands before the first article that others close. */
function opening(
  readings: readonly Reading[],
  found: readonly Boundary[],
  candidates: readonly Candidate[],
): readonly Boundary[] {
  const own = found.filter(({ titleAt }) => !namesPeriodical(readings[titleAt]!.line.text));
  if (own.length === 0 || !areClosed(own)) return [];
  const opened = openingHeadings(readings, own[0]!.at, candidates);
  return opened.map((at) => ({ at, titleAt: at, score: THRESHOLD, features: ['likeOthers'] }));
}

/**
 * Finds the lines at which articles begin. Every heading-like line is weighed by features of the lines around it
 * (after Hearst's TextTiling, 1997, in spirit: layout and cast in place of word counts).
 */
export function findBoundaries(readings: readonly Reading[]): readonly Boundary[] {
  const page = pageOf(readings);
  const candidates: readonly Candidate[] = readings.flatMap((reading, at) =>
    reading.role === 'title' || reading.role === 'entry'
      ? [{ at, features: evidence(readings, at, page) }]
      : [],
  );
  const certain = candidates
    .map(({ features }) => features)
    .filter((features) => total(features) >= THRESHOLD);
  const habit = habitOf(certain);
  const forms = formsOf(readings, candidates);
  const plain =
    page.periodical && certain.length === 0
      ? new Set(headingsOverText(readings, readings.length))
      : new Set();
  const found: Boundary[] = [];
  for (const { at, features } of candidates) {
    const from = found.at(-1)?.at ?? 0;
    const all = [
      ...features,
      ...habit(features),
      ...forms(at, features),
      ...(plain.has(at) ? (['inPeriodical'] as const) : []),
      ...(features.includes('entry') ? [] : cast(readings, from, at)),
    ];
    const score = total(all);
    const titleAt = headlineOf(readings, at);
    if (score >= THRESHOLD)
      found.push({ at: page.heads.get(titleAt) ?? titleAt, titleAt, score, features: all });
  }
  return [...opening(readings, found, candidates), ...found].sort((a, b) => a.at - b.at);
}
