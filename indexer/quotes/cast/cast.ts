import type { ReadParagraph } from '../analysis.js';
import type { Name } from '../names/name.js';
import { withBodies } from './bodies.js';
import type { Figure } from './figure.js';
import { groupsOf } from './group.js';
import { type Naming, namingsOf } from './naming.js';
import { toFigure } from './to-figure.js';

/** A cast with who is meant by each name of the text. */
export interface Cast {
  readonly figures: readonly Figure[];
  readonly figureOf: (name: Name) => Figure | null;
}

/** Who is named in an article, every form of a name under one figure. Two people of one surname stay apart. */
export function castOf(paragraphs: readonly ReadParagraph[]): Cast {
  const groups = groupsOf(namingsOf(paragraphs));
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
