import { expect, test } from "vitest";
import { changeState } from "#app/domain/campaign/state-change.ts";

test.each([
  ["live", "pause", "paused"],
  ["paused", "pause", "paused"],
  ["paused", "resume", "live"],
  ["live", "resume", "live"],
  ["live", "close", "closed"],
  ["paused", "close", "closed"],
  ["closed", "close", "closed"],
] as const)("a %s campaign that one wants to %s becomes %s", (state, change, next) => {
  expect(changeState(state, change)).toEqual({ ok: true, value: next });
});

test.each([
  ["closed", "resume"],
  ["closed", "pause"],
  ["draft", "pause"],
  ["draft", "resume"],
  ["draft", "close"],
] as const)("a %s campaign refuses to %s", (state, change) => {
  expect(changeState(state, change)).toEqual({ ok: false, refusal: "not_possible_now" });
});
