import { defineConfig } from "@playwright/test";

/** The setup starts the product and finds a browser; what it found reaches the workers by these variables. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/support/server.ts",
  outputDir: "test-results",
  // Journeys share one product and each brings people of its own, so files may run beside each other.
  workers: 2,
  timeout: 60_000,
  // A product that has stopped answering fails every journey, a minute each: a dozen say as much as all of them.
  maxFailures: 12,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "node_modules/.outdo/playwright.json" }]],
  use: {
    baseURL: process.env.OUTDO_BASE_URL,
    launchOptions: {
      executablePath: process.env.OUTDO_BROWSER,
      args: JSON.parse(process.env.OUTDO_BROWSER_ARGS ?? "[]") as string[],
    },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
});
