import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Two cores: more forks only make the timing tests noisy.
    maxWorkers: 2,
    reporters: ['default', './test/support/count-reporter.ts'],
  },
})
