import { initialsSpell, isShortForm } from '../../language/initials.js';
import { isBodyNoun } from '../../language/people/body-nouns.js';
import { isGivenName } from '../../language/people/given-names.js';
import type { Store, StoredPassage } from '../../store/store.js';
import { nameForms, shortened } from './name-forms.js';
import { documentsWith } from './printed.js';

/** What names are looked up in. */
export interface Looked {
  readonly store: Store;
  /** The passages nearest to the question. */
  readonly near: readonly StoredPassage[];
}

export interface Known {
  /** Whether any text of the collection holds the name. */
  readonly known: boolean;
  /** Where no passage does: the documents that print it outside of them. */
  readonly aside: readonly string[];
}

/** So many passages that hold a surname are looked at for a first name before it. */
const LOOKED_AT = 20;
const SMALL = /\s+(?:of|for|on|in|at|the|to|from|by)(?:\s+the)?\s+/u;

/** Whether one passage holds all phrases of one of some ways to say a name. */
async function anyHeld(store: Store, ways: readonly (readonly string[])[]): Promise<boolean> {
  for (const phrases of ways) if ((await store.select({ phrases })).size > 0) return true;
  return false;
}

/** Short forms are spelled out where they are asked about. */
const isSpelled = (name: string, near: readonly StoredPassage[]) =>
  isShortForm(name) && near.some(({ text }) => initialsSpell(name, text));

/** Every way of taking one form for each part. */
const combined = (parts: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  parts.reduce<readonly (readonly string[])[]>(
    (all, forms) => all.flatMap((taken) => forms.map((form) => [...taken, form])),
    [[]],
  );

/** Whether one passage holds all parts of a name; short forms may be spelled out nearby instead. */
async function areTogether({ store, near }: Looked, parts: readonly string[]): Promise<boolean> {
  const unspelled = parts.filter((part) => !isSpelled(part, near));
  if (unspelled.length === 0) return true;
  return anyHeld(store, combined(unspelled.map(nameForms)));
}

/** Two names that ran into one: `Example House Otherham`. What is no name by itself, such as `Board`, makes none of two. */
async function areTwo(looked: Looked, name: string): Promise<boolean> {
  const words = name.split(/\s+/);
  if (words.length < 2 || isGivenName(words[0]!)) return false;
  for (let at = 1; at < words.length; at++) {
    const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (!parts.some(isBodyNoun) && (await areTogether(looked, parts))) return true;
  }
  return false;
}

/** A surname that nowhere follows another first name stands for the whole name. */
async function isSurnameAlone({ store }: Looked, name: string): Promise<boolean> {
  const [given, surname, ...more] = name.split(/\s+/);
  if (surname === undefined || more.length > 0 || !isGivenName(given!)) return false;
  const { rows } = await store.select({ phrases: [surname] });
  const passages = await store.passages([...(rows ?? [])].slice(0, LOOKED_AT));
  const before = passages.flatMap(({ text }) => {
    const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    return words.flatMap((word, at) => (word.replace(/['’]s$/, '') === surname ? [words[at - 1] ?? ''] : []));
  });
  return before.length > 0 && !before.some(isGivenName);
}

async function isInPassages(looked: Looked, forms: readonly string[]): Promise<boolean> {
  const name = forms[0]!;
  const whole = [...forms, ...shortened(name)];
  if (
    await anyHeld(
      looked.store,
      whole.map((form) => [form]),
    )
  )
    return true;
  if (isSpelled(name, looked.near)) return true;
  const items = name.split(/\s+(?:and|&)\s+/);
  if (items.length > 1) {
    const known = await Promise.all(items.map((item) => isInPassages(looked, nameForms(item))));
    if (known.every(Boolean)) return true;
  }
  const parts = name.split(SMALL).filter(Boolean);
  if (parts.length > 1 && (await areTogether(looked, parts))) return true;
  return (await areTwo(looked, name)) || isSurnameAlone(looked, name);
}

/** Whether the collection holds a name: as it is, in another form, or in parts that stand together. */
export async function lookUp(looked: Looked, forms: readonly string[]): Promise<Known> {
  if (await isInPassages(looked, forms)) return { known: true, aside: [] };
  const aside = await documentsWith(looked, forms);
  return { known: aside.length > 0, aside };
}
