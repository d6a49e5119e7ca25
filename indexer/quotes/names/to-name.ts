import { placeOf } from '../../../language/demonyms.js';
import { isBodyNoun, isDocumentNoun } from '../../../language/people/body-nouns.js';
import { isGivenName } from '../../../language/people/given-names.js';
import { isGroupNoun, isRoleNoun } from '../../../language/people/role-nouns.js';
import { splitTitle } from '../../../language/people/titles.js';
import { isOpeningWord, isQuality, PRONOUNS } from '../../../language/reporting/function-words.js';
import type { Token } from '../token.js';
import { isCapital, startsSentence } from './capital.js';
import { kindOfName } from './kind-of-name.js';
import type { Name } from './name.js';
import { officeAtHead } from './office-at-head.js';

type Tokens = readonly Token[];

/** Tokens from one place to another, `to` excluded. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** `However | Moor`: is the capital of a run's first word that of the sentence, and the word no part of the name? */
function isOpening(tokens: Tokens, { from, to }: Run): boolean {
  const { text } = tokens[from]!;
  const isPart = from + 1 < to && (isQuality(text) || (isGivenName(text) && from === to - 2));
  return startsSentence(tokens, from) && isOpeningWord(text) && !isPart;
}

/** Where a run's name begins; its end when nothing is left. */
function startOf(tokens: Tokens, run: Run): number {
  if (!isOpening(tokens, run)) return run.from;
  const next = run.from + 1;
  return next < run.to && isCapital(tokens, next) ? next : run.to;
}

/** The words of a name; a possessive ending stays with its word. */
function wordsIn(tokens: Tokens, { from, to }: Run): readonly string[] {
  const words: string[] = [];
  for (const { text } of tokens.slice(from, to)) {
    if (/^['’]s?$/.test(text) && words.length > 0) words.push(words.pop()! + text);
    else words.push(text);
  }
  return words;
}

const tokensIn = (words: readonly string[]) =>
  words.length + words.filter((word) => /['’]s$/.test(word)).length;

const STYLE = /^(?:Honour|Majesty[’']s|Excellency|Holiness)\s*/;
const POST_NOMINAL = /^(?:MP|MSP|MLA|AM|MEP|TD|QC|KC|OBE|CBE|MBE|KBE|DBE|PhD|FRCP|FRCPCH|JP|Jr\.?|Sr\.?)$/;

/** What a run of capitalised words is made of. */
interface Parts {
  readonly office: readonly string[];
  readonly title: string;
  /** The name itself. */
  readonly bare: readonly string[];
  readonly honours: readonly string[];
}

function partsOf(tokens: Tokens, run: Run): Parts {
  const words = wordsIn(tokens, run);
  const cut = officeAtHead(tokens, run.from, words);
  const rest = words.slice(cut);
  const { title } = splitTitle(rest.join(' '));
  const named = rest.slice(title === '' ? 0 : title.split(/\s+/).length);
  return {
    office: words.slice(0, cut),
    title,
    bare: named.filter((word) => !POST_NOMINAL.test(word)),
    honours: rest.filter((word) => POST_NOMINAL.test(word)),
  };
}

/** `Papers say so` names no newspaper: its capital is the sentence's. */
const isNoun = (word: string, title: string, common: ReadonlySet<string>) =>
  isDocumentNoun(word) || isBodyNoun(word) || (title === '' && common.has(word.toLowerCase()));

const BEFORE_NOUN =
  /^(?:social|local|senior|chief|foster|family|child|youth|police|health|care|public|young)$/;

/** `English | councils`, `Irish | social workers`: whose those behind it are. What stands alone may be a surname. */
function isOfPlace(tokens: Tokens, { from, to }: Run): boolean {
  if (placeOf(tokens[from]!.text) === undefined) return false;
  const noun = tokens[BEFORE_NOUN.test(tokens[to]?.text ?? '') ? to + 1 : to]?.text ?? '';
  return [noun, noun.replace(/s$/, '')].some(
    (word) => isBodyNoun(word) || isGroupNoun(word) || isRoleNoun(word),
  );
}

/** A word alone that names nobody by itself. */
const isPlain = (word: string, title: string) =>
  (title === '' && (isRoleNoun(word) || isGroupNoun(word))) || PRONOUNS.has(word.toLowerCase());

/** `Cabinet Member for Children and Families` is an office, whoever holds it. */
function isOfficeOf(words: readonly string[]): boolean {
  const link = words.findIndex((word) => /^(?:for|of)$/.test(word));
  return link > 0 && isRoleNoun(words[link - 1]!) && !isBodyNoun(words[link - 1]!);
}

/** `The Education Secretary` is a role without a name. */
function endsInOffice(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length === 1 || !(isRoleNoun(last) || isGroupNoun(last)) || isGivenName(words[0]!)) return false;
  return !words.some((word) => isBodyNoun(word) && !isRoleNoun(word));
}

/** The name that a run of capitalised words is, or null; `common` words are none at a sentence's head. */
export function toName(tokens: Tokens, run: Run, common: ReadonlySet<string>): Name | null {
  const from = startOf(tokens, run);
  if (from === run.to) return null;
  const { office, title, bare, honours } = partsOf(tokens, { from, to: run.to });
  if (!bare.some((word) => /\p{L}/u.test(word))) return null;
  const [lone] = bare.length === 1 ? bare : [];
  const opens = startsSentence(tokens, from) && tokens[run.to]?.text !== '’s';
  if (lone && ((opens && isNoun(lone, title, common)) || isPlain(lone, title))) return null;
  if (lone && title === '' && isOfPlace(tokens, { from, to: run.to })) return null;
  if ((title === '' && isOfficeOf(bare)) || endsInOffice(bare)) return null;
  const role = office.length > 0 ? office.join(' ') : null;
  return {
    from: from + tokensIn(office),
    to: run.to,
    title,
    text: bare.join(' '),
    role: role?.replace(STYLE, '') || honours[0] || null,
    kind: honours.length > 0 ? 'person' : kindOfName(bare, title, role),
  };
}
