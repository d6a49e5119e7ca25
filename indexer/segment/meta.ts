import { dateInAddress, type FoundDate, findDates, isDateLine } from '../../language/dates.js';
import { countWords } from '../noise/noise-rule.js';

/** What a line says about an article instead of telling it. */
export interface Meta {
  readonly date?: string;
  readonly author?: string;
  /** Whom the page credits. */
  readonly source?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** A date of a later change, which counts only where there is no other. */
  readonly updated?: boolean;
}

const NAME_WORD = "\\p{Lu}(?:[\\p{L}’'-]*|\\.)";
export const PERSON = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Cllr|Rev)\\.? )?${NAME_WORD}(?: (?:de|la|van|von|der|bin|al|O’|${NAME_WORD})){1,3}`;
const SOURCE =
  /^[\W_]*(?:source|via|originally (?:published|posted|appeared) (?:by|in|on|at)|first (?:published|appeared) (?:by|in|on)|reproduced (?:from|with (?:the )?(?:kind )?permission (?:of|from))|courtesy of|taken from|credit(?:ed to)?)\s*(?::|(?=\s))\s*(.{2,160})$/i;
const BYLINE = new RegExp(
  `^[\\W_]*(?:[Bb]y|BY|Words(?: by)?|Written by|Posted by|Author(?: [Aa]rchives?)?|Reporter|Reported by)\\s*:?\\s+(${PERSON})(?=$|[,|•·–—(]| on | in | at |\\s+\\d|\\s*\\p{Lu}\\p{Ll}+day)`,
  'u',
);
const GLUED_BYLINE = new RegExp(
  `^(${PERSON})(?:,? ?)(?=(?:\\p{Lu}?\\p{Ll}+ ){0,4}(?:correspondent|editor|reporter|writer|columnist|journalist)$)`,
  'u',
);
const PUBLISHED_BY =
  /^[\W_]*(?:published|publisher|issued|produced)(?: by)?\s*:?\s+(?:by )?((?:the )?\p{Lu}[^\d|•]{2,60})$/u;
const OWN_ADDRESS =
  /^[\W_]*(?:(?:perma)?link|url|address|original(?: article| story)?|web|see)?\s*:?\s*(https?:\/\/\S+|www\.\S+)[\W_]*$/i;
/** Days of something other than this text's appearing. */
const UPDATED =
  /\b(?:inspection|inspected|meeting|closing|deadline|updated|modified|amended|revised|reviewed|reposted)\b/i;
const SERIAL = /^(?:issue|edition|number|no\.?|volume|vol\.?|bulletin|newsletter)\b.{0,20}/i;

/** Without a bracket that has no partner. */
const balanced = (text: string) =>
  text.includes('(') === text.includes(')') ? text : text.replace(/^\(|\)$/g, '');
const afterName = (text: string) =>
  balanced(text.replace(/[\s,;:|–—-]+$/, '').replace(/^[\s“"]+|[\s”"]+$/g, ''));

/** The credited name: what stands before a date, a dash, a bracket or the next sentence. */
function credited(text: string): string {
  const dated = findDates(text)[0];
  const head = dated ? text.slice(0, dated.span.start) : text;
  return afterName(head.split(/\s+[–—|-]\s+|\.\s+(?=\p{Lu})|;|\s{2,}/u)[0]!.replace(/\.$/, ''));
}

const EVENT =
  /:|^(?:meeting|inspection|minutes|agenda|autumn|spring|summer|winter|term|week|issue|held|venue|date)\b|\b(?:committee|board|panel|cabinet|council|term)$/i;
const REPORT_PUBLISHED = /^(?:report )?published(?: by (\p{Lu}[^:]{1,60}?))?\s*:\s*/iu;

/** `(Care Ledger, Tuesday 25 February 2014 – put up by JF)` or `Care Ledger, 4 March 2014`: a name, then a date. */
function nameAndDate(text: string, date: FoundDate): string | null {
  const head = text.slice(0, date.span.start);
  if (!/[,–—|-]\s*$/.test(head) || countWords(head) > 8) return null;
  const name = afterName(head);
  return !EVENT.test(name) && /^[\p{Lu}\d&]|^the \p{Lu}/u.test(name) && !/[.?!]/.test(name) ? name : null;
}

function dated(text: string): Meta | null {
  const published = REPORT_PUBLISHED.exec(text);
  const line = isDateLine(published ? text.slice(published[0].length) : text);
  if (line && published?.[1]) return { date: line.iso, publisher: published[1] };
  if (line) return { date: line.iso, ...(UPDATED.test(text) ? { updated: true } : {}) };
  const first = findDates(text)[0];
  if (!first || countWords(text) > 20 || /[.?!]$/.test(text.replace(/[ap]\.m\.$/, ''))) return null;
  const rest = text.slice(0, first.span.start) + text.slice(first.span.end);
  const person = new RegExp(`^[\\W_]*(?:by |posted by )?(${PERSON})[\\W_]*$`, 'iu').exec(rest)?.[1];
  if (person && /[|•·\n]|^by /i.test(text)) return { date: first.iso, author: person };
  if (EVENT.test(afterName(text.slice(0, first.span.start))))
    return { date: first.iso, ...(UPDATED.test(text) ? { updated: true } : {}) };
  const name = nameAndDate(text, first);
  if (name)
    return /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u.test(name) && /\|/.test(text)
      ? { date: first.iso, author: name }
      : { date: first.iso, source: name };
  if (SERIAL.test(text) || countWords(rest) <= 3)
    return { date: first.iso, ...(UPDATED.test(text) ? { updated: true } : {}) };
  return null;
}

function sourced(text: string): Meta | null {
  const match = SOURCE.exec(text);
  if (!match || countWords(text) > 24) return null;
  const date = findDates(text)[0];
  const marked =
    /:/.test(text.slice(0, 40)) ||
    /^[\W_]*via \p{Lu}/iu.test(text) ||
    (date && /^[\W_]*source \p{Lu}/iu.test(text));
  if (!marked) return null;
  const name = credited(match[1]!);
  return name && /\p{Lu}|\d/u.test(name[0]!) ? { source: name, ...(date ? { date: date.iso } : {}) } : null;
}

function bylined(text: string): Meta | null {
  const match = BYLINE.exec(text) ?? GLUED_BYLINE.exec(text);
  if (!match || countWords(text) > 18 || /[.!?]$/.test(text.replace(/ \p{Lu}\.$/u, ''))) return null;
  const date = findDates(text)[0];
  return { author: match[1]!.trim(), ...(date ? { date: date.iso } : {}) };
}

/** A date with a byline behind it: `Published on 8 February 2023 by Iolo Vance`. */
function datedByline(text: string): Meta | null {
  const match = new RegExp(`^(.{6,60}?),? (?:by|words) (${PERSON})$`, 'iu').exec(text);
  const date = match && isDateLine(match[1]!);
  return date ? { date: date.iso, author: match[2]! } : null;
}

/** `Care Ledger – put on this site 9 January 2013 by J. Field`: who printed it first, and when it was taken over. */
const TAKEN_OVER =
  /^(\p{Lu}[^–—|]{2,60}?)\s*[–—|-]\s*(?:put|posted|added|uploaded|reposted|reproduced|shared)\b/u;

function takenOver(text: string): Meta | null {
  const match = TAKEN_OVER.exec(text);
  const date = match && countWords(text) <= 20 ? findDates(text)[0] : undefined;
  return match && date ? { source: match[1]!, date: date.iso } : null;
}

/** Longer ones tell the article itself; to search megabytes of it for dates takes minutes. */
const LONGEST_LINE = 1_000;

/** What a line says about an article, or null when it is no such line. Bars part a line that says several things. */
export function readMeta(text: string): Meta | null {
  if (text.length > LONGEST_LINE) return null;
  const parts = text.split(/\s+[|•·]\s+/);
  if (parts.length < 2) return readOne(text);
  const read = parts.map(readOne);
  const whole = read.every((meta, index) => meta !== null || countWords(parts[index]!) <= 6);
  const merged = whole && read.some((meta) => meta !== null) ? Object.assign({}, ...read) : null;
  return merged ?? readOne(text);
}

function readOne(text: string): Meta | null {
  const url = OWN_ADDRESS.exec(text)?.[1];
  if (url) {
    const date = dateInAddress(url);
    return /\/feed\/?$|#comments?|\/comment-page|\.(?:jpe?g|png|gif)\b/i.test(url)
      ? null
      : { url, ...(date ? { date } : {}) };
  }
  const publisher = PUBLISHED_BY.exec(text)?.[1];
  if (publisher && countWords(text) <= 10 && findDates(text).length === 0)
    return { publisher: afterName(publisher) };
  return sourced(text) ?? takenOver(text) ?? bylined(text) ?? datedByline(text) ?? dated(text);
}
