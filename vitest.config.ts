import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: 'test/run-folder.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One core is kept free otherwise; of two, that is half the time.
    maxWorkers: '100%',
    // Of damaged files the PDF library leaves some promises to nobody; a build reads them in a thread that does not mind.
    onUnhandledError: ({ name }) => name !== 'XRefEntryException',
    coverage: {
      include: ['cli/**', 'client/**', 'language/**', 'indexer/**', 'store/**', 'server/**', 'web/**'],
    },
  },
});
