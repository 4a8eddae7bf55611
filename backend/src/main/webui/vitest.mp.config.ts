import { defineConfig } from 'vitest/config'

/** Checks of the built mini-program, without WeChat's own tools. */
export default defineConfig({
  test: {
    include: ['test/mp/**/*.test.ts'],
    globalSetup: ['test/mp/build.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
