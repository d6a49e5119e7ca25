import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PACKAGE_ROOT } from './package.js';

/** What the indexer and the server are told alike. Every path is absolute. */
export interface Settings {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly host: string;
  readonly port: number;
  readonly modelsDir: string;
  readonly embeddingModel: string;
}

/** What a command takes beside the settings that all take. */
interface More<Switch extends string, Variable extends string> {
  /** Flags without a value, such as `watch`. */
  readonly switches?: readonly Switch[];
  readonly variables?: readonly Variable[];
}

const VARIABLES = ['CORPUS_DIR', 'INDEX_DIR', 'HOST', 'PORT', 'MODELS_DIR', 'EMBEDDING_MODEL'] as const;

const flagOf = (variable: string) => variable.toLowerCase().replaceAll('_', '-');

type Flags = Readonly<Record<string, string | boolean | undefined>>;

function readFlags(argv: readonly string[], { switches, variables }: Required<More<string, string>>): Flags {
  const valued = [...VARIABLES, ...variables].map(flagOf).concat('corpus');
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
 * @throws Error naming the remedy for an unknown flag or a port that is none
 */
export function readSettings<Switch extends string = never, Variable extends string = never>(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { switches = [], variables = [] }: More<Switch, Variable> = {},
): Settings & {
  readonly switches: ReadonlySet<Switch>;
  /** The further variables that were given, as they were given. */
  readonly more: Readonly<Partial<Record<Variable, string>>>;
} {
  const { corpus, ...flags } = readFlags(argv, { switches, variables });
  const all: Flags = { 'corpus-dir': corpus, ...flags };
  const given = (variable: string) => String(all[flagOf(variable)] || env[variable] || '') || undefined;
  return {
    corpusDir: resolve(given('CORPUS_DIR') ?? join(PACKAGE_ROOT, 'corpus')),
    indexDir: resolve(given('INDEX_DIR') ?? '.index'),
    host: given('HOST') ?? '127.0.0.1',
    port: portOf(given('PORT') ?? '8787'),
    modelsDir: resolve(given('MODELS_DIR') ?? join(PACKAGE_ROOT, 'models')),
    embeddingModel: given('EMBEDDING_MODEL') ?? 'e5-small-v2',
    switches: new Set(switches.filter((name) => flags[name] === true)),
    more: Object.fromEntries(
      variables.flatMap((name) => (given(name) === undefined ? [] : [[name, given(name)]])),
    ) as Partial<Record<Variable, string>>,
  };
}
