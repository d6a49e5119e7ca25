import type { Span } from '../span.js';
import { fold } from '../words.js';

/** A word as names are compared: `folded` has no case, accents or possessive; `&` is `and`. */
export interface NameToken {
  readonly span: Span;
  readonly folded: string;
  readonly upper: boolean;
}

const TOKEN = /(?:\p{Lu}\p{Ll}{2,}(?=\p{Lu}\p{Ll}{2}))|[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*|&/gu;

/**
 * The words of a text that names are looked for in; hyphens part words, an ampersand inside one does not.
 * A space that was lost between two names (`CroydonKirklees`) parts them too.
 */
export function nameTokens(text: string): readonly NameToken[] {
  return [...text.matchAll(TOKEN)].map(([word], at, all) => {
    const start = all[at]!.index;
    const bare = word.replace(/['’]s?$/, '');
    return {
      span: { start, end: start + bare.length },
      folded: word === '&' ? 'and' : fold(word),
      upper: /^\p{Lu}/u.test(word),
    };
  });
}
