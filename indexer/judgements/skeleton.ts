import { findAspects, findGrades, findInspectorates } from '../../language/grades.js';
import type { Span } from '../../language/span.js';

/** What stands in a skeleton for the words of a grade, a unit, an aspect and an inspectorate. */
const MARKS = { grade: 'Ɠ', unit: 'Ʊ', aspect: 'Ⱥ', inspectorate: 'Ɨ' } as const;

function mask(text: string, spans: readonly Span[], mark: string): string {
  return spans.reduce(
    (left, { start, end }) => left.slice(0, start) + mark.repeat(end - start) + left.slice(end),
    text,
  );
}

/**
 * A sentence with what it names replaced, letter by letter, by marks: places stay what they are, and a rule for
 * `ƱƱƱƱ was rated ƓƓƓƓ` holds whoever is named.
 * @param units where units are named
 */
export function skeletonOf(text: string, units: readonly Span[]): string {
  const named = mask(text, units, MARKS.unit);
  const graded = mask(named, spansOf(findGrades(named)), MARKS.grade);
  const judged = mask(graded, spansOf(findAspects(graded)), MARKS.aspect);
  return mask(judged, spansOf(findInspectorates(judged)), MARKS.inspectorate);
}

const spansOf = (found: readonly { readonly span: Span }[]) => found.map(({ span }) => span);
