import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { addKey, hashOf, readKeys, revokeKey } from '../../../server/access/key-file.js';
import { findKey, keyRing } from '../../../server/access/key-ring.js';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
const file = join(folder, 'keys.json');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(file, { force: true }));

test('a key is told once, and only its hash is kept, for its owner to read alone', async () => {
  const key = await addKey(file, 'reporting');
  expect(key).toMatch(/^sgs_[\w-]{43}$/);
  expect(readFileSync(file, 'utf8')).not.toContain(key.slice(4));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const [kept] = await readKeys(file);
  expect(kept).toMatchObject({ name: 'reporting', hash: hashOf(key) });
});

test('no two keys are alike, and each is found by its own name', async () => {
  const given = [await addKey(file, 'a'), await addKey(file, 'b')];
  expect(new Set(given).size).toBe(2);
  const keys = await readKeys(file);
  expect(given.map((key) => findKey(keys, key))).toEqual(['a', 'b']);
  expect(['', 'sgs_', `${given[0]}x`, given[0]!.slice(0, -1)].map((key) => findKey(keys, key))).toEqual(
    Array(4).fill(null),
  );
});

test('a ring notices keys that are made and revoked while it is used', async () => {
  const ring = keyRing(file, 0);
  expect(await ring.nameOf('sgs_none')).toBeNull();
  const key = await addKey(file, 'a');
  expect(await ring.nameOf(key)).toBe('a');
  await addKey(file, 'b');
  await revokeKey(file, 'a');
  expect(await ring.nameOf(key)).toBeNull();
});

test.each(['', 'a b', '../x', 'x'.repeat(51), 'ü'])(
  'the name "%s" is refused with what would do',
  async (name) => {
    await expect(addKey(file, name)).rejects.toThrow('1 to 50 letters');
  },
);

test('a name that is taken, or that no key has, is refused with the remedy', async () => {
  await addKey(file, 'a');
  await expect(addKey(file, 'a')).rejects.toThrow('Revoke it first');
  await expect(revokeKey(file, 'b')).rejects.toThrow('Those that there are: a.');
  expect(await readKeys(file)).toHaveLength(1);
});

test('a file of another kind is refused and left as it is', async () => {
  writeFileSync(file, '{"secrets": 1}');
  await expect(readKeys(file)).rejects.toThrow('KEYS_FILE');
  await expect(addKey(file, 'a')).rejects.toThrow('KEYS_FILE');
  expect(readFileSync(file, 'utf8')).toBe('{"secrets": 1}');
});
