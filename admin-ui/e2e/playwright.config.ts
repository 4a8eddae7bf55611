import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'specs',
  outputDir: 'test-results',
  globalSetup: './support/setup.ts',
  // two cores are shared with the product under test
  workers: 1,
  forbidOnly: true,
  // A machine that was busy for a moment is not a defect; the closing lines name what needed its second chance.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./support/summary.ts']],
  use: {
    baseURL: process.env.CHENGSHENG_BASE_URL,
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure'
  }
})
