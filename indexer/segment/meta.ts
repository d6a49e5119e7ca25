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
  /** A day without its year, which dates nothing. */
  readonly dayOnly?: boolean;
}

/** A capital inside a word begins the next one, glued to it, unless the word is all capitals or a name such as McAdam. */
const NAME_WORD =
  "(?:\\p{Lu}\\.|\\p{Lu}[\\p{Lu}’'-]+(?!\\p{Ll})|(?:Ma?c|Fitz|D[ei]|L[ae]|O[’'])?\\p{Lu}\\p{Ll}*(?:[’'-]\\p{Lu}?\\p{Ll}+)*)";
const PERSON = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame|Cllr|Rev)\\.? )?${NAME_WORD}(?: (?:de|la|van|von|der|bin|al|O’|${NAME_WORD})){1,3}`;
const SOURCE =
  /^[\W_]*(?:source|via|originally (?:published|posted|appeared) (?:by|in|on|at)|first (?:published|appeared) (?:by|in|on)|reproduced (?:from|with (?:the )?(?:kind )?permission (?:of|from))|courtesy of|taken from|credit(?:ed to)?)\s*(?:[:–—-]|(?=\s))\s*(.{2,160})$/i;
/** With as few words as will do: `Imogen Sallow Social affairs correspondent`. */
const SHORT_PERSON = `${PERSON}?`;
const WRITES = '(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Jj]ournalist)';
const BYLINE = new RegExp(
  `^[\\W_]*(?:[Bb]y|BY|Words(?: by)?|Written by|Posted by|(?:All |More |Recent )?(?:[Aa]rticles|[Ss]tories|[Pp]osts) by|Authors?(?: [Aa]rchives?)?|Reporter|Reported by)\\s*:?\\s+(${SHORT_PERSON})(?=$|\\s?[,|•·–—(]| on | in | at |\\s+[\\d@]|\\s(?:\\p{L}+ ){0,4}${WRITES}|\\s*\\p{Lu}\\p{Ll}+day)`,
  'u',
);
const AUTHOR_PAGE = new RegExp(`^(${PERSON}),? Author at `, 'u');
const GLUED_BYLINE = new RegExp(`^(${PERSON})(?:,? ?)(?=(?:\\p{Lu}?\\p{Ll}+ ){0,4}${WRITES}$)`, 'u');
const PUBLISHED_BY =
  /^[\W_]*(?:(?:published|publisher|issued|produced)(?: by)?\s*:?\s+(?:by )?|(?:[Pp]ublication|[Nn]ewspaper|[Pp]aper|[Pp]eriodical|[Oo]utlet|[Mm]edia)(?: [Tt]itle| [Nn]ame)?\s*:\s*)((?:the )?\p{Lu}[^\d|•]{2,60})$/u;
const OWN_ADDRESS =
  /^[\W_]*(?:(?:perma)?link|url|address|original(?: article| story)?|web|see)?\s*:?\s*(https?:\/\/\S+|www\.\S+)[\W_]*$/i;
/** Days of something other than this text's appearing. */
export const UPDATED =
  /\b(?:inspection|inspected|meeting|closing|deadline|updated|modified|amended|revised|reviewed|reposted|tabled|received|visit|visited)\b/i;
const SERIAL = /^(?:issue|edition|number|no\.?|volume|vol\.?|bulletin|newsletter)\b.{0,20}/i;

/** How machines write a time: with its zone. */
const STAMP = /\d\d:\d\d(?::\d\d)? ?(?:[+-]\d{4}|GMT|UTC?|Z)$/;
/** Days on which something is still to happen: they tell nothing of when a text appeared. */
export const TO_COME =
  /\b(?:next|deadline|closing|closes|copy date|expires|until|book by|reply by|due|courses?|webinars?|workshops?|places (?:left|available))\b|£\d/i;

/** Without a bracket that has no partner. */
const balanced = (text: string) =>
  /^[^([]*[)\]]|[([][^)\]]*$/.test(text) ? text.replace(/^[([]|[)\]]$/g, '') : text;
const afterName = (text: string) =>
  balanced(text.replace(/[\s,;:|–—-]+$/, '').replace(/^[\s“"]+|[\s”"]+$/g, ''));

/** The credited name: what stands before a date, a dash, a bracket or the next sentence. */
export function credited(text: string): string {
  const dated = findDates(text)[0];
  const whole = dated ? text.slice(0, dated.span.start) : text;
  const head = whole.replace(
    /[,;(\s]+(?:(?:re)?posted|re-posted|put up|added|uploaded|reproduced|shared|taken)\b.*$/i,
    '',
  );
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

/** Words in the names of those who print, not of those who write. */
const PRINTS =
  /^the\b|\b(?:monthly|quarterly|fortnightly|news|newsletter|bulletin|post|times|ledger|gazette|echo|herald|mail|express|mirror|guardian|telegraph|independent|observer|chronicle|courier|journal|weekly|daily|today|evening|morning|sunday|radio|tv|television|press|review|magazine|online|star|sun|argus|advertiser|standard|tribune|record|recorder|examiner|world|voice|care|children|families|family|social|community|office|department|agency|authority|association|society|trust|foundation|charity|network|centre|council|board|service|services|wire|watch|media|group|digest|monitor|messenger|citizen|leader|reporter|free|local|national|house|university|college|school|police|nhs|government|ministry|commission|england|britain|scotland|wales|ireland|uk|committee|panel|courier|partnership|clarion|mercury|sentinel|bugle|globe|dispatch|despatch|packet|pioneer|informer|enquirer|inquirer|intelligencer)\b/i;

/** `14.8.09` is a day where a line tells when a text was taken over: as `14/8/09`, which is one everywhere. */
export const slashed = (text: string) =>
  text.replace(/\b(\d{1,2})\.(\d{1,2})\.(\d\d(?:\d\d)?)\b/g, '$1/$2/$3');

/** Two words or more, each with a capital. */
export const NAME_OF_PAPER = /^(?:[Tt]he )?\p{Lu}[\p{L}’'.-]*(?: (?:of|and|for|the|&|\p{Lu}[\p{L}’'.-]*))+$/u;

const WHOLE_NAME = new RegExp(`^${PERSON}$`, 'u');

/** Whether a name is one that people have: not that of a paper, an office or a committee. */
export const isWriter = (name: string) => WHOLE_NAME.test(name) && !PRINTS.test(name);

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const NTH = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY_ONLY = new RegExp(
  `^[\\W_]*(?:(?:mon|tues?|wed|thu|fri|sat|sun)[a-z]{0,6},? (?:the )?)?(?:${NTH}(?: of)? ${MONTH}|${MONTH} ${NTH})[\\W_]*$`,
  'i',
);

function dated(text: string): Meta | null {
  if (DAY_ONLY.test(text)) return { dayOnly: true };
  const published = REPORT_PUBLISHED.exec(text);
  const line = isDateLine(published ? text.slice(published[0].length) : text);
  if (line && published?.[1]) return { date: line.iso, publisher: published[1] };
  if (line) return { date: line.iso, ...(UPDATED.test(text) ? { updated: true } : {}) };
  const first = findDates(text)[0];
  // `21 February 2022: commissioner named` tells what happened on a day.
  if (first?.span.start === 0 && /^\s*:\s*\p{Ll}/u.test(text.slice(first.span.end))) return null;
  if (!first || TO_COME.test(text) || countWords(text) > 20 || /[.?!]$/.test(text.replace(/[ap]\.m\.$/, '')))
    return null;
  const rest = text.slice(0, first.span.start) + text.slice(first.span.end);
  const person = new RegExp(`^[\\W_]*(?:(?:[Pp]osted )?[Bb]y )?(${PERSON})[\\W_]*$`, 'u').exec(rest)?.[1];
  if (person && /[|•·\n]|^by /i.test(text)) return { date: first.iso, author: person };
  if (EVENT.test(afterName(text.slice(0, first.span.start))))
    return { date: first.iso, ...(UPDATED.test(text) ? { updated: true } : {}) };
  const name = nameAndDate(text, first);
  // `Sadie Lorne, 18 November 2014` is by her; `Care Ledger, 4 March 2014` was printed there, like all in brackets.
  if (name) return { date: first.iso, [isWriter(name) && !/[([]/.test(text) ? 'author' : 'source']: name };
  const stamped = first.span.start === 0 && STAMP.test(text.slice(first.span.start, first.span.end));
  if (stamped || SERIAL.test(text) || countWords(rest.replace(/\S*\d\S*/g, '')) <= 3)
    return { date: first.iso, ...(UPDATED.test(text) ? { updated: true } : {}) };
  return null;
}

function sourced(text: string): Meta | null {
  const match = SOURCE.exec(text);
  if (!match || countWords(text) > 24) return null;
  const date = findDates(slashed(text))[0];
  const marked =
    /:/.test(text.slice(0, 40)) ||
    /^[\W_]*source\s*[–—-]/i.test(text) ||
    /^[\W_]*via \p{Lu}/iu.test(text) ||
    (date && /^[\W_]*source \p{Lu}/iu.test(text));
  if (!marked) return null;
  const name = credited(match[1]!);
  return name && /\p{Lu}|\d/u.test(name[0]!) ? { source: name, ...(date ? { date: date.iso } : {}) } : null;
}

function bylined(text: string): Meta | null {
  const match = BYLINE.exec(text) ?? AUTHOR_PAGE.exec(text) ?? GLUED_BYLINE.exec(text);
  const sentence = /[.!?]$/.test(text.replace(/ \p{Lu}\.$/u, '')) && !/ at \d{1,2}[:.]\d{2}\b/.test(text);
  if (!match || countWords(text) > 18 || sentence) return null;
  const date = findDates(text)[0];
  return { author: match[1]!.trim(), ...(date ? { date: date.iso } : {}) };
}

/** A date with a byline behind it: `Published on 8 February 2023 by Iolo Vance`, or by nobody: `by the news desk`, `by admin`. */
function datedByline(text: string): Meta | null {
  const match = new RegExp(
    `^(.{6,60}?),? (?:[Bb]y|BY|[Ww]ords) (?:(${PERSON})|the .{2,40}|[\\p{L}\\d._-]{2,30})$`,
    'u',
  ).exec(text);
  const date = match && isDateLine(match[1]!);
  return date ? { date: date.iso, ...(match[2] ? { author: match[2] } : {}) } : null;
}

/** `Care Ledger – put on this site 9 January 2013 by J. Field`: who printed it first, and when it was taken over. */
const TAKEN_OVER =
  /^(\p{Lu}[^–—|]{2,60}?)\s*[–—|-]\s*(?:put|posted|added|uploaded|reposted|reproduced|shared)\b/u;

function takenOver(text: string): Meta | null {
  const match = TAKEN_OVER.exec(text);
  const date = match && countWords(text) <= 20 ? findDates(slashed(text))[0] : undefined;
  return match && date ? { source: credited(match[1]!), date: date.iso } : null;
}

/** `OTTERCOMBE, 3 May 2014 – The council …`: where and when, before the first sentence. */
const PLACE = /^(?:\(?\p{Lu}[\p{L} .’'-]{2,30}\)?,? )?$/u;

/** The day with which a text begins, or null. */
export function datelineOf(text: string): string | null {
  const date = findDates(text.slice(0, 80))[0];
  if (!date || !/^\)?\s*(?:[–—|]|-\s)/.test(text.slice(date.span.end))) return null;
  return PLACE.test(text.slice(0, date.span.start)) ? date.iso : null;
}

/** Longer ones tell the article itself; to search megabytes of it for dates takes minutes. */
const LONGEST_LINE = 1_000;

/** What a line says about an article, or null when it is no such line. Bars part a line that says several things. */
export function readMeta(text: string): Meta | null {
  if (text.length > LONGEST_LINE) return null;
  const parts = text.split(/\s+[|•·/]\s+/);
  if (parts.length < 2) return readOne(text);
  const read = parts.map(readOne);
  const whole = read.every((meta, index) => meta !== null || countWords(parts[index]!) <= 6);
  const told = read.filter((meta) => meta !== null);
  if (!whole || told.length === 0) return readOne(text);
  return inOrder(told.some(({ date }) => date) ? [...told, ...parts.slice(0, 1).map(named)] : told);
}

/** Whether a name is that of a paper, as far as its words tell: of two or more, one at home in such names. */
export const isPaper = (name: string) => !isWriter(name) && PRINTS.test(name) && NAME_OF_PAPER.test(name);

/** Who stands before a bar and a date: a writer, or a paper. */
function named(name: string): Meta {
  if (isWriter(name)) return { author: name };
  return isPaper(name) ? { source: name } : {};
}

/** Of what several lines or parts of a line say, the first word on each matter counts; a later change says least. */
export function inOrder(metas: readonly Meta[]): Meta {
  const ordered = [...metas.filter(({ updated }) => !updated), ...metas.filter(({ updated }) => updated)];
  const { updated, ...merged } = Object.assign({}, ...ordered.reverse()) as Meta;
  return updated && metas.every((meta) => meta.updated || !meta.date) ? { ...merged, updated } : merged;
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
