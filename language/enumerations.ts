import type { Span } from './span.js';

/** The parts of `A, B and C` in order, as spans of the text. */
export type Enumeration = readonly Span[];

const LONGEST_PART = 14;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A comma, a semicolon, or `and`/`or` between parts; not a comma inside a number. */
const PARTING = /\s*;\s*(?:and\s+|or\s+)?|,\s+(?:(?:and|or|as well as)\s+)?|\s+(?:and|or|as well as)\s+/giu;
/** What leads up to a list: its own words are no part of the first item. The surer ones count first. */
const LEADS = [
  /^.*(?:\b(?:including|includes?|included|such as|namely)\b|:|–)\s+/isu,
  /^.*\b(?:were|are|is|was|in|by|from|between|both)\s+/isu,
];

const leadOf = (head: string) =>
  LEADS.map((lead) => lead.exec(head)?.[0].length ?? 0).find((length) => length > 0) ?? 0;

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: start + part.trimEnd().replace(/[.!?,;:]+$/, '').length };
}

/**
 * The longest enumeration of a sentence: three parts or more between commas, semicolons and a last `and`, none
 * longer than fourteen words; two joined by `and` when `pairs` is set. The first part is cut behind what leads up
 * to it.
 */
export function findEnumeration(text: string, pairs = false): Enumeration | null {
  const seams = [...text.matchAll(PARTING)].map(({ 0: seam, index }) => ({
    seam,
    start: index,
    end: index + seam.length,
  }));
  let best: Enumeration | null = null;
  for (let from = 0; from < seams.length; from++) {
    for (let to = seams.length - 1; to >= from; to--) {
      const run = seams.slice(from, to + 1);
      if (!/\b(?:and|or|as well as)\b|;/i.test(run.at(-1)!.seam)) continue;
      if (run.length < (pairs ? 1 : 2)) continue;
      if (run.slice(0, -1).some(({ seam }) => !/[,;]/.test(seam))) continue;
      const left = from === 0 ? 0 : seams[from - 1]!.end;
      const head = text.slice(left, run[0]!.start);
      const lead = leadOf(head);
      const right = seams[to + 1]?.start ?? text.length;
      const parts = [
        trimmed(text, left + lead, run[0]!.start),
        ...run.map(({ end }, at) => trimmed(text, end, run[at + 1]?.start ?? right)),
      ];
      const sound = parts.every(
        ({ start, end }) => end > start && wordsIn(text.slice(start, end)) <= LONGEST_PART,
      );
      if (sound && parts.length > (best?.length ?? 0)) best = parts;
    }
  }
  return best;
}
