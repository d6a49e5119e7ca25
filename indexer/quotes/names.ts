import { isBodyNoun, isDocumentNoun } from '../../language/people/body-nouns.js';
import { isGivenName } from '../../language/people/given-names.js';
import { isGroupNoun, isOfficeNoun, isRoleNoun } from '../../language/people/role-nouns.js';
import { splitTitle } from '../../language/people/titles.js';
import {
  isCalendarWord,
  isOpeningWord,
  isQuality,
  PRONOUNS,
} from '../../language/reporting/function-words.js';
import type { Token } from './token.js';

/** A name in a paragraph; `from` and `to` count tokens, `to` excluded. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** Without title and role. */
  readonly text: string;
  /** `Education Secretary` in `Education Secretary Jane Moor`. */
  readonly role: string | null;
  readonly kind: 'person' | 'organisation' | 'unknown';
}

const PARTICLE = /^(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ben|ap|ibn|of the|dos|y)$/;
/** Small words inside the names of bodies: `Department for Education`. */
const LINK = /^(?:of|for|and|the|on|in|to|&|upon)$/;
const TITLE_WORD =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Cllrs?|Councillors?|Couns?|Rev|Revd|Reverend|Hon|Rt|Judge|Justice|Sen|Rep|Gov|Senator|Governor|President|Del|Detective|Det|Inspector|Superintendent|Supt|Sergeant|Sgt|ACC|DCC|DCS|PC|DC|DCI|DI|DS|Constable|Commander|Captain|Major|Colonel|General)\.?$/;

/** Whose a name may say it is: `Association of Directors of Children’s Services`. */
const COLLECTIVE =
  /^(?:Children|Women|Men|Girls?|Boys?|People|Teachers|Workers|Parents|Governors|Carers|Patients|Residents|Officers|Students|Survivors|Families|Mayor|King|Queen|Prince|Princess|Majesty|Infants?|Mothers|Ministers)$/;

/** `Jan`, `May` and `June` are given names where a surname follows and no date is told. */
const isBearer = (tokens: readonly Token[], at: number) =>
  isGivenName(tokens[at]!.text) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
  !isCalendarWord(tokens[at + 1]!.text) &&
  !/^(?:\d.*|in|on|of|by|from|since|until|till|during|before|after|to|and|this|last|next|early|late|mid)$/i.test(
    tokens[at - 1]?.text ?? '',
  );

/** `We’ll`, `I’ve`. */
const CONTRACTED = /^(?:I|We|You|He|She|They|It|That|There|Who|What)['’](?:ll|ve|re|d|m)$/;

function capital(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind !== 'word' || CONTRACTED.test(text)) return false;
  if (/^(?:d|O|al|el)['’-]\p{Lu}/u.test(text)) return true;
  return /^\p{Lu}/u.test(text) && (!isCalendarWord(text) || isBearer(tokens, at));
}

const startsSentence = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1];
  return !before || before.kind === 'quote' || /^[.!?:;“"‘(•·▪●◦*>|–—-]$/.test(before.text);
};

/** How far a run of capitalised words goes, with the small words that names hold. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length) {
    const next = tokens[to]!;
    if (capital(tokens, to) && !(isOpeningWord(next.text) && /^(?:The|A|An|I|He|She|It)$/.test(next.text)))
      to += 1;
    else if (tokens[to + 1] && capital(tokens, to + 1) && joins(tokens, from, to)) to += 2;
    else if (
      tokens[to + 1] &&
      tokens[to + 2] &&
      capital(tokens, to + 2) &&
      LINK.test(next.text) &&
      /^(?:the|&)$/.test(tokens[to + 1]!.text) &&
      holdsBody(tokens, from, to)
    )
      to += 3;
    else if (
      /^['’]s?$/.test(next.text) &&
      (COLLECTIVE.test(tokens[to - 1]!.text) || followsBody(tokens, from)) &&
      tokens[to + 1] &&
      capital(tokens, to + 1)
    )
      to += 2;
    else break;
  }
  return to;
}

/** `the charity | Ann’s House`: the possessive is part of its name. */
const followsBody = (tokens: readonly Token[], from: number) => {
  const before = tokens[from - 1]?.text ?? '';
  return /^\p{Ll}/u.test(before) && isBodyNoun(before);
};

const holdsBody = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => isBodyNoun(text));

function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const { text } = tokens[at]!;
  // `Children in Care Council`
  if (text === 'in' && COLLECTIVE.test(tokens[at - 1]!.text) && endsInBody(tokens, at + 1)) return true;
  if (PARTICLE.test(text)) return true;
  if (text === '&') return true;
  // `Ann Lee and Paul Moss` are two, `Department for Work and Pensions` is one.
  if (!LINK.test(text) || text === 'the') return false;
  const run = tokens.slice(from, at);
  if (text === 'and' && isHalved(tokens, from, at)) return true;
  // `Kent Council and Leeds Council` are two.
  if (text === 'and' && isBodyNoun(run.at(-1)!.text) && endsInBody(tokens, at + 1)) return false;
  if (text === 'in' || text === 'to' || text === 'on') return false;
  return (
    run.some(({ text: word }) => isBodyNoun(word) && !isRoleNoun(word)) &&
    !run.some(({ text: word }) => TITLE_WORD.test(word))
  );
}

/** Does a run of capitalised words end in what bodies are called? */
function endsInBody(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (end < tokens.length && capital(tokens, end)) end += 1;
  return end - from > 1 && isBodyNoun(tokens[end - 1]!.text);
}

/** `the Health and Care Authority`: one name with `the` before it and what it is called at its end. */
function isHalved(tokens: readonly Token[], from: number, and: number): boolean {
  const start = tokens[from]!.text === 'The' ? from + 1 : from;
  const isPlain = ({ text }: Token) =>
    /^\p{Lu}\p{Ll}/u.test(text) && !TITLE_WORD.test(text) && !isRoleNoun(text) && !isBodyNoun(text);
  return (
    /^the$/i.test(tokens[start - 1]?.text ?? '') &&
    tokens.slice(start, and).every(isPlain) &&
    endsInBody(tokens, and + 1)
  );
}

/** The last word of the role at a name's head: `Education Secretary | Jane Moor`. */
function endOfRole(words: readonly string[]): number {
  const title = words.findIndex(
    (word, at) =>
      at > 0 && at < words.length - 1 && TITLE_WORD.test(word) && !TITLE_WORD.test(words[at - 1]!),
  );
  // `Chief Inspector Moor` holds an office, `Conservative Cllr Moor` a title.
  if (title > 0) return isOfficeNoun(words[title]!) ? title + 1 : title;
  const office = words.findLastIndex(
    (word, at) =>
      at < words.length - 1 &&
      /^\p{Lu}/u.test(words[at + 1]!) &&
      isOfficeNoun(word) &&
      !TITLE_WORD.test(word) &&
      !(at === 0 && words.length === 2 && isGivenName(word)),
  );
  const body = words.slice(office + 1).some((word) => isBodyNoun(word) && !isRoleNoun(word));
  return body ? 0 : office + 1;
}

/** `Chief Inspector of | Probation Ann Moor`: where the office ends whose complement runs into a name, or null. */
function endOfOffice(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
  const office = tokens[from - 2]?.text ?? '';
  if (!/^(?:of|for)$/.test(tokens[from - 1]?.text ?? '') || !isOfficeNoun(office)) return null;
  const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGivenName(word));
  return given > 0 ? given : null;
}

const isInitials = (word: string) => /^(?:\p{Lu}\.)+$/u.test(word);

function kindOf(words: readonly string[], title: string, role: string | null): Name['kind'] {
  if (title !== '') return 'person';
  if (words[0] === 'The') return 'organisation';
  const acronym = words.length === 1 && /^[\p{Lu}&]{2,}s?$/u.test(words[0]!);
  if (acronym) return 'organisation';
  if (words.length > 1 && words.some((word) => isBodyNoun(word) || isDocumentNoun(word) || LINK.test(word)))
    return isGivenName(words[0]!) && words.length === 2 && !isBodyNoun(words[1]!) ? 'person' : 'organisation';
  if (isBodyNoun(words[0]!) && words.length === 1) return 'organisation';
  if (words.length > 1 && (isGivenName(words[0]!) || isInitials(words[0]!))) return 'person';
  if (role !== null && words.length > 1) return 'person';
  return 'unknown';
}

/** The words of a name; a possessive ending stays with its word. */
function wordsIn(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (const { text } of tokens.slice(from, to)) {
    if (/^['’]s?$/.test(text) && words.length > 0) words.push(words.pop()! + text);
    else words.push(text);
  }
  return words;
}

const tokensIn = (words: readonly string[]) =>
  words.length + words.filter((word) => /['’]s$/.test(word)).length;

function toName(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  common: ReadonlySet<string>,
): Name | null {
  let first = from;
  while (
    first < to &&
    startsSentence(tokens, first) &&
    isOpeningWord(tokens[first]!.text) &&
    !(isQuality(tokens[first]!.text) && first + 1 < to) &&
    !(first + 1 < to && isGivenName(tokens[first]!.text) && first === to - 2)
  ) {
    first += 1;
    if (first < to && !capital(tokens, first)) first = to;
    else break;
  }
  if (first >= to) return null;
  const words = wordsIn(tokens, first, to);
  const cut = endOfOffice(tokens, first, words) ?? endOfRole(words);
  const role = cut > 0 ? words.slice(0, cut).join(' ') : null;
  const rest = words.slice(cut);
  const { title, name } = splitTitle(rest.join(' '));
  if (!/\p{L}/u.test(name)) return null;
  const titleWords = title === '' ? 0 : title.split(/\s+/).length;
  const bare = rest.slice(titleWords).filter((word) => !POST_NOMINAL.test(word));
  const honours = rest.filter((word) => POST_NOMINAL.test(word));
  if (bare.length === 0) return null;
  // `Papers say so` names no newspaper: its capital is the sentence's.
  const plainNoun =
    bare.length === 1 &&
    (isDocumentNoun(bare[0]!) ||
      isBodyNoun(bare[0]!) ||
      (title === '' && common.has(bare[0]!.toLowerCase())));
  if (plainNoun && startsSentence(tokens, first) && tokens[to]?.text !== '’s') return null;
  if (bare.length === 1 && (isRoleNoun(bare[0]!) || isGroupNoun(bare[0]!)) && title === '') return null;
  if (bare.length === 1 && PRONOUNS.has(name.toLowerCase())) return null;
  // `Cabinet Member for Children and Families` is an office, whoever holds it.
  const link = bare.findIndex((word) => /^(?:for|of)$/.test(word));
  if (link > 0 && title === '' && isRoleNoun(bare[link - 1]!) && !isBodyNoun(bare[link - 1]!)) return null;
  // `The Education Secretary` is a role without a name.
  const ends = bare.at(-1)!;
  const office = bare.length > 1 && (isRoleNoun(ends) || isGroupNoun(ends)) && !isGivenName(bare[0]!);
  if (office && !bare.some((word) => isBodyNoun(word) && !isRoleNoun(word))) return null;
  return {
    from: first + tokensIn(words.slice(0, cut)),
    to,
    title,
    text: bare.join(' '),
    role: role?.replace(STYLE, '') || honours[0] || null,
    kind: honours.length > 0 ? 'person' : kindOf(bare, title, role),
  };
}

const STYLE = /^(?:Honour|Majesty[’']s|Excellency|Holiness)\s*/;
const POST_NOMINAL = /^(?:MP|MSP|MLA|AM|MEP|TD|QC|KC|OBE|CBE|MBE|KBE|DBE|PhD|FRCP|FRCPCH|JP|Jr\.?|Sr\.?)$/;

/** `Westmere council`, `the Scottish government`: the kind of body in small letters belongs to the name. */
const LOWER_BODY =
  /^(?:council|government|police|constabulary|university|hospital|academy|parliament|assembly)$/;

/** `Carter’s | said`: nothing follows that could be Carter’s, so the ending is the name’s. */
const endsInPossessive = (tokens: readonly Token[], at: number) =>
  /^['’]s$/.test(tokens[at]?.text ?? '') && OWNS_NOTHING.test(tokens[at + 1]?.text ?? '');
const OWNS_NOTHING =
  /^(?:said|says|told|called|described|warned|agreed|argued|welcomed|added|declined|responded|replied|insisted|claimed|has|have|had|was|were|is|are|will|would)$/;

/** The names in a paragraph, in order; `common` words are none at a sentence's head. */
export function findNames(tokens: readonly Token[], common: ReadonlySet<string>): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!capital(tokens, at)) continue;
    const run = endOfRun(tokens, at);
    const to =
      LOWER_BODY.test(tokens[run]?.text ?? '') &&
      toName(tokens, { from: at, to: run }, common)?.kind === 'unknown'
        ? run + 1
        : run;
    const name = toName(tokens, { from: at, to }, common);
    const owned = name?.kind === 'unknown' && endsInPossessive(tokens, to);
    if (name) names.push(owned ? { ...name, text: name.text + tokens[to]!.text, to: to + 1 } : name);
    at = to - 1;
  }
  return names;
}
