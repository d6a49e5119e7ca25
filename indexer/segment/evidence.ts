import { sameness } from '../role.js';
import { above, below, isTold } from './around.js';
import { closes, LINKS } from './closing.js';
import { datelineOf } from './meta.js';
import { isPrintedAgain, type Page } from './page.js';
import { covered, type Reading, sameText } from './reading.js';
import { leans, shapeOf } from './shape.js';
import type { Feature } from './weights.js';

type Told = readonly (readonly [holds: boolean, feature: Feature])[];

const SEPARATORS = new Set(['repeated on the page', 'image text', 'injected spam']);

/** What speaks for a heading-like line beginning an article, and what against it. */
export function evidence(readings: readonly Reading[], at: number, page: Page): readonly Feature[] {
  if (readings[at]!.role === 'entry') return ['entry'];
  const told = [
    ...ofItself(readings[at]!, at, page),
    ...fromAbove(readings, at, page),
    ...fromBelow(readings, at, page),
  ];
  return told.filter(([holds]) => holds).map(([, feature]) => feature);
}

function ofItself({ line, label, marked, issue }: Reading, at: number, page: Page): Told {
  const { words, numbered, section, colon, question, quoted } = shapeOf(line.text);
  const { kind, depth } = line.block;
  const inContents = (page.contents.get(sameness(line.text)) ?? at) < at;
  return [
    [kind === 'heading' && depth === 1, 'topHeading'],
    [kind === 'heading' && depth >= 3, 'deepHeading'],
    [label, 'label'],
    [issue, 'issue'],
    [/^\d{1,2}[:.]\d\d\b/.test(line.text), 'clock'],
    [words >= 8, 'long'],
    [numbered || marked, 'numbered'],
    [marked && page.numberedStories, 'numberedStory'],
    [section, 'section'],
    [colon, 'endsInColon'],
    [/ \| /.test(line.text), 'barred'],
    [question, 'question'],
    [quoted, 'quoted'],
    [words <= 3 && !inContents, 'brief'],
    [inContents, 'inContents'],
  ];
}

function fromAbove(readings: readonly Reading[], at: number, page: Page): Told {
  const { last, between } = above(readings, at);
  const widest = Math.max(...[readings[at]!, ...between].map(({ line }) => line.block.gap));
  const ends = isTold(last) || last?.role === 'meta';
  const isLink = (noise: string | null) => LINKS.has(noise ?? '') || (ends && noise === 'navigation');
  return [
    [page.heads.has(at), 'metaAbove'],
    [page.closedAbove.has(at), 'closedLikeLast'],
    [closes(readings, last, page.heads.size > 0), 'closedBySource'],
    [between.some(({ line }) => isLink(line.noise)), 'closedByLink'],
    [between.some(({ line }) => SEPARATORS.has(line.noise ?? '')), 'separatorAbove'],
    [between.some(({ role }) => role === 'rule'), 'ruleAbove'],
    [widest >= 2 && page.typicalGap <= 1, 'wideGap'],
    [widest === 1 && page.typicalGap === 0, 'gapInDenseText'],
  ];
}

function fromBelow(readings: readonly Reading[], at: number, page: Page): Told {
  const reading = readings[at]!;
  const { head, lead } = below(readings, at);
  const restated = covered(reading.stems, lead?.stems ?? new Set()) >= 0.5;
  return [
    [head.slice(0, 2).some((under) => sameText(under, reading)), 'titleRepeated'],
    [isPrintedAgain(readings, at, page), 'printedAgain'],
    [hasMetaBelow(readings, at, head), 'metaBelow'],
    [lead?.role === 'prose' && datelineOf(lead.line.text) !== null, 'dateline'],
    [restated && shapeOf(reading.line.text).words >= 4, 'restatedBelow'],
    [lead === null, 'nothingBelow'],
    [lead !== null && leans(lead.line.text), 'leaning'],
  ];
}

/** At a page's top the date under its name, with a title below both, is the page's own. */
function hasMetaBelow(readings: readonly Reading[], at: number, head: readonly Reading[]): boolean {
  const { last } = above(readings, at);
  const beforeTitle = head.findIndex((under) => under.role === 'title' && !sameText(under, readings[at]));
  const ofPage = !isTold(last) && last?.role !== 'meta' && beforeTitle > 0;
  const own = beforeTitle < 0 ? head : ofPage ? [] : head.slice(0, beforeTitle);
  return own.some(({ meta }) => meta && (meta.date ?? meta.author ?? meta.source ?? meta.dayOnly));
}
