import { expect, test } from "vitest";
import { toTimeline } from "#app/domain/profile/timeline.ts";

const at = new Date("2026-03-31T10:00:00Z");
const answered = (level: number, right: boolean) => ({
  at,
  name: "question_answered",
  payload: { level, right, points: 10 },
});

test("a run of answers in one level is one line of the timeline", () => {
  const events = [
    { at, name: "level_finished", payload: { level: 1 } },
    answered(1, true),
    answered(1, false),
    answered(1, true),
    { at, name: "signed_up", payload: { source: "placement", placement: "shop" } },
  ];
  expect(toTimeline(events)).toEqual([
    { at, name: "level_finished", level: 1 },
    { at, name: "questions_answered", level: 1, count: 3, right: 2 },
    { at, name: "signed_up", placement: "shop" },
  ]);
});

test("answers of another level begin another line", () => {
  expect(toTimeline([answered(2, true), answered(1, true)])).toHaveLength(2);
});
