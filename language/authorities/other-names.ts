import { isOpeningWord, isQuality } from '../reporting/function-words.js';
import type { Span } from '../span.js';
import type { NameToken } from './tokens.js';

/** Where a mention stands among the words of its text. */
interface Place {
  /** Numbers of its words. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

const words = (list: string) => new Set(list.split(' '));

/** Capitalised words that may stand right before the name of an authority and are no part of it. */
const BEFORE = words(
  'compare nearby neighbouring take meet congratulations congratulate bravo praise among outside inside near around across see visit in at for from by and but while when both as with on to of if after before since although however meanwhile like unlike yet then now where because only so or the a an council councils authority authorities ofsted estyn cqc ciw cssiw hmicfrs hmic inspectors inspector inspection region area borough boroughs county city including despite neighbouring today yesterday tomorrow last this that these those nor under within across near outside inside around over between against plus minus except also still even just is was were are has have had did does will would may might can could should must january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday eg ie re',
);
/** Capitalised words that may stand right behind it. */
const BEHIND = words(
  'inadequate outstanding good adequate requires require required improvement rated judged graded ofsted estyn cqc ciw lscb scb safeguarding children child local inspection report reports council councils service services social january february march april may june july august september october november december and or but in on at to of for from by with was is has had the that which who ilacs sif jtai adoption fostering youth early looked a an it overall',
);
/** Words before a name that make it a person's, or another place's, even in a headline. */
const PERSONS = words(
  'mr mrs ms miss mx dr prof professor sir lord lady dame baroness baron viscount earl duke duchess duchy marquess cllr councillor judge justice rev reverend bishop canon pc dc ds di dci dcs sgt inspector superintendent captain major general colonel mp lieutenant saint',
);
const OTHER_PLACES = words(
  'north south east west central greater upper lower great little new old river port inner mid northern southern eastern western royal hms fc afc rfc',
);
const TITLED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame|Baroness|Cllr|Judge)\.?\s+(?:\p{Lu}[\p{L}’'-]+\s+){0,2}?(?<surname>\p{Lu}[\p{L}’-]+)(?!\s\p{Lu})/gu;

/** Where a council sits. */
const SEAT = /^\s(?:(?:Town|County|City)\sHall|Civic\s(?:Centre|Offices)|Guildhall)\b/;

const sameLine = (text: string, from: number, to: number) => /^[^\S\r\n]$/.test(text.slice(from, to));

/** A headline in which nearly every word is capitalised: capitals say nothing there. */
function isTitleCase(text: string, { start, end }: Span): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 80);
  const line = text.slice(from, end + 80).split('\n')[0]!;
  const long = line.match(/\p{L}{4,}/gu) ?? [];
  const upper = long.filter((word) => /^\p{Lu}/u.test(word));
  return (
    upper.length >= 4 && (upper.length === long.length || upper.length >= Math.max(5, long.length * 0.85))
  );
}

/**
 * Is the name part of another one: a person's, a club's, a court's, a river's?
 * @param named numbers of the words that begin or end other mentions: in a list without commas they stand beside it
 */
export function isOtherName(
  text: string,
  tokens: readonly NameToken[],
  { first, last, span, named }: Place & { readonly named: ReadonlySet<number> },
): boolean {
  const [before, after] = [first - 1, last + 1].map((at) => (named.has(at) ? undefined : tokens[at]));
  const beside = before !== undefined && sameLine(text, before.span.end, span.start);
  const titled = before !== undefined && /^\.?\s$/.test(text.slice(before.span.end, span.start));
  if (titled && before.upper && PERSONS.has(before.folded)) return true;
  if (beside && (before.folded === 'river' || (before.upper && OTHER_PLACES.has(before.folded)))) return true;
  // `Newcastle-under-Lyme`, `Sutton Coldfield`, `Bradford on Avon`
  if (
    /^(?:-\p{L}|\s+(?:on|upon|under)\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll})/u.test(
      text.slice(span.end, span.end + 30),
    )
  )
    return true;
  if (beside && /^(?:up)?on$|^under$/.test(before.folded) && isNamePart(tokens[first - 2])) return true;
  if (isTitleCase(text, span) || SEAT.test(text.slice(span.end, span.end + 20))) return false;
  if (beside && before.upper && !maySpeakOf(before) && !isDigit(before)) return true;
  return (
    after?.upper === true &&
    sameLine(text, span.end, after.span.start) &&
    !BEHIND.has(after.folded) &&
    !/^\p{Lu}{2,}/u.test(text.slice(after.span.start, after.span.end))
  );
}

const isNamePart = (token: NameToken | undefined) => token?.upper === true && !BEFORE.has(token.folded);

/** `Neither Kent nor`, `Ofsted Kent`: words that are no part of a name, though they have a capital. */
const maySpeakOf = ({ folded }: NameToken) =>
  BEFORE.has(folded) || (isOpeningWord(folded) && !isQuality(folded));

const isDigit = ({ folded }: NameToken) => /^\d+$/.test(folded);

/** The surnames of those whom a text names with a title. */
export function surnamesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(TITLED)].map(({ groups }) => groups!.surname!));
}
