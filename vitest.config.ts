import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: 'test/run-folder.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['cli/**', 'client/**', 'language/**', 'indexer/**', 'store/**', 'server/**', 'web/**'],
    },
  },
});
