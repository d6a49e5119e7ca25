import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders each folder may import from, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  language: [],
  store: ['language'],
  indexer: ['store', 'language', 'web'],
  web: [],
  cli: ['server', 'indexer', 'store', 'language'],
  client: [],
  server: ['store', 'language', 'web'],
  bench: ['store', 'language', 'indexer', 'server', 'test'],
};
/** `web` may name what it draws, but runs nothing of theirs. */
const TYPES_ALLOWED: Record<string, readonly string[]> = {
  web: ['server', 'indexer', 'store', 'language'],
};
/** The files of the server that start a build. */
const FIRST_RUN = ['server/first-run.ts', 'server/build-in-thread.ts'];

interface Arrow {
  readonly file: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

function arrowsOf(file: string): readonly Arrow[] {
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)(\s+type)?\b[^;]*?from '(\.[^']+)'/gms,
  );
  return [...imports].map(([, types, path]) => ({
    file,
    to: normalize(join(dirname(file), path!)).split('/')[0]!,
    typesOnly: types !== undefined,
  }));
}

function allowed({ file, to, typesOnly }: Arrow): boolean {
  const folder = file.split('/')[0]!;
  if (to === folder || ALLOWED[folder]!.includes(to)) return true;
  if (typesOnly && TYPES_ALLOWED[folder]?.includes(to)) return true;
  return FIRST_RUN.includes(file) && to === 'indexer';
}

const files = Object.keys(ALLOWED).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

describe('imports', () => {
  it('are found in every folder', () => {
    expect(files.flatMap(arrowsOf).length).toBeGreaterThan(200);
    expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(Object.keys(ALLOWED)));
  });

  it('go only the way that ARCHITECTURE.md allows', () => {
    const wrong = files.flatMap(arrowsOf).filter((arrow) => !allowed(arrow));
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  it('would be refused the other way', () => {
    expect(allowed({ file: 'store/store.ts', to: 'server', typesOnly: true })).toBe(false);
    expect(allowed({ file: 'web/hit.tsx', to: 'store', typesOnly: false })).toBe(false);
    expect(allowed({ file: 'server/app.ts', to: 'indexer', typesOnly: false })).toBe(false);
  });
});
