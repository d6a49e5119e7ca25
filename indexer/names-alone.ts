import { type Authority, type FoundAuthority, findAuthorities } from '../language/authorities.js';

const LEAD = 'In ';
const LONGEST_LABEL = 60;

/** A name that is a word too, as `Bury` and `Reading` are, is one where it opens a label or an item of a list. */
export function findNames(text: string, unlisted?: readonly Authority[]): readonly FoundAuthority[] {
  const found = findAuthorities(text, unlisted);
  if (text.length > LONGEST_LABEL || !/^\p{Lu}/u.test(text) || found[0]?.span.start === 0) return found;
  return findAuthorities(LEAD + text, unlisted).map((one) => ({
    ...one,
    span: { start: one.span.start - LEAD.length, end: one.span.end - LEAD.length },
  }));
}

/** What may stand beside the names of a list: `(report of 18 October 2022)`, `all graded in May 2014`. */
const BESIDE_NAMES =
  /^(?:ofsted|estyn|cqc|ciw|cssiw|hmicfrs|hmic|rqia|care|inspectorate|ilacs|inspection|full|and|the|all|both|graded|rated|judged|inspected|published|reports?|of|in|on|city|county|borough|councils?|district|mbc|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|\p{L})$/iu;

/** Is a line nothing but the names that are found in it, with dates, also when their separators are lost? */
export function isNamesAlone(text: string, mentions: readonly FoundAuthority[]): boolean {
  if (mentions.length === 0) return false;
  const rest = mentions.reduceRight(
    (left, { span }) => `${left.slice(0, span.start)} ${left.slice(span.end)}`,
    text,
  );
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => BESIDE_NAMES.test(word));
}
