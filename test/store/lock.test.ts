import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { acquireLock } from '../../store/lock.js';
import { indexFolder } from './index-folder.js';
import { compileStore, run, until } from './processes.js';
import { LONG, sized } from './trials.js';

const folder = indexFolder();
const newFolder = () => mkdtempSync(join(folder, 'index-'));

beforeAll(() => compileStore(folder));

/** Takes the lock, says so and holds it until it is killed or told to end. */
const holder = (indexDir: string) => `
  import { acquireLock } from './store/lock.js';
  try { acquireLock(${JSON.stringify(indexDir)}); } catch (error) { console.log(error.message); process.exit(3); }
  console.log('held');
  process.stdin.resume();
`;

test('a second build is told who holds the lock and what to do', () => {
  const indexDir = join(newFolder(), 'made/by/the/lock');
  const lock = acquireLock(indexDir);
  expect(() => acquireLock(indexDir)).toThrow(
    new RegExp(`process ${process.pid} on .+ since \\d{4}-.+ wait until it has ended, or stop it`),
  );
  lock.release();
  lock.release();
  acquireLock(indexDir).release();
});

test('another process is refused, and gets in after a kill', async () => {
  const indexDir = newFolder();
  const first = run(folder, holder(indexDir));
  await until(first, 'held');
  expect(() => acquireLock(indexDir)).toThrow(`process ${first.process.pid} on`);
  first.process.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  acquireLock(indexDir).release();
});

test('of several that take over from a dead build at once, one wins', LONG, async () => {
  for (let round = 0; round < sized({ short: 2, full: 20 }); round++) {
    const indexDir = newFolder();
    const dead = run(folder, holder(indexDir));
    await until(dead, 'held');
    dead.process.kill('SIGKILL');
    await dead.ended;
    const heirs = Array.from({ length: 4 }, () => run(folder, holder(indexDir)));
    await Promise.all(heirs.map((heir) => Promise.race([heir.ended, until(heir, 'held')])));
    expect(heirs.filter((heir) => heir.printed().includes('held'))).toHaveLength(1);
    for (const heir of heirs) heir.process.kill('SIGKILL');
    await Promise.all(heirs.map((heir) => heir.ended));
  }
});
