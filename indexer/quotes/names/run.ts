import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { isRoleNoun } from '../../../language/people/role-nouns.js';
import { isOpeningWord } from '../../../language/reporting/function-words.js';
import type { Token } from '../token.js';
import { isCapital } from './capital.js';
import { isTitleWord } from './title-word.js';

type Tokens = readonly Token[];

const PARTICLE = /^(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ben|ap|ibn|of the|dos|y)$/;
/** Small words inside the names of bodies: `Department for Education`. */
const LINK = /^(?:of|for|and|the|on|in|to|&|upon)$/;

export const isLink = (word: string): boolean => LINK.test(word);

/** Whose a name may say it is: `Association of Directors of Children’s Services`. */
const COLLECTIVE =
  /^(?:Children|Women|Men|Girls?|Boys?|People|Teachers|Workers|Parents|Governors|Carers|Patients|Residents|Officers|Students|Survivors|Families|Mayor|King|Queen|Prince|Princess|Majesty|Infants?|Mothers|Ministers)$/;

/** Does a run of capitalised words end in what bodies are called? */
function endsInBody(tokens: Tokens, from: number): boolean {
  let end = from;
  while (isCapital(tokens, end)) end += 1;
  return end - from > 1 && isBodyNoun(tokens[end - 1]!.text);
}

/** `the charity | Ann’s House`: the possessive is part of its name. */
function followsBody(tokens: Tokens, from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return /^\p{Ll}/u.test(before) && isBodyNoun(before);
}

/** `the Health and Care Authority`: one name with `the` before it and what it is called at its end. */
function isHalved(tokens: Tokens, from: number, and: number): boolean {
  const start = tokens[from]!.text === 'The' ? from + 1 : from;
  const isPlain = ({ text }: Token) =>
    /^\p{Lu}\p{Ll}/u.test(text) && !isTitleWord(text) && !isRoleNoun(text) && !isBodyNoun(text);
  return (
    /^the$/i.test(tokens[start - 1]?.text ?? '') &&
    tokens.slice(start, and).every(isPlain) &&
    endsInBody(tokens, and + 1)
  );
}

/** `Ann Lee and Paul Moss` are two, as `Kent Council and Leeds Council`; `Department for Work and Pensions` is one. */
function linksBody(tokens: Tokens, from: number, at: number): boolean {
  const run = tokens.slice(from, at);
  const isAnd = tokens[at]!.text === 'and';
  if (isAnd && isHalved(tokens, from, at)) return true;
  if (isAnd && isBodyNoun(run.at(-1)!.text) && endsInBody(tokens, at + 1)) return false;
  return (
    run.some(({ text }) => isBodyNoun(text) && !isRoleNoun(text)) &&
    !run.some(({ text }) => isTitleWord(text))
  );
}

/** Does a small word join two capitalised ones to one name? */
function joins(tokens: Tokens, from: number, at: number): boolean {
  const { text } = tokens[at]!;
  // `Children in Care Council`
  if (text === 'in' && COLLECTIVE.test(tokens[at - 1]!.text) && endsInBody(tokens, at + 1)) return true;
  if (PARTICLE.test(text) || text === '&') return true;
  return /^(?:of|for|and|upon)$/.test(text) && linksBody(tokens, from, at);
}

const isOwner = (tokens: Tokens, from: number, at: number) =>
  /^['’]s?$/.test(tokens[at]!.text) && (COLLECTIVE.test(tokens[at - 1]!.text) || followsBody(tokens, from));

/** How many tokens go on with the name that stands between two places; 0 when it ends there. */
function continuation(tokens: Tokens, from: number, to: number): number {
  const { text } = tokens[to]!;
  if (isCapital(tokens, to) && !(isOpeningWord(text) && /^(?:The|A|An|I|He|She|It)$/.test(text))) return 1;
  if (isCapital(tokens, to + 1) && joins(tokens, from, to)) return 2;
  const holdsBody = tokens.slice(from, to).some((token) => isBodyNoun(token.text));
  const linked = isLink(text) && /^(?:the|&)$/.test(tokens[to + 1]?.text ?? '');
  if (isCapital(tokens, to + 2) && linked && holdsBody) return 3;
  return isCapital(tokens, to + 1) && isOwner(tokens, from, to) ? 2 : 0;
}

/** How far a run of capitalised words goes, with the small words that names hold. */
export function endOfRun(tokens: Tokens, from: number): number {
  let to = from + 1;
  for (let more = 1; more > 0 && to < tokens.length; to += more) more = continuation(tokens, from, to);
  return to;
}
