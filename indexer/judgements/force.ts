import { type Authority, authoritiesNamed, gazetteer } from '../../language/authorities.js';

const forces = gazetteer.filter(({ kind }) => kind === 'police force');

const AREA = /\s+(?:Police|Constabulary)$/;

/** The forces whose area bears no council's name, as `Sussex` or `Thames Valley`, with that for an alias. */
export const forcesByArea: readonly Authority[] = forces.flatMap((force) => {
  const area = force.name.replace(AREA, '');
  const isCouncils = gazetteer.some(({ kind, name }) => kind === 'council' && name === area);
  return area === force.name || isCouncils ? [] : [{ ...force, aliases: [...force.aliases, area] }];
});

/** What HMICFRS grades, the inspectorate of forces, and no other inspectorate does. */
const OF_FORCES = new Set([
  'protecting vulnerable people',
  'supporting victims',
  'responding to the public',
  'investigating crime',
  'preventing crime',
  'managing offenders',
]);
/** What every inspectorate may speak of, and what only a force has as an aspect. */
const OF_FORCES_ALONE = new Set(['effectiveness', 'efficiency', 'legitimacy']);

/** Whom a name means in an inspection of forces: `Kent was good at supporting victims` is said of Kent Police. */
export function forceMeant(
  authority: Authority,
  { aspects, inspectorate }: { readonly aspects: readonly string[]; readonly inspectorate: string | null },
): Authority {
  const isOfForces = inspectorate === 'HMICFRS' || aspects.some((aspect) => OF_FORCES.has(aspect));
  if (authority.kind !== 'council' || !isOfForces) return authority;
  return authoritiesNamed(`${authority.name} Police`, forces)[0] ?? authority;
}

/** `effectiveness` is an aspect of a force; of a council it is the whole. */
export const aspectOfForce = ({ kind }: Authority, aspect: string): string =>
  kind !== 'police force' && OF_FORCES_ALONE.has(aspect) ? 'overall' : aspect;
