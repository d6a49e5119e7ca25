import type { Problem, Store } from '../store/store.js';
import { formatName } from './formats/formats.js';

/** What was read of the files of one format. */
export interface ReadFormat {
  readonly format: string;
  readonly documents: number;
  /** That stand; an article counts where its fullest printing is. */
  readonly articles: number;
  /** Printings of articles that stand elsewhere, or earlier. */
  readonly copies: number;
  readonly passages: number;
}

/** What was left out of passages for one reason. */
export interface LeftOut {
  readonly reason: string;
  readonly stretches: number;
  /** In UTF-16 code units. */
  readonly characters: number;
}

/** What became of a corpus: most first. */
export interface Summary {
  readonly read: readonly ReadFormat[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/** Adds up, by name, what is told piece by piece. */
function tally<Count extends Readonly<Record<string, number>>>(none: Count) {
  const byName = new Map<string, Count>();
  const add = (name: string, more: Partial<Count>) => {
    const before = byName.get(name) ?? none;
    const after = Object.entries(before).map(([key, count]) => [key, count + (more[key] ?? 0)]);
    byName.set(name, Object.fromEntries(after));
  };
  return { byName, add };
}

async function readFormats(store: Store): Promise<readonly ReadFormat[]> {
  const formats = tally({ documents: 0, articles: 0, copies: 0, passages: 0 });
  const formatOf = new Map<string, string>();
  for (const { path, mediaType } of await store.documents()) {
    formatOf.set(path, formatName(mediaType));
    formats.add(formatOf.get(path)!, { documents: 1 });
  }
  const { articles } = await store.articles({}, { limit: store.manifest.counts.articles, offset: 0 });
  for (const { id, document, copies } of articles) {
    const passages = (await store.passagesOf(id)).length;
    formats.add(formatOf.get(document)!, { articles: 1, passages });
    for (const copy of copies) formats.add(formatOf.get(copy.document)!, { copies: 1 });
  }
  const read = [...formats.byName].map(([format, counts]) => ({ format, ...counts }));
  return read.sort((a, b) => b.documents - a.documents);
}

async function leftOutOf(store: Store): Promise<readonly LeftOut[]> {
  const reasons = tally({ stretches: 0, characters: 0 });
  for (const { path } of await store.documents())
    for (const { reason, span } of await store.drops(path))
      reasons.add(reason, { stretches: 1, characters: span.end - span.start });
  const leftOut = [...reasons.byName].map(([reason, counts]) => ({ reason, ...counts }));
  return leftOut.sort((a, b) => b.characters - a.characters);
}

/** Counts what an index was made of. */
export async function summarise(store: Store): Promise<Summary> {
  const { problems } = store.manifest;
  return { read: await readFormats(store), leftOut: await leftOutOf(store), problems };
}
