import { expect, test } from "vitest";
import { judge } from "#app/domain/game/judge.ts";
import { kindOf } from "#app/domain/game/kinds/table.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

/** Nine points: Paris and the Seine, Rome and the Tiber, Cairo and the Nile; the Thames is left over. */
const cities = theQuestion("match-pairs");
const pairs = (paris: string, rome: string, cairo: string) =>
  aForm({ "pair-cairo": cairo, "pair-paris": paris, "pair-rome": rome });

test.each([
  ["seine tiber nile", 1, 9],
  ["seine tiber thames", 2 / 3, 6],
  ["seine nile tiber", 1 / 3, 3],
  ["tiber nile seine", 0, 0],
  ["nile nile nile", 1 / 3, 3],
])("%s: share %d, %d points", (others, share, points) => {
  const [paris = "", rome = "", cairo = ""] = others.split(" ");
  const read = readGiven(cities, pairs(paris, rome, cairo));
  expect(read).toEqual({ ok: true, value: [`paris=${paris}`, `rome=${rome}`, `cairo=${cairo}`] });
  const judged = judge(cities, read.ok ? read.value : []);
  expect(judged.share).toBeCloseTo(share, 12);
  expect(judged).toMatchObject({ isRight: share === 1, points });
});

test.each([
  ["nothing matched", aForm(), "nothing_chosen"],
  ["one left open", pairs("seine", "", "nile"), "incomplete"],
  ["a match that is not offered", pairs("seine", "loire", "nile"), "unknown_choice"],
  ["an item in place of a match", pairs("seine", "rome", "nile"), "unknown_choice"],
])("refused: %s", (_what, form, refusal) => {
  expect(readGiven(cities, form)).toEqual({ ok: false, refusal });
});

test("a match that is not among the others, and a key that gives its match away, are found", () => {
  const items = cities.items.map((item) =>
    item.key === "paris"
      ? { ...item, match: "loire" }
      : item.key === "rome"
        ? { ...item, key: "tiber" }
        : item,
  );
  expect(kindOf(cities).problems({ ...cities, items })).toEqual([
    { code: "right_unknown", place: "items.paris.match" },
    { code: "keys_tell_the_answer", place: "items.tiber" },
  ]);
});
