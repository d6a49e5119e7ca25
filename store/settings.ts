import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What the indexer and the server are told alike. Every path is absolute. */
export interface Settings {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly host: string;
  readonly port: number;
  readonly modelsDir: string;
  readonly embeddingModel: string;
}

const VARIABLES = ['CORPUS_DIR', 'INDEX_DIR', 'HOST', 'PORT', 'MODELS_DIR', 'EMBEDDING_MODEL'] as const;
type Variable = (typeof VARIABLES)[number];

const flagOf = (variable: Variable) => variable.toLowerCase().replaceAll('_', '-');

/** The folder of the nearest package.json: the defaults hold wherever an installed command is called from. */
function packageRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  return existsSync(join(from, 'package.json')) || from === dirname(from) ? from : packageRoot(dirname(from));
}

type Flags = Readonly<Record<string, string | boolean | undefined>>;

function readFlags(argv: readonly string[], switches: readonly string[]): Flags {
  const valued = [...VARIABLES.map(flagOf), 'corpus'];
  const options = Object.fromEntries([
    ...valued.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  try {
    return parseArgs({ args: [...argv], options }).values as Flags;
  } catch (error) {
    // What parseArgs says after its first sentence is advice on arguments that these commands do not take.
    const [complaint] = (error as Error).message.split('. ');
    const known = [...valued.map((name) => `--${name} VALUE`), ...switches.map((name) => `--${name}`)];
    throw new Error(`${complaint}. Known here: ${known.join(', ')}.`);
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65535) return port;
  throw new Error(
    `PORT is "${text}". Give a whole number from 0 to 65535, such as PORT=8787 or --port 8787.`,
  );
}

/**
 * Reads the settings from flags, then from environment variables, then from the defaults; empty ones count as
 * not given. What the user gives as a relative path is relative to the working directory.
 * @param switches flags without a value that the command takes, such as `watch`
 * @throws Error naming the remedy for an unknown flag or a port that is none
 */
export function readSettings<Switch extends string = never>(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  switches: readonly Switch[] = [],
): Settings & { readonly switches: ReadonlySet<Switch> } {
  const { corpus, ...flags } = readFlags(argv, switches);
  const all: Flags = { 'corpus-dir': corpus, ...flags };
  const given = (variable: Variable) => String(all[flagOf(variable)] || env[variable] || '') || undefined;
  return {
    corpusDir: resolve(given('CORPUS_DIR') ?? join(packageRoot(), 'corpus')),
    indexDir: resolve(given('INDEX_DIR') ?? '.index'),
    host: given('HOST') ?? '127.0.0.1',
    port: portOf(given('PORT') ?? '8787'),
    modelsDir: resolve(given('MODELS_DIR') ?? join(packageRoot(), 'models')),
    embeddingModel: given('EMBEDDING_MODEL') ?? 'e5-small-v2',
    switches: new Set(switches.filter((name) => flags[name] === true)),
  };
}
