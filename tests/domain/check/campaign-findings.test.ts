import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import type { LaunchFacts } from "#app/domain/check/launch-facts.ts";
import { days } from "#app/domain/kernel/instant.ts";
import { aSender, both, firstLevel, foundAfter, saidAfter } from "#tests/support/checked.ts";

type Spoil = (content: CampaignContent) => void;
const asItIs: Spoil = () => {};
const withLevelDates =
  (...dates: { opensAt?: number; closesAt?: number }[]): Spoil =>
  ({ levels }) => {
    for (const [index, one] of dates.entries()) Object.assign(levels[index] ?? {}, one);
  };
const sender = (changes: object) => ({ sender: { ...aSender(), ...changes } });

test.each<[string, string[], Spoil, LaunchFacts?]>([
  ["an address with a space", ["slug_unusable at slug"], (content) => (content.slug = "my quiz")],
  ["an address of capitals", ["slug_unusable at slug"], (content) => (content.slug = "Quiz")],
  ["an address that is too long", ["slug_unusable at slug"], (content) => (content.slug = "a".repeat(61))],
  ["an address of another campaign", ["slug_taken at slug"], asItIs, { slugIsTaken: true }],
  [
    "a language twice",
    ["language_twice at languages"],
    (content) => (content.languages = ["fr", "en", "fr"]),
  ],
  ["no country", ["country_unknown at country"], (content) => (content.country = "")],
  ["a country without a row", ["country_without_row at country"], (content) => (content.country = "BE")],

  ["an end before the start", ["ends_before_start at closesAt"], asItIs, { opensAt: 2, closesAt: 2 }],
  ["an end in the past", ["over_already at closesAt"], asItIs, { opensAt: 1, closesAt: 5, now: 5 }],
  ["an end that is open", [], asItIs, { opensAt: null, closesAt: null, now: 5 }],
  [
    "a level that opens when all is over",
    ["level_opens_after_end at levels.2.opensAt"],
    withLevelDates({}, { opensAt: 9 }),
    { closesAt: 9 },
  ],
  [
    "a level that shuts before the campaign opens",
    ["level_unreachable at levels.1.closesAt"],
    withLevelDates({ closesAt: 5 }),
    { opensAt: 5 },
  ],
  [
    "a level that shuts before the one before it opens",
    ["level_unreachable at levels.2.closesAt"],
    withLevelDates({ opensAt: 5 }, { closesAt: 5 }),
  ],
  [
    "a level that is over, of a campaign that runs",
    ["level_over_already at levels.1.closesAt"],
    withLevelDates({ closesAt: 5 }),
    { opensAt: 1, now: 6 },
  ],
  [
    "a level that shuts while people sign up",
    ["level_closes_early at levels.1.closesAt"],
    withLevelDates({ closesAt: 5 }),
    { opensAt: 1, closesAt: 6 },
  ],
  [
    "a level that shuts in a campaign without end",
    ["level_closes_early at levels.1.closesAt"],
    withLevelDates({ closesAt: 5 }),
    { closesAt: null },
  ],
  [
    "a level that shuts with the campaign",
    [],
    withLevelDates({ opensAt: 2, closesAt: 6 }, { opensAt: 3 }),
    { opensAt: 1, closesAt: 6, now: 2 },
  ],
  [
    "levels that open week after week",
    [],
    withLevelDates({ opensAt: days(7) }, { opensAt: days(14) }),
    { opensAt: 0, closesAt: days(30), now: 0 },
  ],
  [
    "a level the wrong way round",
    ["closes_before_opening at levels.1.closesAt"],
    withLevelDates({ opensAt: 5, closesAt: 5 }),
  ],

  ["no level", ["no_levels at levels"], (content) => Object.assign(content, { levels: [], boosts: [] })],
  [
    "a level without questions",
    ["level_without_questions at levels.2.questions"],
    ({ levels }) => levels[1]?.questions.splice(0),
  ],
  [
    "a level that brings nothing",
    ["level_without_points at levels.1.questions"],
    (content) => {
      for (const question of firstLevel(content).questions) question.points = 0;
    },
  ],
  [
    "a weight that rounds everything to nothing",
    ["level_without_points at levels.1.questions"],
    (content) => {
      Object.assign(firstLevel(content), { weight: 0.1 });
      for (const question of firstLevel(content).questions) question.points = 4;
    },
  ],
  [
    "nothing that qualifies a prospect",
    ["no_trait_question at levels"],
    (content) => (firstLevel(content).opening = []),
  ],

  ["a pool without codes", ["no_voucher_left at voucher.pool"], ({ voucher }) => (voucher.pool = 0)],
  ["a pool that is used up", ["no_voucher_left at voucher.pool"], asItIs, { vouchersLeft: 0 }],
  ["fewer codes than finishers", ["too_few_vouchers at voucher.pool"], asItIs, { expectedFinishers: 101 }],
  ["as many codes as finishers", [], asItIs, { expectedFinishers: 100 }],
  [
    "fewer codes left than wanted prospects",
    ["too_few_vouchers at voucher.pool"],
    (content) => (content.aim = { qualified: 50 }),
    { vouchersLeft: 49 },
  ],
  [
    "a voucher worth nothing",
    ["voucher_without_value at voucher.value"],
    ({ voucher }) => (voucher.value.cents = 0),
  ],
  [
    "a voucher of no currency",
    ["voucher_without_value at voucher.value"],
    ({ voucher }) => (voucher.value.currency = ""),
  ],
  [
    "a voucher for no day",
    ["voucher_never_valid at voucher.validDays"],
    ({ voucher }) => (voucher.validDays = 0),
  ],
  [
    "100 vouchers of 15 EUR for 99 prospects at 15.15 EUR",
    ["vouchers_above_budget at voucher.pool"],
    (content) => (content.aim = { qualified: 99, costCentsEach: 1515 }),
  ],
  [
    "100 vouchers of 15 EUR for 1,500 EUR",
    [],
    (content) => (content.aim = { qualified: 100, costCentsEach: 1500 }),
  ],
  ["no place at all", ["capacity_out_of_range at capacity"], (content) => (content.capacity = 0)],
  [
    "fewer places than wanted prospects",
    ["capacity_below_aim at capacity"],
    (content) => Object.assign(content, { capacity: 79, aim: { qualified: 80 } }),
  ],
  [
    "fewer places than finishers",
    ["capacity_below_aim at capacity"],
    (content) => (content.capacity = 79),
    { expectedFinishers: 80 },
  ],
  [
    "as many places as wanted prospects",
    [],
    (content) => Object.assign(content, { capacity: 80, aim: { qualified: 80 } }),
  ],

  ["nobody who writes", ["sender_without_name at sender.name"], asItIs, sender({ name: " " })],
  [
    "no postal address",
    ["sender_without_address at sender.postalAddress"],
    asItIs,
    sender({ postalAddress: "\n" }),
  ],
  [
    "no sender's address",
    ["sender_without_email at sender.email"],
    asItIs,
    sender({ email: "brand.example" }),
  ],
  [
    "nobody to ask about data",
    ["sender_without_privacy_email at sender.privacyEmail"],
    asItIs,
    sender({ privacyEmail: "" }),
  ],
])("%s: %j", (_what, said, spoil, facts) => {
  expect(saidAfter(spoil, facts)).toEqual(said);
});

/** A second level that takes half of its points to pass, and where only so many questions have a right answer. */
test.each([
  ["one of two, worth half", 10, 10, false],
  ["one of two, worth less than half", 10, 11, true],
  ["one of two, worth more", 10, 5, false],
])("a mark of 50 with %s", (_what, answerable, other, isOutOfReach) => {
  const said = saidAfter(({ levels }) => {
    const [first, second] = levels[1]?.questions ?? [];
    Object.assign(levels[1] ?? {}, { passMark: 50, attempts: 2 });
    Object.assign(first ?? {}, { points: answerable });
    Object.assign(second ?? {}, { points: other, right: "" });
  });
  expect(said.includes("pass_mark_unreachable at levels.2.passMark")).toBe(isOutOfReach);
  expect(said).toContain("no_right_answer at levels.2.questions.leaves-c.right");
});

test("a draft without a language is told so, and not of every text", () => {
  expect(saidAfter((content) => Object.assign(content, { languages: [] }))).toEqual([
    "no_language at languages",
  ]);
});

test("numbers come along with what was counted", () => {
  const [few] = foundAfter(asItIs, { expectedFinishers: 250 });
  expect(few).toMatchObject({ found: 100, limit: 250 });
  const [dear] = foundAfter((content) => (content.aim = { qualified: 50, costCentsEach: 2000 }));
  expect(dear).toMatchObject({ found: 150_000, limit: 100_000, word: "EUR" });
});

/** Half of a pool of twice as many is new the second time, on the average: 3 drawn of 6 share 1.5 with 3 others drawn of 6. */
test.each<[string, Partial<Level>, number, said: [number, number] | null]>([
  ["all questions asked, once", { passMark: 50, attempts: 1 }, 3, null],
  ["all questions asked, twice", { passMark: 50, attempts: 2 }, 3, [3, 6]],
  ["three of five", { passMark: 50, attempts: 3, draw: 3 }, 5, [5, 6]],
  ["three of six", { passMark: 50, attempts: 3, draw: 3 }, 6, null],
])("%s: whoever fails has been told the answers", (_what, rules, pool, said) => {
  const findings = foundAfter(({ levels }) => {
    const [level] = levels;
    const [first] = level?.questions ?? [];
    const questions = Array.from({ length: pool }, (_, n) => ({
      ...first,
      key: `q${n}`,
      prompt: both(`Q${n}`),
    }));
    Object.assign(level ?? {}, { ...rules, questions });
  }).filter(({ code }) => code === "attempts_ask_the_same");
  expect(findings.map(({ place, found, limit }) => [place, found, limit])).toEqual(
    said ? [["levels.1.attempts", ...said]] : [],
  );
});
