import { findDates } from '../../language/dates.js';
import type { Span } from '../../language/span.js';
import type { Store } from '../../store/store.js';
import type { Evidence } from './evidence.js';
import type { Question } from './question.js';
import type { Shown } from './shown.js';

const ASKS_DATE =
  /\b(?:publi(?:shed?|cation)|released?|reported|launch(?:ed)?|came? out|(?:report|article|story|news|poll|film|blog|survey)(?=.*\bdate\b))|\bdate of\b.*\b(?:report|article|story|film|poll|guidance|survey|review)\b/i;
const ASKS_AUTHOR = /\b(?:wrote|written|author|by whom)\b/i;
/** Dates and bylines stand a little before or behind the text of an article. */
const AROUND = 300;

function lineAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = { start: from, end: to < 0 ? text.length : to };
  return line.end - line.start <= 60 ? line : { start, end };
}

/** Where a page prints the date of an article. */
function datePlace(text: string, { span, date }: Evidence['article']): Span | null {
  const from = Math.max(0, span.start - AROUND);
  const near = text.slice(from, span.end + AROUND);
  const found = findDates(near).find(({ iso }) => date !== null && iso.startsWith(date));
  return found ? lineAround(text, { start: from + found.span.start, end: from + found.span.end }) : null;
}

function authorPlace(text: string, { span, author }: Evidence['article']): Span | null {
  const from = Math.max(0, span.start - AROUND);
  const at = author === null ? -1 : text.slice(from, span.end + AROUND).indexOf(author);
  return at < 0 ? null : { start: from + at, end: from + at + author!.length };
}

/** When or by whom the article with the best sentence was published, as its page prints it; null where that is not asked or not printed. */
export async function publishedAs(store: Store, question: Question, best: Evidence): Promise<Shown | null> {
  const asksDate = question.kind === 'date' && ASKS_DATE.test(question.text);
  const asksAuthor = question.kind === 'person' && ASKS_AUTHOR.test(question.text);
  if (!asksDate && !asksAuthor) return null;
  const text = await store.text(best.article.document);
  const place = text && (asksDate ? datePlace(text, best.article) : authorPlace(text, best.article));
  if (!text || !place) return null;
  const { start, end } = place;
  const raw = text.slice(start, end);
  const trimmed = { start: start + raw.length - raw.trimStart().length, end: start + raw.trimEnd().length };
  return {
    text: text.slice(trimmed.start, trimmed.end),
    place: trimmed,
    passage: best.passage,
    article: best.article,
  };
}
