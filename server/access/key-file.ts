import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** An API key as it is kept: whoever reads the file cannot call the server with it. */
export interface KeptKey {
  readonly name: string;
  /** SHA-256 of the key. A slow hash would guard words that people choose, and these are 256 random bits. */
  readonly hash: string;
  readonly created: string;
}

const SCHEMA = z.strictObject({
  keys: z.array(z.strictObject({ name: z.string(), hash: z.string().length(64), created: z.string() })),
});
const NAME = /^[\w.-]{1,50}$/;
const BYTES = 32;

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/**
 * Reads the keys that there are: none when there is no file.
 * @throws Error with the remedy when the file cannot be read or is no such file
 */
export async function readKeys(file: string): Promise<readonly KeptKey[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"keys": []}';
    throw new Error(
      `The API keys in ${file} cannot be read (${error.code}). Give this user leave to read it.`,
    );
  });
  try {
    return SCHEMA.parse(JSON.parse(text)).keys;
  } catch {
    throw new Error(
      `${file} holds no API keys. Set KEYS_FILE to the right file, or delete it and make new keys.`,
    );
  }
}

/** A rename swaps the file whole, so that a server that reads it meanwhile sees the old keys or the new. */
async function writeKeys(file: string, keys: readonly KeptKey[]): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
  await rename(beside, file);
}

/**
 * Makes a key for a caller and gives it: it is told this once, and only its hash is kept.
 * @throws Error naming the remedy for a name that is none or taken
 */
export async function addKey(file: string, name: string): Promise<string> {
  if (!NAME.test(name))
    throw new Error(
      `"${name}" is no name for a key. Give 1 to 50 letters, digits, dots, dashes or underscores.`,
    );
  const keys = await readKeys(file);
  if (keys.some((key) => key.name === name))
    throw new Error(`There is a key named ${name} already. Revoke it first, or give another name.`);
  const key = `sgs_${randomBytes(BYTES).toString('base64url')}`;
  await writeKeys(file, [...keys, { name, hash: hashOf(key), created: new Date().toISOString() }]);
  return key;
}

/**
 * Takes a key back. Servers that run notice within a second.
 * @throws Error naming the keys that there are when none has that name
 */
export async function revokeKey(file: string, name: string): Promise<void> {
  const keys = await readKeys(file);
  const rest = keys.filter((key) => key.name !== name);
  if (rest.length === keys.length) {
    const known = keys.map((key) => key.name).join(', ') || 'none';
    throw new Error(`There is no key named ${name}. Those that there are: ${known}.`);
  }
  await writeKeys(file, rest);
}
