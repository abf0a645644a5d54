import { expect, test } from "vitest";
import { BOOST_ACTS, type BoostAct, type BoostRule } from "#app/domain/campaign/content.ts";
import { saidAfter } from "#tests/support/checked.ts";

const rule = (act: BoostAct, changes: Partial<BoostRule> = {}): BoostRule => ({
  act,
  friendLevel: act === "friend-finished" ? 1 : 0,
  points: 5,
  perLevel: 1,
  perCampaign: 5,
  ...changes,
});
const said = (country: string, boosts: BoostRule[]) =>
  saidAfter((content) => Object.assign(content, { country, boosts }));
const at = (code: string, ...places: number[]) =>
  places.map((index) => `${code} at referral.boosts.${index}`);

/** DESIGN decision 9, row by row. */
test.each<[string, forbidden: number[], warned: number[]]>([
  ["FR", [], [0]],
  ["NL", [0, 1, 2], []],
  ["GB", [0], []],
  ["DE", [0], []],
  ["AT", [0], []],
])("in %s the boosts %j are forbidden, and %j are exposed", (country, forbidden, warned) => {
  const all = BOOST_ACTS.map((act) => rule(act));
  expect(said(country, all)).toEqual([
    ...at("boost_forbidden", ...forbidden),
    ...at("boost_for_sending", ...warned),
  ]);
});

test("a country without a row is read in the strictest way that lets a friend's own act count", () => {
  expect(
    said(
      "BE",
      BOOST_ACTS.map((act) => rule(act)),
    ),
  ).toEqual([...at("boost_forbidden", 0), "country_without_row at country"]);
});

test.each<[string, BoostRule[], string[]]>([
  [
    "a boost for a level that is not there",
    [rule("friend-finished", { friendLevel: 3 })],
    at("boost_after_last_level", 0),
  ],
  [
    "a boost for finishing no level",
    [rule("friend-finished", { friendLevel: 0 })],
    at("boost_without_level", 0),
  ],
  ["a boost of no points", [rule("friend-joined", { points: 0 })], at("boost_pays_nothing", 0)],
  [
    "a boost that no level has room for",
    [rule("friend-joined", { perLevel: 0 })],
    at("boost_pays_nothing", 0),
  ],
  [
    "a boost that the campaign has no room for",
    [rule("friend-joined", { perCampaign: Number.NaN })],
    at("boost_pays_nothing", 0),
  ],
  [
    "two for one act",
    [rule("friend-joined"), rule("friend-joined", { points: 9 })],
    at("same_boost_twice", 1),
  ],
  ["two for two levels", [rule("friend-finished"), rule("friend-finished", { friendLevel: 2 })], []],
])("%s", (_what, boosts, found) => {
  expect(said("GB", boosts)).toEqual(found);
});
