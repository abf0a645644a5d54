import { expect, test } from "vitest";
import type { Level, TimeLimit } from "#app/domain/campaign/level.ts";
import { clockOf, type Pace, paceAllowed } from "#app/domain/game/clock.ts";
import { type LevelDoor, levelDoor, type PastAttempt } from "#app/domain/game/level-door.ts";
import { aLevel } from "#tests/support/content.ts";

const limit: TimeLimit = { per: "question", seconds: 20, graceMilliseconds: 1500, adjustable: true };

test.each<[string, number, Pace, boolean, number | null]>([
  ["in time", 19_999, "normal", false, 20_000],
  ["within the grace", 21_500, "normal", false, 20_000],
  ["past the grace", 21_501, "normal", true, 20_000],
  ["on the doubled clock", 41_500, "double", false, 40_000],
  ["past the doubled clock: the grace stays as it is", 41_501, "double", true, 40_000],
  ["on ten times the clock", 201_500, "long", false, 200_000],
  ["past ten times the clock", 201_501, "long", true, 200_000],
  ["a day later, with the clock off", 86_400_000, "off", false, null],
])("%s: late %s", (_what, taken, pace, isLate, allowed) => {
  expect(clockOf(limit, 1000, 1000 + taken, pace)).toEqual({ taken, isLate, allowed });
});

test("a clock that the level does not let be adjusted runs as it runs", () => {
  const strict = { ...limit, adjustable: false };
  for (const pace of ["double", "long", "off"] as const) {
    expect(clockOf(strict, 0, 21_501, pace).isLate).toBe(true);
    expect(paceAllowed(strict, pace)).toBe("normal");
  }
});

test("without a limit nobody is late, and there is no pace to choose", () => {
  expect(clockOf(undefined, 0, 86_400_000, "normal")).toEqual({
    taken: 86_400_000,
    allowed: null,
    isLate: false,
  });
  expect(paceAllowed(undefined, "off")).toBe("normal");
});

test("an answer that seems to come before its question took no time: clocks of two machines differ", () => {
  expect(clockOf(limit, 5000, 4000, "normal").taken).toBe(0);
});

const MINUTE = 60_000;
const failedAt = (finishedAt: number): PastAttempt => ({ status: "failed", finishedAt });
const running: PastAttempt = { status: "open", finishedAt: null };
const passedAt = (finishedAt: number): PastAttempt => ({ status: "passed", finishedAt });
const dated = { opensAt: 1000, closesAt: 9000 };
const repeated = { attempts: 3, coolDownMinutes: 10 };

test.each<[string, Partial<Level>, number, PastAttempt[], LevelDoor]>([
  ["new", {}, 0, [], { state: "open" }],
  ["begun", {}, 0, [running], { state: "open" }],
  ["passed", {}, 0, [passedAt(0)], { state: "passed" }],
  ["a moment too early", dated, 999, [], { state: "not_yet", at: 1000 }],
  ["at its opening", dated, 1000, [], { state: "open" }],
  ["a moment before its end", dated, 8999, [], { state: "open" }],
  ["at its end", dated, 9000, [], { state: "closed" }],
  ["at its end, begun", dated, 9000, [running], { state: "closed" }],
  ["passed, and over", dated, 9000, [passedAt(5000)], { state: "passed" }],
  ["failed, with one attempt", {}, 0, [failedAt(0)], { state: "no_attempts_left" }],
  ["failed once of three, at once", repeated, 0, [failedAt(0)], { state: "failed_wait", until: 10 * MINUTE }],
  ["failed once of three, cooled", repeated, 10 * MINUTE, [failedAt(0)], { state: "open" }],
  ["failed once, begun again", repeated, 1, [failedAt(0), running], { state: "open" }],
  [
    "failed twice: the latest counts, whatever the order",
    repeated,
    25 * MINUTE,
    [failedAt(20 * MINUTE), failedAt(0)],
    { state: "failed_wait", until: 30 * MINUTE },
  ],
  ["failed three times", repeated, 99 * MINUTE, [0, 1, 2].map(failedAt), { state: "no_attempts_left" }],
  ["failed, then passed", repeated, 1, [failedAt(0), passedAt(1)], { state: "passed" }],
  ["failed, no cool-down", { attempts: 2 }, 0, [failedAt(0)], { state: "open" }],
  [
    "a cool-down that outlasts the level",
    { ...repeated, closesAt: 10 * MINUTE },
    5 * MINUTE,
    [failedAt(0)],
    { state: "no_attempts_left" },
  ],
])("a level's door: %s", (_what, rules, now, history, door) => {
  expect(levelDoor({ ...aLevel(), ...rules }, now, history)).toEqual(door);
});
