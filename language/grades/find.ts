import type { Span } from '../span.js';

/** The words of the scales of Ofsted, now and before 2013, which other inspectorates share in part. */
export type GradeWord = 'outstanding' | 'good' | 'requires improvement' | 'adequate' | 'inadequate';

/** A place where a text uses the words of a grade, be it one or not. */
export interface FoundGrade {
  readonly span: Span;
  readonly grade: GradeWord;
  /** Between quotation marks by itself. */
  readonly quoted: boolean;
}

const FORM =
  /(?<![\p{L}-])(?:requir(?:es?|ed|ing)\s+(?:to\s+)?improve(?:ment)?(?:["'”’]?\s+(?:in\s+order\s+)?to\s+be\s+(?:rated\s+)?["'“‘]?good)?|outstanding|good|inadequate|adequate|RI)(?![\p{L}])(?!-\p{Ll})/giu;
/** `RI` is `requires improvement` in capitals alone. */
const SHORT = /^ri$/i;

/** The grade that some words of a text are, however they are spaced or parted between lines. */
export function gradeOf(words: string): GradeWord {
  const lower = words.toLowerCase().replace(/-\n|\s+/g, '');
  return lower.startsWith('requir') || lower === 'ri' ? 'requires improvement' : (lower as GradeWord);
}

/** The words of grades in a text, in its order: `requires improvement to be good` is one, and so are its inflections. */
export function findGrades(text: string): readonly FoundGrade[] {
  const found = [...text.matchAll(FORM)].filter(([word]) => !SHORT.test(word) || word === 'RI');
  return found.map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const quoted = /["'“‘]$/.test(text.slice(0, span.start)) && /^[.,;:]?["'”’]/.test(text.slice(span.end));
    return { span, grade: gradeOf(match[0]), quoted };
  });
}
