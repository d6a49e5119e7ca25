import type { Context, Reading } from './context.js';
import type { Place } from './place.js';

/** What is inspected by itself, and is neither an authority nor its service. */
export const OTHER_BODY =
  /\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|colleges?|childminders?|hospitals?|surger(?:y|ies)|prisons?|pre-?schools?|playgroups?|universit(?:y|ies)|sixth\s+form|care\s+homes?|children[’']s\s+homes?|residential\s+homes?|homes?|hostels?|providers?|clinics?|teachers?|lessons?|pupils?|club|centres?)\b/i;

const FINITE =
  /\s(?:was|were|is|are|has|have|had|will|would|said|says|remain(?:s|ed)?|got|received|requires?|dropped|fell|\p{L}{2,}ed)\s/iu;
const VISITORS =
  /^\W*(?:(?:the\s+)?inspectors|ofsted|(?:the\s+)?cqc|estyn|the\s+watchdog)\s+(?:(?:has|have|had|also)\s+)?(?:visited|inspected|rated|judged|graded|went\s+to|came\s+to|found)\s/i;
/** Speaks of the authority again, whatever was spoken of in between. */
const AUTHORITY =
  /\b(?:councils?|(?:local\s+)?authorit(?:y|ies)|borough|county|city|children[’']s\s+services|social\s+services)\b/i;

/** Of what stands before its verb, or behind that of inspectors, a sentence speaks. */
function topicOf(text: string): string {
  const from = VISITORS.exec(text)?.[0].length ?? 0;
  const verb = FINITE.exec(text.slice(from));
  return text.slice(0, verb ? from + verb.index : text.length);
}

/** Does a sentence speak of a school, a nursery, a home that it does not name? Null when of something else. */
function isAbout({ unit: { text }, mentions }: Reading): boolean | null {
  const topic = topicOf(text);
  if (mentions.some(({ authority }) => authority.kind === 'body')) return false;
  const authorities = mentions.filter(({ as }) => as === 'authority');
  const other = topic.search(OTHER_BODY);
  if (other >= 0) return authorities.every(({ span }) => span.start > other);
  return AUTHORITY.test(topic) || authorities.length > 0 ? false : null;
}

/** How many sentences back a pronoun may point. */
const REACH = 3;

/** Is the grade of a clause that names nobody that of a school, a nursery or a home spoken of before it? */
export function isOtherBodys({ readings }: Context, at: number, { clause, mention }: Place): boolean {
  const own = readings[at]!;
  if (AUTHORITY.test(own.unit.text.slice(clause.span.start, mention.span.start))) return false;
  const about = clause.span.start > 0 ? isAbout(own) : null;
  if (about !== null) return about;
  const block = readings
    .slice(Math.max(0, at - REACH), at)
    .filter(({ unit }) => unit.block === own.unit.block);
  return block.map(isAbout).findLast((one) => one !== null) ?? false;
}
