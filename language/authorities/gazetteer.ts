import type { Authority, AuthorityKind, AuthorityRow, Nation } from './authority.js';
import { england } from './england.js';
import { former } from './former.js';
import { healthBoards } from './health-boards.js';
import { northernIreland } from './northern-ireland.js';
import { forces, otherForces } from './police.js';
import { scotland } from './scotland.js';
import { trusts } from './trusts.js';
import { wales } from './wales.js';

/** An id for a body without a code, from its name: `Belfast Trust` gives `belfast-trust`. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\p{M}'’]+/gu, '');
  return plain
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

const NATION_OF: Readonly<Record<string, Nation>> = { E: 'England', W: 'Wales', S: 'Scotland' };

/** Names of the trusts that work for this authority and no other. */
const trustsOf = (code: string) =>
  trusts
    .filter(({ serves }) => serves.length === 1 && serves[0] === code)
    .flatMap(({ name, aliases }) => [name, ...aliases]);

const coded =
  (kind: AuthorityKind) =>
  ([id, name, ...aliases]: AuthorityRow): Authority => ({
    id,
    name,
    aliases: [...aliases, ...trustsOf(id)],
    kind,
    nation: NATION_OF[id.charAt(0)]!,
    ended: null,
  });

const bare = (name: string, aliases: readonly string[], kind: AuthorityKind, nation: Nation): Authority => ({
  id: slug(name),
  name,
  aliases,
  kind,
  nation,
  ended: null,
});

/** Every authority with children's services that is or was, the forces and the health boards. */
export const gazetteer: readonly Authority[] = [
  ...[...england, ...wales, ...scotland].map(coded('council')),
  ...northernIreland.map(([name, ...more]) =>
    bare(name, more, 'health and social care trust', 'Northern Ireland'),
  ),
  ...former.map(
    ({ code, name, aliases, nation, year, became }): Authority => ({
      ...bare(name, aliases, nation === 'Northern Ireland' ? 'health board' : 'council', nation),
      ...(code ? { id: code } : {}),
      ended: { year, became },
    }),
  ),
  ...trusts
    .filter(({ serves }) => serves.length > 1)
    .map(({ name, aliases }) => bare(name, aliases, 'body', 'England')),
  ...forces.map(coded('police force')),
  ...otherForces.map(([name, ...more]) => bare(name, more, 'police force', 'United Kingdom')),
  ...healthBoards.map(coded('health board')),
];

const byId = new Map(gazetteer.map((authority) => [authority.id, authority]));

export const authorityById = (id: string): Authority | null => byId.get(id) ?? null;
