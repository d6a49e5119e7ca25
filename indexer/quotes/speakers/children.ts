import type { Cluster } from './appearance.js';
import { isLone, nameKey } from './same-name.js';

/** Every stretch of a name's words: what a text calls a child stands among other capitalised words. */
function stretchesOf(name: string): readonly string[] {
  const words = nameKey(name).split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((_, to) => words.slice(from, from + to + 1).join(' ')),
  );
}

const firstNameOf = (name: string) => nameKey(name).split(' ')[0]!;

/**
 * Prepares to tell whether a speaker is described as a child: in an article that quotes the speaker under any form or the
 * first name alone, in others under a whole name.
 */
export function prepareChildren(everywhere: readonly string[]): (speaker: Cluster) => boolean {
  const named = new Set(everywhere.flatMap(stretchesOf));
  // Of whichever kind: a nickname may make a person look like a body.
  return ({ appearances }) =>
    appearances.some(({ speaker: { name, forms }, children }) => {
      const here = new Set(children.flatMap(stretchesOf));
      const all = [name, ...forms];
      return (
        [...all, firstNameOf(name)].some((form) => here.has(nameKey(form))) ||
        all.some((form) => !isLone(form) && named.has(nameKey(form)))
      );
    });
}
