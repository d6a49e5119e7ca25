import { type Appearance, type Cluster, organisationsOf, rolesIn } from './appearance.js';
import { prepareNamesakes } from './namesakes.js';
import { sameBody } from './same-body.js';
import { folded, isLone, nameKey, sameName } from './same-name.js';

/** Nothing says that they are two: no organisations that differ, or the same role besides. */
function agrees(cluster: Cluster, { speaker }: Appearance): boolean {
  const organisations = organisationsOf(cluster);
  if (!speaker.organisation || organisations.length === 0) return true;
  if (organisations.some((organisation) => sameBody(organisation, speaker.organisation!))) return true;
  return (
    speaker.role !== null &&
    rolesIn(cluster).includes(folded(speaker.role)) &&
    folded(speaker.role).includes(' ')
  );
}

/** The one of its namesakes that an appearance is of. Bodies of one name are one; people may be several. */
function clusterOf(namesakes: readonly Cluster[], appearance: Appearance): Cluster | undefined {
  const { speaker } = appearance;
  if (speaker.kind !== 'person') return namesakes[0];
  const sameNamed = namesakes.filter(({ appearances }) =>
    appearances.some(
      ({ speaker: other }) =>
        nameKey(other.name) === nameKey(speaker.name) || sameName(other.name, speaker.name),
    ),
  );
  const agreeing = sameNamed.filter((cluster) => agrees(cluster, appearance));
  return agreeing.find((cluster) => rolesIn(cluster).includes(folded(speaker.role ?? ''))) ?? agreeing[0];
}

/** Who goes by a surname alone is the one bearer of it whom the collection names, where nothing speaks against it. */
function bearerOf(namesakes: readonly Cluster[], appearance: Appearance): Cluster | undefined {
  const [bearer, ...others] = namesakes;
  return bearer && others.length === 0 && agrees(bearer, appearance) ? bearer : undefined;
}

/** Appearances by speaker: those with full names first, so that a surname finds its bearer. */
export function clustersOf(appearances: readonly Appearance[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const namesakes = prepareNamesakes();
  const put = (appearance: Appearance, found: Cluster | undefined) => {
    const cluster = found ?? { appearances: [] };
    if (!found) clusters.push(cluster);
    cluster.appearances.push(appearance);
    namesakes.add(cluster, appearance);
  };
  const lone = (appearance: Appearance) =>
    appearance.speaker.kind === 'person' && isLone(appearance.speaker.name);
  for (const appearance of appearances.filter((found) => !lone(found)))
    put(appearance, clusterOf(namesakes.of(appearance), appearance));
  for (const appearance of appearances.filter(lone)) {
    const known = namesakes.of(appearance);
    put(appearance, bearerOf(known, appearance) ?? clusterOf(known, appearance));
  }
  return clusters;
}
