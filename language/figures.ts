import type { Span } from './span.js';

/** What a number counts. */
export type FigureForm = 'money' | 'percentage' | 'duration' | 'age' | 'year' | 'number';

/** A number with what belongs to it, as printed: `£1bn`, `83 per cent`, `three days`. */
export interface Figure {
  readonly span: Span;
  readonly form: FigureForm;
}

const SPELLED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|thirds|quarters|none|nobody|no one';
const NUMBER = String.raw`(?:\d[\d,]*(?:\.\d+)?|(?:${SPELLED})(?:[\s-](?:and[\s-])?(?:${SPELLED}))*)`;
const SCALE = String.raw`(?:\s?(?:bn|m|k|million|billion|thousand))?`;

/** In order: what an earlier one found is no longer open to a later one. */
const FORMS: readonly (readonly [FigureForm, RegExp])[] = [
  ['money', new RegExp(String.raw`[£$€]\s?\d[\d,]*(?:\.\d+)?${SCALE}\b|\b${NUMBER}${SCALE} pounds\b`, 'giu')],
  ['percentage', new RegExp(String.raw`\b${NUMBER}(?:\s?%|\s?per\s?cent\b|\s?percentage points?\b)`, 'giu')],
  [
    'age',
    new RegExp(
      String.raw`\b(?:aged?|under|over)[\s-]${NUMBER}(?:s\b|\b)|\b${NUMBER}[\s-]years?[\s-]olds?\b|\b\d+(?:[-–]|\sto\s)\d+[\s-]year`,
      'giu',
    ),
  ],
  ['duration', new RegExp(String.raw`\b${NUMBER}[\s-](?:minute|hour|day|week|month|year|decade)s?\b`, 'giu')],
  ['year', /\b(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d)?\b/g],
  ['number', new RegExp(String.raw`(?<![\p{L}\d£$€.,])${NUMBER}${SCALE}(?![\p{L}\d])`, 'giu')],
];

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The figures of a text in order, none overlapping another. */
export function findFigures(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const [form, pattern] of FORMS) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + match.length };
      if (!found.some((other) => overlaps(other.span, span))) found.push({ span, form });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
