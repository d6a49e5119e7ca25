import { isBodyNoun } from '../../language/people/body-nouns.js';
import { type Gender, genderOfName, isGivenName } from '../../language/people/given-names.js';
import { isInspectorate } from '../../language/people/inspectorates.js';
import { genderOfRole } from '../../language/people/role-nouns.js';
import { genderOfTitle } from '../../language/people/titles.js';
import { PREPOSITIONS } from '../../language/reporting/function-words.js';
import type { ReadParagraph, ReadSentence } from './analysis.js';
import type { Name } from './names/name.js';
import { type Called, calledIn } from './roles.js';

/** One naming of somebody; `order` counts the sentences of the article. */
interface Mention {
  readonly order: number;
  readonly first: boolean;
  /** Does a preposition stand before it, as in `asked by Moor`? */
  readonly tied: boolean;
}

/** Somebody of whom an article speaks. */
export interface Figure {
  /** The fullest form, without title; null for who is described and not named. */
  readonly name: string | null;
  readonly forms: readonly string[];
  readonly kind: 'person' | 'organisation' | 'document';
  /** Is it sure to be a person? Two capitalised words may be a place. */
  readonly sure: boolean;
  readonly gender: Gender | null;
  readonly called: readonly Called[];
  /** What titles say besides: `the professor` may mean `Prof Moor`. */
  readonly offices: readonly string[];
  /** Of the police, as printed. */
  readonly rank: string | null;
  readonly mentions: readonly Mention[];
}

interface Naming {
  readonly name: Name;
  readonly sentence: ReadSentence;
  readonly mention: Mention;
  readonly called: Called | null;
  /** Has `the` before it. */
  readonly article: boolean;
  /** Has an age behind it: `Moor, 34,`. */
  readonly aged: boolean;
}

const wordsOf = (text: string) => text.replace(/[’']s$/, '').split(/\s+/);
const plain = (word: string) => word.toLowerCase().replace(/[.’']/g, '');
const surnameOf = (text: string) =>
  plain(
    wordsOf(text)
      .filter((word) => !/^(?:Jr|Sr|II|III|MP|MSP|OBE|CBE|MBE|QC|KC)\.?$/.test(word))
      .at(-1) ?? '',
  );
const isAcronym = (text: string) => /^[\p{Lu}&]{2,}$/u.test(text);

/** May two forms name one person: the same surname, and first names that do not differ? */
function samePerson(a: string, b: string): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [x, y] = [wordsOf(a).map(plain), wordsOf(b).map(plain)];
  if (x.length === 1 || y.length === 1) return true;
  const [first, other] = [x[0]!, y[0]!];
  return (
    first === other ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  );
}

function namingsOf(paragraphs: readonly ReadParagraph[]): readonly Naming[] {
  let order = -1;
  return paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      order += 1;
      const mention = { order };
      return sentence.names.map((name, index) => ({
        name,
        sentence,
        mention: { ...mention, ...placeOf(name, index, sentence) },
        called: calledIn(sentence, name),
        aged:
          sentence.tokens[name.to]?.text === ',' &&
          /^\d{1,2}$/.test(sentence.tokens[name.to + 1]?.text ?? ''),
        article: /^the$/i.test(sentence.tokens[name.from - 1]?.text ?? ''),
      }));
    }),
  );
}

function placeOf(name: Name, index: number, { tokens, from }: ReadSentence) {
  const tied = PREPOSITIONS.has(tokens[name.from - 1]?.text.toLowerCase() ?? '');
  return { tied, first: index === 0 && !tied && name.from - from <= 6 };
}

const isBodily = ({ called }: Naming) => called !== null && isBodyNoun(called.role);

const isPersonal = (naming: Naming) => !isBodily(naming) && mayBePerson(naming);

const mayBePerson = ({ name, article, called, aged }: Naming) =>
  name.kind === 'person' ||
  (name.kind === 'unknown' && wordsOf(name.text).length > 1 && !article) ||
  (name.kind === 'unknown' && (Boolean(called?.role) || aged || isGivenName(name.text)));

const RANK =
  /\b(?:superintendent|supt|inspector|insp|sergeant|sgt|constable|commander|detective|det|pc|dc|dci|di|ds)\b/i;

/** What titles say of their bearers. */
const TITLE_ROLES: readonly (readonly [RegExp, string])[] = [
  [/\bprof/i, 'professor'],
  [/\b(?:cllr|coun|councillor)s?\b/i, 'councillor'],
  [/\b(?:judge|justice)\b/i, 'judge'],
  [/\b(?:dr|doctor)\b/i, 'doctor'],
  [/\brev/i, 'vicar'],
  [RANK, 'officer'],
  [/\bsen/i, 'senator'],
  [/\bgov/i, 'governor'],
  [/\b(?:baroness|lady)\b/i, 'baroness'],
  [/\b(?:baroness|lady|lord|baron|viscount)\b/i, 'peer'],
  [/\bpresident\b/i, 'president'],
  [/\bMP\b/, 'MP'],
  [/\bMSP\b/, 'MSP'],
  [/\bMLA\b/, 'MLA'],
];

function genderOf(namings: readonly Naming[]): Gender | null {
  const said = namings.flatMap(
    ({ name, called }) =>
      genderOfTitle(name.title) ?? genderOfRole(called?.role || 'x') ?? genderOfRole(name.role ?? 'x') ?? [],
  );
  const given = namings.flatMap(({ name }) =>
    wordsOf(name.text).length > 1 ? (genderOfName(wordsOf(name.text)[0]!) ?? []) : [],
  );
  return said[0] ?? given[0] ?? null;
}

const calledOf = (namings: readonly Naming[]) => namings.flatMap(({ called }) => (called ? [called] : []));

const officesOf = (namings: readonly Naming[]) =>
  namings.flatMap(({ name }) =>
    TITLE_ROLES.filter(([title]) => title.test(`${name.title} ${name.role ?? ''}`)).map(
      ([, office]) => office,
    ),
  );

function toFigure(namings: readonly Naming[], kind: Figure['kind']): Figure {
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
    called: calledOf(namings),
    offices: officesOf(namings),
    rank: namings.find(({ name }) => RANK.test(name.title))?.name.title ?? null,
    mentions: namings.map(({ mention }) => mention),
  };
}

interface Group {
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

/** `National Crime Agency (NCA)` and any `NCA`. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return (
    isAcronym(acronym) &&
    letters.length > 1 &&
    (letters === acronym || letters === acronym.replace(/^UK/, ''))
  );
}

const sameBody = (a: string, b: string) => plain(a) === plain(b) || isAcronymOf(a, b) || isAcronymOf(b, a);

/** A cast with who is meant by each name of the text. */
export interface Cast {
  readonly figures: readonly Figure[];
  readonly figureOf: (name: Name) => Figure | null;
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

function gather(namings: readonly Naming[]): readonly Group[] {
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

/** `inspectorate’s | deputy director`, `Child T’s | grandmother`; services and homes are those of children. */
const OWNED =
  /^(?<owner>(?:(?!(?:of|for|at|in|to|on|and)\b)[\p{L}-]+ ){0,2}(?!(?:children|women|men|people|girls|boys|patients|adults)\b)[\p{L}-]+)[’']s\s+(?=\p{L})/iu;
const KIN =
  /\b(?:(?:grand|step|foster\s+)?(?:mother|father|parents?|son|daughter|child)|mum|dad|brother|sister|aunt|uncle|cousin|wife|husband|widow|partner|friend|neighbour|family)$/i;

/** The one body of an article that a common noun means: `council` in `Westmere Council`, an inspectorate as such. */
function bodyMeant(word: string, bodies: readonly string[]): string | null {
  const named = bodies.filter((body) => body.toLowerCase().split(' ').includes(word));
  const meant = /^(?:inspectorate|watchdog|regulator)$/.test(word) ? bodies.filter(isInspectorate) : [];
  const all = new Set([...named, ...meant]);
  return all.size === 1 ? [...all][0]! : null;
}

/**
 * `the council’s leader` is the leader of the one council that the article names; of the office itself, whose it is
 * is no part where that is known, or where a person is meant: `Moor’s grandmother`.
 */
function withBodies(figure: Figure, bodies: readonly string[]): Figure {
  const called = figure.called.map(({ role, organisation }) => {
    const owner = OWNED.exec(role);
    const bare = owner ? role.slice(owner[0].length) : role;
    if (owner && KIN.test(role)) return { role: bare, organisation: null };
    const word = role.match(BODY_WORD)?.find(isBodyNoun)?.toLowerCase();
    const body = organisation ?? (word ? bodyMeant(word, bodies) : null);
    const isKnown = owner !== null && (body !== null || !isBodyNoun(owner.groups!.owner!));
    return { organisation: body, role: isKnown ? bare : role };
  });
  return { ...figure, called };
}

const BODY_WORD = /\p{L}+/gu;

/** Who is named in an article, every form of a name under one figure. Two people of one surname stay apart. */
export function castOf(paragraphs: readonly ReadParagraph[]): Cast {
  const groups = gather(namingsOf(paragraphs));
  const bodies = groups.filter(({ kind }) => kind === 'organisation').map(({ key }) => key);
  const pairs = groups.map((group) => ({
    group,
    figure: withBodies(toFigure(byOrder(group.namings), group.kind), bodies),
  }));
  const figureOf = new Map(
    pairs.flatMap(({ group, figure }) => group.namings.map(({ name }) => [name, figure] as const)),
  );
  return { figures: pairs.map(({ figure }) => figure), figureOf: (name) => figureOf.get(name) ?? null };
}

const byOrder = (namings: readonly Naming[]) =>
  [...namings].sort((a, b) => a.mention.order - b.mention.order);
