import { type Appearance, type Cluster, organisationsOf, rolesIn } from './appearance.js';
import { prepareNamesakes } from './namesakes.js';
import { sameBody } from './same-body.js';
import { folded, isLone, nameKey, nameWords, sameName } from './same-name.js';

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

/** Bodies of one name are one; `NCA` and `National Crime Agency` are where an article used both. */
function sameOrganisation(cluster: Cluster, { speaker }: Appearance): boolean {
  const own = new Set([speaker.name, ...speaker.forms].map(folded));
  return cluster.appearances.some(({ speaker: other }) =>
    [other.name, ...other.forms].some((form) => own.has(folded(form))),
  );
}

function clusterOf(clusters: readonly Cluster[], appearance: Appearance): Cluster | undefined {
  const { speaker } = appearance;
  const ofKind = clusters.filter(({ appearances }) => appearances[0]!.speaker.kind === speaker.kind);
  if (speaker.kind !== 'person') return ofKind.find((cluster) => sameOrganisation(cluster, appearance));
  const namesakes = ofKind.filter(({ appearances }) =>
    appearances.some(
      ({ speaker: other }) =>
        nameKey(other.name) === nameKey(speaker.name) || sameName(other.name, speaker.name),
    ),
  );
  const agreeing = namesakes.filter((cluster) => agrees(cluster, appearance));
  return agreeing.find((cluster) => rolesIn(cluster).includes(folded(speaker.role ?? ''))) ?? agreeing[0];
}

/** Who goes by a surname alone is the one bearer of it whom the collection names, where nothing speaks against it. */
function bearerOf(clusters: readonly Cluster[], appearance: Appearance): Cluster | undefined {
  const surname = nameKey(appearance.speaker.name);
  const bearers = clusters.filter(
    ({ appearances: [first] }) =>
      first!.speaker.kind === 'person' && nameWords(first!.speaker.name).at(-1) === surname,
  );
  return bearers.length === 1 && agrees(bearers[0]!, appearance) ? bearers[0] : undefined;
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
