import type { Authority, FoundAuthority } from '../../language/authorities.js';
import type { Reading } from './context.js';

const LIST_GAP =
  /^(?:['’]s?)?(?:\s+\((?![^)]*(?:good|adequate|outstanding|improvement))[^)]{1,60}\))?\s*(?:,|;|\/|&|and|n?or|as\s+well\s+as|,\s*and|•)?\s*(?:(?:the|in|to|for|at)\s+)*$/;

const DAY = /,?\s+(?:on|in)\s+(?:\d{1,2}\s+)?\p{Lu}\p{Ll}{2,8}(?:\s+\d{4})?(?=[,;]|\s+and\b)/gu;

/** `Kent, on 29 October; Surrey, in May`: each name of a list may carry its date. */
const withoutDates = (gap: string) => gap.replace(DAY, '');

/** Mentions that stand in one list: `Bolton, Bury and Trafford`. */
export function groupsOf(
  text: string,
  mentions: readonly FoundAuthority[],
): readonly (readonly FoundAuthority[])[] {
  const groups: FoundAuthority[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const joined = last && LIST_GAP.test(withoutDates(text.slice(last.at(-1)!.span.end, mention.span.start)));
    if (joined) last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** Each authority of a list once; a body that bears the name of its place stands for it. */
export function authoritiesOf(group: readonly FoundAuthority[]): readonly Authority[] {
  const all = [...new Map(group.map(({ authority }) => [authority.id, authority])).values()];
  return all.filter(
    ({ kind, name }) =>
      kind === 'body' || !all.some((other) => other.kind === 'body' && other.name.startsWith(name)),
  );
}

/** Named only to compare. */
const COMPARED = /\b(?:unlike|like|than|alongside|near|outside|besides)\s+(?:neighbouring\s+|the\s+)?$/i;
/** Named, with all of its list, as the place where something happened or whom it happened to. */
const PLACE =
  /\b(?:speaking|held|meeting|conference|launch\w*|event|court|based|lives?|lived|works|(?<!social\s)work|worked|working|operat\w+|born|moved?|arrived|comes|joins?|joined)\b[^,;.]{0,40}\s(?:in|at|to|from)\s+$/i;

/** One that is only where something is. */
export const asPlace = (text: string, mention: FoundAuthority): FoundAuthority =>
  PLACE.test(text.slice(Math.max(0, mention.span.start - 70), mention.span.start))
    ? { ...mention, as: 'place' }
    : mention;

/** The lists of authorities of which a sentence may state something. */
export function subjectsOf({ unit: { text }, mentions }: Reading): readonly (readonly FoundAuthority[])[] {
  const lead = ({ span }: FoundAuthority) => text.slice(Math.max(0, span.start - 70), span.start);
  const own = mentions.filter((mention) => !COMPARED.test(lead(mention)));
  return groupsOf(text, own).filter((group) => !PLACE.test(lead(group[0]!)));
}
