import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    // Real browsers on a small machine: one at a time.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A headless popup loses its focus now and then, and is gone: a second try tells that from a fault of ours.
    retry: 2,
  },
});
