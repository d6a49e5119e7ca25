import { isGivenName } from '../../../language/people/given-names.js';
import { genderOfTitle } from '../../../language/people/titles.js';
import type { Figure } from './figure.js';
import { plain, sameBody, samePerson, surnameOf, wordsOf } from './forms.js';
import { isPersonal, type Naming } from './naming.js';
import { genderOf } from './to-figure.js';

/** Namings of one person or body, by the form that was met first. */
export interface Group {
  readonly key: string;
  readonly kind: Figure['kind'];
  readonly namings: Naming[];
}

const gendersDiffer = (group: Group, naming: Naming) => {
  const [own, titled] = [genderOf(group.namings), genderOfTitle(naming.name.title)];
  return own !== null && titled !== null && own !== titled;
};

/** The group to which a lone surname, or a given name, belongs: the one named last before, else one named later. */
function groupOfLone(groups: readonly Group[], naming: Naming): Group | null {
  const word = plain(naming.name.text.replace(/[’']s$/, ''));
  const people = groups.filter(({ kind }) => kind === 'person');
  const fits = people.filter((group) => surnameOf(group.key) === word && !gendersDiffer(group, naming));
  const given = isGivenName(word) ? people.filter(({ key }) => plain(wordsOf(key)[0]!) === word) : [];
  const found = fits.length > 0 ? fits : given;
  const lastBefore = (group: Group) =>
    Math.max(
      -1,
      ...group.namings.map(({ mention }) => mention.order).filter((order) => order <= naming.mention.order),
    );
  return [...found].sort((a, b) => lastBefore(b) - lastBefore(a))[0] ?? null;
}

/** The groups of a kind, each found again at once by a form that was met before. */
function grouping() {
  const groups: Group[] = [];
  const known = new Map<string, Group>();
  const put = (naming: Naming, kind: Figure['kind'], same: (a: string, b: string) => boolean) => {
    const { text } = naming.name;
    const form = `${kind} ${text}`;
    const found = known.get(form) ?? groups.find((group) => group.kind === kind && same(group.key, text));
    const group = found ?? { key: text, kind, namings: [] };
    if (!found) groups.push(group);
    known.set(form, group);
    group.namings.push(naming);
  };
  return { groups, put };
}

/** Namings by who is named: whole names first, then surnames, given names and bodies. */
export function groupsOf(namings: readonly Naming[]): readonly Group[] {
  const { groups, put } = grouping();
  const isWhole = (naming: Naming) => isPersonal(naming) && wordsOf(naming.name.text).length > 1;
  const [whole, rest] = [namings.filter(isWhole), namings.filter((naming) => !isWhole(naming))];
  for (const naming of whole) put(naming, 'person', samePerson);
  for (const naming of rest) {
    const single = naming.name.kind !== 'organisation' && wordsOf(naming.name.text).length === 1;
    const bearer = single ? groupOfLone(groups, naming) : null;
    if (bearer) bearer.namings.push(naming);
    else put(naming, isPersonal(naming) ? 'person' : 'organisation', sameBody);
  }
  return groups;
}
