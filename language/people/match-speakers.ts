import { splitTitle } from './titles.js';

/** What a speaker may be asked for by. */
export interface NamedSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly role: string | null; readonly organisation: string | null }[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}]+)*/gu;
const EMPTY = new Set('the a an of for and at in to by from on his her their its'.split(' '));

/** `Smith-Jones` is asked for as `smith jones`, `O’Neill` as `oneill`. */
const plainWord = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’]+/gu, '')
    .toLowerCase();
const wordsOf = (text: string) => (text.match(WORD) ?? []).map(plainWord);
/** Of roles and bodies, number and possessive are forgiven too: `childrens service` for `children’s services`. */
const termsOf = (text: string) =>
  wordsOf(text)
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.replace(/(?<=\w{3})s$/, ''));
const nameWords = (name: string) => wordsOf(splitTitle(name.trim()).name);
const within = (part: readonly string[], whole: readonly string[]) =>
  part.length > 0 && part.every((word) => whole.includes(word));
const same = (a: readonly string[], b: readonly string[]) => a.length > 0 && a.join(' ') === b.join(' ');

/** The ways of naming a speaker, the surest first. */
const WAYS: readonly ((query: string, speaker: NamedSpeaker) => boolean)[] = [
  (query, { name }) => same(nameWords(query), nameWords(name)),
  (query, { aliases }) => aliases.some((alias) => same(nameWords(query), nameWords(alias))),
  (query, { name, aliases }) => [name, ...aliases].some((form) => within(nameWords(query), nameWords(form))),
  (query, { roles }) => roles.some(({ role }) => same(termsOf(query), termsOf(role ?? ''))),
  (query, { roles }) => roles.some(({ organisation }) => same(termsOf(query), termsOf(organisation ?? ''))),
  (query, { name, roles }) =>
    roles.some(({ role, organisation }) =>
      within(termsOf(query), termsOf(`${role ?? ''} ${organisation ?? ''} ${name}`)),
    ),
];

/**
 * The speakers whom a query names: by full name, surname or another part of the name, role (`the children's
 * minister`) or organisation. Case, accents, hyphens and titles are forgiven. The surest way of naming that fits
 * anybody counts, so that `Ann Lee` finds no Ann Lee-Moss beside her; whoever shares it is returned too.
 * Speakers keep their order. A query without words names nobody.
 */
export function matchSpeakers<S extends NamedSpeaker>(query: string, speakers: readonly S[]): readonly S[] {
  if (wordsOf(query).length === 0) return [];
  for (const names of WAYS) {
    const found = speakers.filter((speaker) => names(query, speaker));
    if (found.length > 0) return found;
  }
  return [];
}
