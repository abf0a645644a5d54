import { afterEach, expect } from "vitest";

const said: unknown[][] = [];

/** What a passing test prints as an error is either a bug or an expectation that the test should spell out. */
console.error = (...args: unknown[]) => {
  said.push(args);
};

afterEach(() => {
  const unexpected = said.splice(0);
  expect(unexpected, "console.error was called").toEqual([]);
});
