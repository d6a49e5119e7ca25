import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { serverProcesses } from './server-process.js';

const serve = serverProcesses();

describe('a server that is asked to end', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('by %s answers what runs, and ends well', async (signal) => {
    const { child, status, until, ended, errors } = await serve(2);
    await until('/readyz', 200);
    const running = Array.from({ length: 12 }, (_, n) =>
      status(`/api/${n === 0 ? 'ask' : 'search'}?q=what+did+the+board+say+${n}`),
    );
    await Promise.race(running);
    child.kill(signal);
    expect(await Promise.all(running)).toEqual(Array(12).fill(200));
    expect(await ended).toBe(0);
    expect(errors()).not.toMatch(/Error|terminate/);
  });

  test('twice ends at once, by the signal, and does not crash', async () => {
    const { child, status, until, ended, errors } = await serve(2);
    await until('/readyz', 200);
    const running = Array.from({ length: 30 }, (_, n) => status(`/api/ask?q=who+reviewed+the+case+${n}`));
    await wait(50);
    child.kill('SIGINT');
    await wait(50);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(errors()).not.toMatch(/Napi|terminate/);
    await Promise.all(running);
  });

  test('while it builds ends the build, too', async () => {
    const { child, until, ended, errors } = await serve(40);
    await until('/healthz', 200);
    await wait(300);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(errors()).not.toMatch(/Napi|terminate/);
  });
});

test('a server whose port is taken says so, and ends without a crash', async () => {
  const { port, until } = await serve(1);
  await until('/healthz', 200);
  const { ended, errors } = await serve(1, port);
  expect(await ended).toBe(1);
  expect(errors()).toMatch(/^Port \d+ is in use.+\n$/);
});
