import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

/** What both runners report. A runner that left no report, or a file that did not even load, is a failure too. */
export function countTests(folder, expected) {
  const vitest = read(join(folder, "vitest.json"));
  const playwright = read(join(folder, "playwright.json"));
  const unit = vitest
    ? { passed: vitest.numPassedTests, failed: vitest.numFailedTests || (vitest.success ? 0 : 1) }
    : nothing(true);
  const journeys = playwright
    ? {
        passed: playwright.stats.expected + playwright.stats.flaky,
        failed: playwright.stats.unexpected || (playwright.errors.length > 0 ? 1 : 0),
      }
    : nothing(expected.journeys);
  return { passed: unit.passed + journeys.passed, failed: unit.failed + journeys.failed };
}

/** A run that had to be ended names the files that it had not finished: one of them is why. */
export function unfinished(result) {
  if (!result.overdue) return result;
  const done = withoutColour(result.said);
  const files = readdirSync(join(root, "tests"), { recursive: true }).filter((file) =>
    /\.test\.tsx?$/.test(file),
  );
  const waited = files.map((file) => `tests/${file}`).filter((file) => !done.includes(file));
  return {
    ...result,
    said: `${result.said}\nEnded after too long a time. Not finished:\n${waited.join("\n")}`,
  };
}

/** The runner's own last words, to be shown when all went well. */
export function summaryOf(result) {
  const lines = result.said
    .split("\n")
    .filter((line) => /^\s*(Test Files|Tests|\d+ (passed|failed|flaky|skipped))\b/.test(withoutColour(line)));
  return { ...result, summary: lines.join("\n") };
}

function withoutColour(line) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one.
  return line.replace(/\u001b\[[0-9;]*m/g, "");
}

function nothing(expected) {
  return { passed: 0, failed: expected ? 1 : 0 };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
