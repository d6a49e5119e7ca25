import type { Span } from '../span.js';
import type { Authority } from './authority.js';
import { namesAnAuthority } from './context.js';
import { gazetteer } from './gazetteer.js';
import { indexNames, type NameIndex, nameAt } from './name-index.js';
import { isOtherName, surnamesIn } from './other-names.js';
import { type NameToken, nameTokens } from './tokens.js';
import { unlistedIn } from './unlisted.js';

/** A mention of an authority, or of the place that it bears the name of. */
export interface FoundAuthority {
  /** Of the name with `Council` or `London Borough of` where printed, without a possessive ending. */
  readonly span: Span;
  readonly authority: Authority;
  /** Does the text name it as an authority (a council, its services, its inspection), or only as a place? */
  readonly as: 'authority' | 'place';
}

const listed = indexNames(gazetteer);

/** What is typed without capitals is looked up without regard to case. */
const isCaseless = (text: string) => !/(?<=\S\s+|["“‘(])\p{Lu}\p{Ll}/u.test(text) && text.length < 300;
/** Names that are common words too. */
const WORDS = new Set([
  'reading',
  'bury',
  'bath',
  'barking',
  'highland',
  'stoke',
  'sale',
  'deal',
  'moray',
  'central',
]);

const SUFFIX =
  /^(?:[\s-]+(?:County|City|Borough|Metropolitan|District|Unitary|Regional|Island|Islands|and))*\s+(?:[Cc]ouncil(?!\s+[Tt]ax)|Corporation|MBC|MDC|CBC|BC|CC)(?![\p{L}])|^\s+\((?:\p{Lu}{2,6})\)\s+[Cc]ouncil/u;
const PREFIX =
  /(?:(?:London|Royal|Metropolitan|County)\s+)?(?:Borough|City|County|Boroughs)\s+of\s+$|\bLB\s+(?:of\s+)?$/;

interface Mention {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly authority: Authority;
  /** `Council` or `Borough of` is part of the name. */
  readonly official: boolean;
  /** A single word, which may be something else's name. */
  readonly short: boolean;
}

function mentionAt(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  indexes: readonly NameIndex[],
  anyCase: boolean,
): Mention | null {
  const found = indexes.map((index) => nameAt(index, { text, tokens, anyCase }, at));
  const best = found.reduce((a, b) => ((b?.words ?? 0) > (a?.words ?? 0) ? b : a), null);
  if (!best) return null;
  const [start, end] = [tokens[at]!.span.start, tokens[at + best.words - 1]!.span.end];
  const prefix = PREFIX.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const suffix = SUFFIX.exec(text.slice(end, end + 50))?.[0] ?? '';
  const span = { start: start - prefix.length, end: end + suffix.length };
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const own = /council|borough|police|constabulary|trust|board|nhs|children/i.test(text.slice(start, end));
  return {
    first: at,
    last,
    span,
    authority: best.authority,
    official: Boolean(prefix || suffix) || own,
    short: best.short,
  };
}

function mentionsOf(text: string, tokens: readonly NameToken[], unlisted: readonly Authority[]) {
  const anyCase = isCaseless(text);
  const indexes = unlisted.length > 0 ? [listed, indexNames(unlisted)] : [listed];
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]!.upper && !anyCase) continue;
    const mention = mentionAt(text, tokens, at, indexes, anyCase);
    if (!mention) continue;
    if (!anyCase || mention.official || !mention.short || !WORDS.has(tokens[at]!.folded))
      mentions.push(mention);
    at = Math.max(at, mention.last);
  }
  return mentions;
}

const LIST_GAP =
  /^(?:['’]s?)?(?:\s+\([^)]{1,40}\))?\s*(?:,|;|\/|&|and|n?or|as well as|,\s*and|•)\s*(?:the\s+|in\s+)?$/;

/** In a list, what one is they all are. */
function spreadOverLists(text: string, found: readonly FoundAuthority[]): readonly FoundAuthority[] {
  const joined = (at: number) =>
    at > 0 && LIST_GAP.test(text.slice(found[at - 1]!.span.end, found[at]!.span.start));
  const result = [...found];
  for (let from = 0; from < found.length; ) {
    let to = from + 1;
    while (to < found.length && joined(to)) to += 1;
    if (found.slice(from, to).some((one) => one.as === 'authority'))
      for (let at = from; at < to; at += 1) result[at] = { ...result[at]!, as: 'authority' };
    from = to;
  }
  return result;
}

/**
 * The authorities that a text names, in its order, with the exact place of each mention. What bears an
 * authority's name and is none (`Hartlepool United`, `Mr Kent`, `the river Medway`) is left out.
 * @param unlisted authorities that the gazetteer does not have, for example those that the rest of an article names
 */
export function findAuthorities(
  text: string,
  unlisted: readonly Authority[] = unlistedIn(text),
): readonly FoundAuthority[] {
  const tokens = nameTokens(text);
  const mentions = mentionsOf(text, tokens, unlisted);
  if (mentions.length === 0) return [];
  const surnames = surnamesIn(text);
  const named = new Set(mentions.flatMap(({ first, last }) => [first, last]));
  const own = mentions.filter(
    (mention) => mention.official || !isOtherName(text, tokens, { ...mention, named }),
  );
  const found = own
    .filter(
      ({ official, short, span }) => official || !short || !surnames.has(text.slice(span.start, span.end)),
    )
    .map(({ span, authority, official }): FoundAuthority => {
      const as = official || namesAnAuthority(text, span) ? 'authority' : 'place';
      return { span, authority, as };
    });
  return spreadOverLists(text, found);
}
