import { findAuthorities, gazetteer } from '../../language/authorities.js';
import { findProperNames, type ProperName } from '../../language/proper-names.js';
import { isStopWord } from '../search/stop-words.js';
import { type Known, type Looked, lookUp } from './known-names.js';
import { nameForms } from './name-forms.js';

/** Somebody, some place or something that a question names. */
export interface AskedName extends Known {
  readonly text: string;
  /** What else it may be called: abbreviations, full forms, the names of an authority. */
  readonly forms: readonly string[];
}

/** Places that a question may begin with, where a capital says nothing. */
const PLACES = new Set(gazetteer.map(({ name }) => name));
const MONTH_OR_DAY =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
const IS_MONTH_OR_DAY = new RegExp(`^${MONTH_OR_DAY}$`, 'iu');
const DATED = new RegExp(String.raw`(?:\s+(?:of|for|and|on|in))?\s+${MONTH_OR_DAY}$`, 'iu');
/** `Length of Ann Example`: a question may begin with what it asks for. */
const LED = /^\p{L}+\s(?:(?:of|for|on|in)\s(?:the\s)?|the\s)(?=\p{Lu})/u;

/** A name without what it owns, and that as a name of its own: `Example’s Northern Board` is two. */
function partedByPossession({ text, span, first }: ProperName): readonly ProperName[] {
  return [...text.matchAll(/\S.*?(?=['’]s\s|$)(?:['’]s)?/gu)].map(({ 0: part, index }) => {
    const name = part.replace(/['’]s$/u, '');
    const start = span.start + index;
    return { text: name, span: { start, end: start + name.length }, first: first && index === 0 };
  });
}

/** A name without the word with which a question begins: `Does Ann Example` names her, `Length of Ann Example` too. */
function withoutLead(name: string): string {
  const [word, ...rest] = name.split(' ');
  const bare = rest.length > 0 && isStopWord(word!) ? rest.join(' ') : name;
  return bare.replace(LED, '').replace(/^(?:the|an?)\s+(?=\p{Lu})/iu, '');
}

/** A name without a month behind it, without what a question asks of it first, and of `Example-like` the name alone. */
function bared({ text, span, first }: ProperName): ProperName {
  const undated = text.replace(DATED, '').replace(/(?<=\p{L})(?:-\p{Ll}+)+$/u, '');
  const name = first ? withoutLead(undated) : undated;
  const start = span.start + (undated.length - name.length);
  return { text: name, span: { start, end: start + name.length }, first: first && name === undated };
}

/** A first word has its capital from its place, unless more of its kind follow or it is all capitals. */
function isNamed({ text, first }: ProperName): boolean {
  if (text.length < 2 || IS_MONTH_OR_DAY.test(text)) return false;
  return (
    !first ||
    PLACES.has(text) ||
    /^\p{Lu}{2,}$/u.test(text) ||
    (/\s/.test(text) && !isStopWord(text.split(/\s/)[0]!))
  );
}

const SMALL = /^(?:an?|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/;

/** Where all words but small ones have capitals, they tell no names. */
function isInTitleCase(question: string): boolean {
  const words = (question.match(/\p{L}+/gu) ?? []).filter((word) => !SMALL.test(word));
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

function asked(question: string): readonly { readonly text: string; readonly forms: readonly string[] }[] {
  const places = findAuthorities(question).map(({ span, authority }) => ({
    text: question.slice(span.start, span.end),
    span,
    forms: [authority.name, ...authority.aliases],
  }));
  const others = (isInTitleCase(question) ? [] : findProperNames(question))
    .flatMap(partedByPossession)
    .map(bared)
    .filter(({ span }) => !places.some((place) => place.span.start < span.end && span.start < place.span.end))
    .filter(isNamed)
    .map(({ text, span }) => ({ text, span, forms: nameForms(text) }));
  return [...places, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** Whom and what a question names, and whether the collection holds that name. */
export async function readNames(question: string, looked: Looked): Promise<readonly AskedName[]> {
  const names = asked(question);
  return Promise.all(names.map(async (name) => ({ ...name, ...(await lookUp(looked, name.forms)) })));
}
