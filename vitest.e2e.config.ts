import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './tests/e2e/kit/patience';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/global-setup.ts',
    // Real browsers on a small machine: one at a time.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: PATIENCE_MS } },
    // A headless popup loses its focus now and then, and is gone: a second try tells that from a fault of ours.
    retry: 2,
  },
});
