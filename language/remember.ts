const KEPT = 50_000;

/** Remembers what a pure function makes of words, since a collection uses few words often. */
export function remember(find: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    if (known.size >= KEPT) known.clear();
    const found = find(word);
    known.set(word, found);
    return found;
  };
}
