import { findAuthorities, gazetteer } from '../../language/authorities.js';
import { isRoleNoun } from '../../language/people/role-nouns.js';
import { splitTitle } from '../../language/people/titles.js';
import { findProperNames, type ProperName } from '../../language/proper-names.js';
import { expand } from '../../language/synonyms.js';
import { findWords } from '../../language/words.js';
import type { Store } from '../../store/store.js';
import { isStopWord } from '../search/stop-words.js';

/** Somebody, some place or something that a question names. */
export interface AskedName {
  readonly text: string;
  /** What else it may be called: abbreviations, full forms, the names of an authority. */
  readonly forms: readonly string[];
  /** Whether any text of the collection holds it. */
  readonly known: boolean;
}

/** Places that a question may begin with, where a capital says nothing. */
const PLACES = new Set(gazetteer.map(({ name }) => name));
/** From so many words on, a name may be one with a word too much: questions put names and things together. */
const LONG = 4;
const MONTHS_AND_DAYS =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)\p{L}*$/iu;

/** A name without what it owns, and that as a name of its own: `Example’s Northern Board` is two. */
function partedByPossession({ text, span, first }: ProperName): readonly ProperName[] {
  return [...text.matchAll(/\S.*?(?=['’]s\s|$)(?:['’]s)?/gu)].map(({ 0: part, index }) => {
    const name = part.replace(/['’]s$/u, '');
    const start = span.start + index;
    return { text: name, span: { start, end: start + name.length }, first: first && index === 0 };
  });
}

function asked(question: string): readonly { readonly text: string; readonly forms: readonly string[] }[] {
  const places = findAuthorities(question).map(({ span, authority }) => ({
    text: question.slice(span.start, span.end),
    span,
    forms: [authority.name, ...authority.aliases],
  }));
  const others = findProperNames(question)
    .flatMap(partedByPossession)
    .filter(({ span }) => !places.some((place) => place.span.start < span.end && span.start < place.span.end))
    // A first word has its capital from its place, unless more of its kind follow or it is all capitals.
    .filter(
      ({ text, first }) =>
        !first ||
        PLACES.has(text) ||
        /^\p{Lu}{2,}$/u.test(text) ||
        (/\s/.test(text) && !isStopWord(text.split(/\s/)[0]!)),
    )
    .filter(({ text }) => !MONTHS_AND_DAYS.test(text))
    .map(({ text, span }) => ({ text, span, forms: formsOf(text) }));
  return [...places, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** A name without its title, and what means the same. */
function formsOf(name: string): readonly string[] {
  const bare = splitTitle(name).name;
  const words = findWords(bare).map(({ span }) => bare.slice(span.start, span.end));
  const whole = expand(words).filter(({ from, to }) => from === 0 && to === words.length);
  return [bare, ...whole.flatMap(({ alternatives }) => alternatives)];
}

async function holds(store: Store, phrase: string): Promise<boolean> {
  return (await store.select({ phrases: [phrase] })).size > 0;
}

/** A long name without its first or its last word: `Example Trust Annual` and `Trust Annual Report`. */
function shortened(form: string): readonly string[] {
  const words = form.split(/\s+/);
  return words.length < LONG ? [] : [words.slice(0, -1).join(' '), words.slice(1).join(' ')];
}

/** An office is known where texts hold both what it is and of what: `Director of Example Trust`. */
async function isKnownOffice(store: Store, name: string): Promise<boolean> {
  const [, office, place] = /^(.+?) (?:of|for) (?:the )?(.+)$/u.exec(name) ?? [];
  if (!office || !place || !isRoleNoun(office.split(' ').at(-1)!)) return false;
  return (await holds(store, office)) && (await holds(store, place));
}

async function isKnown(store: Store, forms: readonly string[]): Promise<boolean> {
  for (const form of [...forms, ...shortened(forms[0]!)]) if (await holds(store, form)) return true;
  return isKnownOffice(store, forms[0]!);
}

/** Whom and what a question names, and whether the collection holds that name. */
export async function readNames(question: string, store: Store): Promise<readonly AskedName[]> {
  const names = asked(question);
  return Promise.all(names.map(async (name) => ({ ...name, known: await isKnown(store, name.forms) })));
}
