import { expect, test } from "vitest";
import type { PointOnPictureQuestion } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { kindOf } from "#app/domain/game/kinds/table.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

/** 320 by 320 pixels: a box from 60,10 to 90,40 percent, which is right, and circles around 22,50 and 50,80 of radius 15. */
const arrow = theQuestion("point-on-picture");
const at = (x: number, y: number, more: Record<string, string> = {}) =>
  aForm({ "point.x": String(x), "point.y": String(y), ...more });

test.each<[string, Map<string, string[]>, string]>([
  ["inside the box", at(240, 80), "top-right"],
  ["on the box's edge", at(192, 32), "top-right"],
  ["inside a circle", at(70, 160), "left"],
  ["on a circle's edge", at(22.4, 160), "left"],
  ["just off the circle", at(22, 160), "6.9,50"],
  ["nowhere", at(32, 32), "10,10"],
  ["a third of a pixel", at(1, 2), "0.3,0.6"],
  ["shown at half its size", at(120, 40, { width: "160", height: "160" }), "top-right"],
  ["shown at a size that is none", at(240, 80, { width: "0", height: "-5" }), "top-right"],
  ["shown at a size without a number", at(240, 80, { width: "auto", height: "" }), "top-right"],
  ["by name", aForm({ choice: "bottom" }), "bottom"],
  ["by name, with the button's Enter", at(0, 0, { choice: "bottom" }), "bottom"],
  ["by point, after a name", at(240, 80, { choice: "bottom" }), "top-right"],
])("pointing %s", (_what, form, given) => {
  expect(readGiven(arrow, form)).toEqual({ ok: true, value: [given] });
});

test.each<[string, Map<string, string[]>, string]>([
  ["at nothing", aForm(), "nothing_chosen"],
  ["by Enter on the button", at(0, 0), "nothing_chosen"],
  ["past the edge", at(321, 5), "out_of_range"],
  ["before the edge", at(-4, 5), "out_of_range"],
  ["at no number", aForm({ "point.x": "1e9", "point.y": "3" }), "nothing_chosen"],
  ["at a zone of no such name", aForm({ choice: "middle" }), "unknown_choice"],
])("pointing %s is refused", (_what, form, refusal) => {
  expect(readGiven(arrow, form)).toEqual({ ok: false, refusal });
});

test("a circle is round on a wide picture too", () => {
  const wide = { ...arrow, picture: { ...arrow.picture, width: 400, height: 200 } };
  // 15 percent of 400 pixels around 88,100: 60 pixels to each side, down too.
  expect(readGiven(wide, at(88, 159))).toEqual({ ok: true, value: ["left"] });
  expect(readGiven(wide, at(88, 161))).toEqual({ ok: true, value: ["22,80.5"] });
});

test("where zones lie on each other, the first holds the point", () => {
  const [box, left] = arrow.zones;
  const zones = [box, { ...left, area: { shape: "box" as const, x: 50, y: 0, width: 50, height: 50 } }];
  const overlaid = { ...arrow, zones } as PointOnPictureQuestion;
  expect(readGiven(overlaid, at(240, 80))).toEqual({ ok: true, value: ["top-right"] });
  expect(readGiven(overlaid, at(310, 10))).toEqual({ ok: true, value: ["left"] });
});

test.each([
  ["top-right", 1, 10],
  ["left", 0, 0],
  ["10,10", 0, 0],
])("%s: share %d, %d points", (given, share, points) => {
  expect(judge(arrow, [given])).toEqual({ share, isRight: share === 1, points });
});

test("a zone off the picture and one under another are found", () => {
  const [box, left, bottom] = arrow.zones;
  const question = {
    ...arrow,
    right: "elsewhere",
    zones: [
      { ...box, area: { shape: "box", x: 90, y: 0, width: 30, height: 30 } },
      { ...left, area: { shape: "circle", x: 50, y: 50, radius: 0 } },
      bottom,
      { ...bottom, key: "under" },
    ],
  } as PointOnPictureQuestion;
  expect(kindOf(question).problems(question)).toEqual([
    { code: "right_unknown", place: "right" },
    { code: "zone_outside_picture", place: "zones.top-right.area" },
    { code: "zone_outside_picture", place: "zones.left.area" },
    { code: "zone_covered", place: "zones.under.area" },
  ]);
});

test("a picture without its size is found", () => {
  const question = { ...arrow, picture: { ...arrow.picture, width: 0 } };
  expect(kindOf(question).problems(question)).toContainEqual({
    code: "picture_without_size",
    place: "picture",
  });
});
