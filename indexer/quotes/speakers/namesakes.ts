import type { Appearance, Cluster } from './appearance.js';
import { folded, nameWords } from './same-name.js';

/**
 * One of these must be shared by all appearances of a speaker: a person's surname, any form of another's name. `NCA`
 * and `National Crime Agency` are one body where an article used both.
 */
function keysOf({ speaker }: Appearance): readonly string[] {
  const { kind, name, forms } = speaker;
  if (kind === 'person') return [`${kind} ${nameWords(name).at(-1)}`];
  return [name, ...forms].map((form) => `${kind} ${folded(form)}`);
}

/** Clusters by what their appearances must share, so that each appearance is compared with few of many. */
export function prepareNamesakes() {
  const byKey = new Map<string, Set<Cluster>>();
  const order = new Map<Cluster, number>();
  return {
    /** Those that an appearance may belong to, in the order in which they began. */
    of(appearance: Appearance): readonly Cluster[] {
      const found = new Set(keysOf(appearance).flatMap((key) => [...(byKey.get(key) ?? [])]));
      return [...found].sort((a, b) => order.get(a)! - order.get(b)!);
    },
    /** Lets a cluster be found by an appearance that was put into it. */
    add(cluster: Cluster, appearance: Appearance): void {
      if (!order.has(cluster)) order.set(cluster, order.size);
      for (const key of keysOf(appearance)) byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
    },
  };
}
