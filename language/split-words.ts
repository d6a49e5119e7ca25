/** What keeps its hyphen in nearly every word that it begins, and begins few others. */
const KEEPS_HYPHEN = 'multi|non|self|cross|well|quasi|half|e';
const HANGING = String.raw`(?!(?:and|or|to)\b)`;
/** Of several hyphens in a word the second is none that splits it: `out-of-` over `hours`. */
const SPLIT = String.raw`(?<=\p{L})[-‐]\n(?<!(?:^|[^\p{L}])(?:${KEEPS_HYPHEN})[-‐]\n)${HANGING}(?=\p{Ll})|\u00ad\n?(?=\p{L})`;

const EVERYWHERE = new RegExp(SPLIT, 'gu');
const HERE = new RegExp(SPLIT, 'yu');
const KEEPING = new RegExp(`^(?:${KEEPS_HYPHEN})$|-`);

/** Where a word goes on that a hyphen at a place splits, over two lines or invisibly; that place where none does. */
export function behindSplit(text: string, at: number): number {
  HERE.lastIndex = at;
  return HERE.test(text) ? HERE.lastIndex : at;
}

/** A text without what splits its words, as models and indexes should read it. */
export function unsplit(text: string): string {
  return text.replace(EVERYWHERE, '');
}

/** Whether the hyphen behind a word in small letters is its own. */
export const keepsHyphen = (word: string) => KEEPING.test(word);
