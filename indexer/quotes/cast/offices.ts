import type { Name } from '../names/name.js';

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

/** What the titles and the roles of a name say of its bearer: `the professor` may mean `Prof Moor`. */
export const officesOf = ({ title, role }: Name): readonly string[] =>
  TITLE_ROLES.filter(([pattern]) => pattern.test(`${title} ${role ?? ''}`)).map(([, office]) => office);

/** The title of a rank of the police, as printed, or null. */
export const rankOf = ({ title }: Name): string | null => (RANK.test(title) ? title : null);
