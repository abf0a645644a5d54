import { defineConfig } from "vitest/config";

/** Rules, mails and whole-tree checks need no database; `--project rules` runs them in a second. */
export default defineConfig({
  test: {
    pool: "forks",
    // Each fork loads the app and holds a database: more of them than cores only makes both wait.
    maxWorkers: 2,
    // Never a measure of speed: only a loaded machine comes near them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["tests/domain/**/*.test.{ts,tsx}", "tests/emails/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          setupFiles: ["tests/support/no-console-error.ts", "tests/support/no-endless-property.ts"],
          // Pure functions share nothing that a second file could spoil.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "acts",
          include: ["tests/features/**/*.test.{ts,tsx}"],
          globalSetup: ["tests/support/postgres-for-tests.ts"],
          setupFiles: [
            "tests/support/no-console-error.ts",
            "tests/support/no-endless-property.ts",
            "tests/support/test-database.ts",
          ],
        },
      },
    ],
  },
});
