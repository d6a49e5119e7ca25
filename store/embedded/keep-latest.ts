/**
 * Remembers what `find` found, up to a size in all: the ones that have not been asked for longest give way.
 *
 * @param kept the largest sum of the sizes that `sizeOf` gives
 */
export function keepLatest<T>(
  find: (key: string) => T,
  sizeOf: (found: T) => number,
  kept: number,
): (key: string) => T {
  // A Map keeps its keys in order.
  const latest = new Map<string, T>();
  let size = 0;
  return (key) => {
    const known = latest.get(key);
    const found = known ?? find(key);
    if (known === undefined) size += sizeOf(found);
    else latest.delete(key);
    latest.set(key, found);
    for (const [oldest, value] of latest) {
      if (size <= kept) break;
      latest.delete(oldest);
      size -= sizeOf(value);
    }
    return found;
  };
}
