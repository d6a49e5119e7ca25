import { type Gender, genderOfName } from '../../../language/people/given-names.js';
import { genderOfRole } from '../../../language/people/role-nouns.js';
import { genderOfTitle } from '../../../language/people/titles.js';
import type { Figure } from './figure.js';
import { isAcronym, wordsOf } from './forms.js';
import type { Naming } from './naming.js';
import { officesOf, rankOf } from './offices.js';

/** What titles and roles say of somebody’s gender, else the given name; null where neither does. */
export function genderOf(namings: readonly Naming[]): Gender | null {
  const said = namings.flatMap(
    ({ name, called }) =>
      genderOfTitle(name.title) ?? genderOfRole(called?.role || 'x') ?? genderOfRole(name.role ?? 'x') ?? [],
  );
  const given = namings.flatMap(({ name }) =>
    wordsOf(name.text).length > 1 ? (genderOfName(wordsOf(name.text)[0]!) ?? []) : [],
  );
  return said[0] ?? given[0] ?? null;
}

/** Somebody from all namings, in order of the text. */
export function toFigure(namings: readonly Naming[], kind: Figure['kind']): Figure {
  const texts = [...new Set(namings.map(({ name }) => name.text))];
  const longest = [...texts].sort((a, b) => wordsOf(b).length - wordsOf(a).length)[0]!;
  return {
    name: kind === 'person' ? longest : (texts.find((text) => !isAcronym(text)) ?? longest),
    forms: [...new Set(namings.flatMap(({ name }) => [name.text, `${name.title} ${name.text}`.trim()]))],
    kind,
    sure:
      kind === 'person' &&
      namings.some(({ name, called }) => name.kind === 'person' || Boolean(called?.role)),
    gender: kind === 'person' ? genderOf(namings) : null,
    called: namings.flatMap(({ called }) => called ?? []),
    offices: namings.flatMap(({ name }) => officesOf(name)),
    rank: namings.flatMap(({ name }) => rankOf(name) ?? [])[0] ?? null,
    mentions: namings.map(({ mention }) => mention),
  };
}
