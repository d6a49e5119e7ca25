import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

test('what is compiled, and what the Dockerfile copies, is not kept out of the container', () => {
  const left = linesOf('.dockerignore');
  const { include } = JSON.parse(readFileSync('tsconfig.json', 'utf8')) as { include: string[] };
  const copied = linesOf('Dockerfile').flatMap(
    (line) => /^COPY --from=build \/app\/(\S+)/.exec(line)?.[1] ?? [],
  );
  expect(copied.length).toBeGreaterThan(3);
  // These are made in the container itself.
  const made = ['node_modules', 'dist'];
  for (const path of [...include, ...copied.filter((one) => !made.includes(one))])
    expect(left).not.toContain(path.split('/')[0]);
});
