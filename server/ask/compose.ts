import { type Citation, cite } from '../search/citation.js';
import type { ListedValue, Statement } from './answer.js';
import type { Evidence } from './evidence.js';
import type { Graded } from './graded/graded-list.js';
import { isUpdateOf } from './later-first.js';
import type { Listing } from './lists/listing.js';
import { type Polarity, polarityOf } from './polarity.js';
import type { Question } from './question.js';
import { selectStatements, wordCount } from './select-statements.js';
import type { Shown } from './shown.js';
import { isSupported } from './support.js';

/** What an answer says, with its citations numbered from 1. */
export interface Said {
  readonly answer: string;
  readonly statements: readonly Statement[];
  readonly citations: readonly Citation[];
  readonly items?: readonly ListedValue[];
  /** Of a list: whether it was made from records, and from all of them. */
  readonly complete?: boolean;
}

const LIMITS = { words: 60, statements: 4 };
const LIST_LIMITS = { words: 120, statements: 8 };

const sameStretch = (a: Shown, b: Shown) =>
  a.article.document === b.article.document && a.place.start === b.place.start && a.place.end === b.place.end;

function withoutRepeats(shown: readonly Shown[]): readonly Shown[] {
  return shown.filter((one, at) => shown.findIndex((other) => sameStretch(one, other)) === at);
}

function within(words: number, shown: readonly Shown[]): readonly Shown[] {
  let left = words;
  return shown.filter(({ text }) => {
    left -= wordCount(text);
    return left >= 0;
  });
}

/** Cites each stretch, and leaves out every statement that its citation does not carry. */
function stated(shown: readonly Shown[]): Pick<Said, 'statements' | 'citations'> {
  const citations = shown.map(({ text, passage, article, place }, at) =>
    cite(at + 1, passage, article, place, text),
  );
  const statements = citations.map(({ n, text }) => ({ text, citations: [n] }));
  const kept = statements.filter(({ text }, at) => isSupported(text, citations[at]!.text));
  return { statements: kept, citations };
}

/** Says a list that a text holds. */
export function sayListing({ values, sentences }: Omit<Listing, 'strength'>): Said | null {
  const entries = values.map(({ value, from }) => ({ value, shown: [from] }));
  return sayListed([{ value: null, shown: sentences }, ...entries], false);
}

/** Says the sentences that may tell things of a list one by one; each is an entry. */
export function sayEach(evidence: readonly Evidence[]): Said | null {
  const chosen = selectStatements(evidence, LIST_LIMITS);
  return sayListed(
    chosen.map((one) => ({ value: one.text, shown: [one] })),
    false,
  );
}

/** The likeliest first, but behind what a later article says of the same. */
function latestFirst(chosen: readonly Evidence[]): readonly Evidence[] {
  const likeliest = chosen.toSorted((a, b) => b.score - a.score);
  const later = chosen.filter((one) => likeliest[0] && isUpdateOf(one, likeliest[0]));
  return [...later, ...likeliest.filter((one) => !later.includes(one))];
}

const withPolarity = (polarity: Polarity | null, text: string) =>
  polarity === null ? text : `${polarity}: ${text}`;

/** Says in sentences what was found; null when nothing can be said. */
export function sayEvidence(
  question: Question,
  evidence: readonly Evidence[],
  first: Shown | null,
): Said | null {
  const { words, statements: most } = LIMITS;
  const left = words - (first ? wordCount(first.text) : 0);
  const chosen = selectStatements(evidence, { words: left, statements: most });
  const { statements, citations } = stated([...(first ? [first] : []), ...chosen]);
  if (statements.length === 0) return null;
  const text = statements.map((one) => one.text).join(' ');
  const best = evidence[0]!;
  const polarity =
    question.kind === 'yesno'
      ? polarityOf(
          question.text,
          latestFirst(chosen).map((one) => ({
            text: one.text,
            around: `${one.article.title ?? ''} ${one.previous}`,
            read: one.read,
          })),
          best.surrounding,
        )
      : null;
  return { answer: withPolarity(polarity, text), statements, citations };
}

/** One entry of a list with the sentences that show it; a null value introduces the others. */
interface ShownValue {
  readonly value: string | null;
  readonly shown: readonly Shown[];
}

/** Says sentences that answer as they stand; null when their citations do not carry them. */
export function sayShown(shown: readonly Shown[]): Said | null {
  const { statements, citations } = stated(within(LIMITS.words, withoutRepeats(shown)));
  if (statements.length === 0) return null;
  return { answer: statements.map(({ text }) => text).join(' '), statements, citations };
}

/**
 * Says a list whose words are its values; the sentences that show them are as many as they are.
 * @param complete whether records made it, and all that there are
 */
export function sayListed(values: readonly ShownValue[], complete: boolean): Said | null {
  const all = withoutRepeats(values.flatMap(({ shown }) => shown));
  const { statements, citations } = stated(all);
  const numberOf = (one: Shown) => all.findIndex((other) => sameStretch(one, other)) + 1;
  const items = values.flatMap(({ value, shown }) => {
    const numbers = new Set(shown.map(numberOf).filter((n) => n > 0));
    return value === null ? [] : [{ value, citations: [...numbers] }];
  });
  if (statements.length === 0) return null;
  return { answer: items.map(({ value }) => value).join('; '), statements, citations, items, complete };
}

/** Says what judgements answer; null when they state nothing. */
export function sayGraded({ values, shown, polarity }: Graded): Said | null {
  if (values) return sayListed(values, true);
  const said = sayShown(shown);
  return said && { ...said, answer: withPolarity(polarity ?? null, said.answer) };
}
