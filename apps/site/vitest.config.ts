import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.spec.ts', 'tests/**/*.spec.ts'],
    // Builds the site, starts Meilisearch and two sites once for all scenarios.
    globalSetup: ['tests/house/setup.ts'],
    // One scenario changes what is public; no other may be counting at that moment.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
