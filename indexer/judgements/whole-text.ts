import type { ArticleText } from '../article-text.js';
import { findReportDate } from './when/report-date.js';

const MASTHEAD = 400;
/** `Issue 17 – Spring 2022` */
const ISSUE =
  /\b(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s+(?<year>20\d\d)\b/i;
/** How a line begins that says when a report was published or an inspection held, and no more. */
const LABEL =
  /^\W*(?:report|(?:first\s+)?published|publication|date|inspection\s+dates?|inspected|issued)\b.{0,60}$/i;

/** Where a document says whose it is: its first and its last lines. */
export const frameOf = ({ text }: ArticleText): readonly [head: string, foot: string] => [
  text.slice(0, MASTHEAD),
  text.slice(-MASTHEAD),
];

/** What stands right below an article: a letter’s signature says whose it is. */
export const footOf = ({ text, span }: ArticleText): string => text.slice(span.end, span.end + MASTHEAD / 2);

/** What an article begins with above its first sentence. */
export const ownHeadOf = ({ text, span, parts }: ArticleText): string =>
  text.slice(span.start, parts[0]?.line.block.span.start ?? span.start);

/** What stands right above an article: a report's cover says whom it is about. */
export function headOf({ text, span, parts }: ArticleText): string {
  const first = parts[0]?.line.block.span.start ?? span.end;
  return text.slice(Math.max(0, span.start - MASTHEAD), first);
}

/** The year of the month or season that a newsletter gives at its head; null without. */
export const yearAtHead = (text: string): string | null =>
  ISSUE.exec(text.slice(0, MASTHEAD))?.groups?.year ?? null;

/** Lines such as `Report published: 13 July 2015` that were taken for headings. */
function dateLabels(text: string): readonly string[] {
  return text.split('\n').filter((line) => LABEL.test(line) && findReportDate(line, null) !== null);
}

/** How far the cover of a document goes, in characters. */
const COVER = 1500;

/** What the cover of a document says of its dates: a part of it that has none of its own is of that day. */
export const coverOf = ({ text }: ArticleText): string => dateLabels(text.slice(0, COVER)).join('\n\n');

/** Title and body of an article with what stands right above it. */
export function wholeText(article: ArticleText): string {
  const { title, text, parts, span } = article;
  const own = text.slice(span.start, span.end);
  const body = parts.map(({ line }) => text.slice(line.block.span.start, line.block.span.end));
  return [title ?? '', ...dateLabels(own), ...body, headOf(article)].join('\n\n');
}
