import { expect, test } from "vitest";
import { ConfigurationError, readConfiguration } from "#app/infra/configuration.server.ts";

function refusalOf(variables: Record<string, string>): string {
  try {
    readConfiguration(variables as NodeJS.ProcessEnv);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return "";
}

const LOCAL = { OUTDO_MODE: "start" };

const WRONG: [string, string, RegExp][] = [
  ["PORT", "http", /^PORT is "http": it wants a whole number from 1 to 65535\.$/],
  ["PORT", "70000", /^PORT is "70000"/],
  ["BASE_URL", "play.example.com/game", /^BASE_URL is .*without a path/],
  ["DATABASE_URL", "mysql://db", /^DATABASE_URL is .*postgresql:/],
  ["SMTP_URL", "mail.example.com", /^SMTP_URL is .*smtp:/],
  ["WEB_CONCURRENCY", "0", /^WEB_CONCURRENCY is "0"/],
];

for (const [name, value, line] of WRONG) {
  test(`${name}=${value} stops the start with one line that names it, what it holds and what it wants`, () => {
    const refusal = refusalOf({ ...LOCAL, [name]: value });
    expect(refusal).toMatch(line);
    expect(refusal.split("\n")).toHaveLength(1);
  });
}

test("a wrong secret and a password inside an address are not repeated", () => {
  expect(refusalOf({ ...LOCAL, DATA_KEY: "short-secret" })).not.toContain("short-secret");
  expect(refusalOf({ ...LOCAL, DATABASE_URL: "mysql://user:hunter2@db" })).not.toContain("hunter2");
});

test("production names everything that is missing in one line, and a local start needs none of it", () => {
  const refusal = refusalOf({ OUTDO_MODE: "serve" });
  for (const name of ["DATABASE_URL", "BASE_URL", "SESSION_SECRET", "SMTP_URL", "DATA_KEY"])
    expect(refusal).toContain(name);
  expect(refusal.split("\n")).toHaveLength(1);
  expect(refusalOf(LOCAL)).toBe("");
});
