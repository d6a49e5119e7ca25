import { findDates } from '../../language/dates.js';
import { findFigures } from '../../language/figures.js';
import { isBodyNoun } from '../../language/people/body-nouns.js';
import { isGivenName } from '../../language/people/given-names.js';
import { splitTitle } from '../../language/people/titles.js';
import { findProperNames } from '../../language/proper-names.js';
import type { Span } from '../../language/span.js';
import type { Question } from './question.js';

const MONTH =
  /\b(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2})?(?:,?\s+(?:19|20)\d\d)?|(?:(?:early|late|mid)[ -])?(?:spring|summer|autumn|winter)(?:\s+(?:19|20)\d\d)?|(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter)|yesterday|today|tomorrow)\b/g;
const CAUSE =
  /\b(?:because|due to|as a result|in order to|so that|since|owing to|after|so as to|caused by|led to|reasons?|cited|blamed|meant|aims?|aimed|to (?:ensure|help|allow|enable|avoid|prevent|make)|concern\w*|fear\w*)\b/gi;
const MEANING =
  /\b(?:is|are|was) (?:a|an|the|when|defined|where|any)\b|\b(?:means|refers to|stands for|known as|defined as|consists? of|is designed to|aims? to|in which|which)\b/gi;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));

function looksLikePerson(name: string): boolean {
  const { title, name: bare } = splitTitle(name);
  const words = bare.split(/\s+/);
  return (
    title !== '' ||
    (words.length > 1 && words.length < 5 && (isGivenName(words[0]!) || !words.some(isBodyNoun)))
  );
}

function looksLikeBody(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name) || name.split(/\s+/).some(isBodyNoun) || !/\s/.test(name);
}

/** Where a sentence holds something of the kind that a question asks for; null where the kind has no form of its own. */
export function typedSpans(
  { kind, form }: Pick<Question, 'kind' | 'form'>,
  text: string,
): readonly Span[] | null {
  if (kind === 'figure') {
    const figures = findFigures(text);
    const fitting = figures.filter((figure) =>
      form === 'number' ? figure.form !== 'year' : figure.form === form,
    );
    return fitting.map(({ span }) => span);
  }
  if (kind === 'date') {
    // Every date has a year in digits, and looking for all its forms is the dearest part of an answer.
    const dates = /\d/.test(text) ? findDates(text) : [];
    return [...dates.map(({ span }) => span), ...spansOf(text, MONTH)];
  }
  if (kind === 'person')
    return findProperNames(text)
      .filter((name) => looksLikePerson(name.text))
      .map(({ span }) => span);
  if (kind === 'organisation')
    return findProperNames(text)
      .filter((name) => looksLikeBody(name.text))
      .map(({ span }) => span);
  if (kind === 'reason') return spansOf(text, CAUSE);
  if (kind === 'definition') return spansOf(text, MEANING);
  if (kind === 'quote')
    return spansOf(
      text,
      /[“"‘'][^“”"]{2,}[”"’']|\b(?:said|says|told|added|warned|argued|called|described|explained|claimed|according to)\b/gi,
    );
  return null;
}
