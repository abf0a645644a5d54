import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";

const text = readFileSync(new URL("../../../prisma/wine-master-class.yaml", import.meta.url), "utf8");
const file = campaignFileSchema.parse(parse(text));
const content = toCampaignContent(file);
const questions = content.levels.flatMap((level) =>
  level.questions.map((question) => {
    if (question.kind !== "one-choice") throw new Error(`${question.key} is of another kind`);
    return question;
  }),
);
const tastes = content.levels.flatMap((level) => level.opening);

test("the demo is the French wine quiz that the contracts name", () => {
  expect(content).toMatchObject({
    slug: "wine-master-class",
    game: "skill",
    regulated: "alcohol",
    country: "FR",
    languages: ["fr", "en"],
  });
});

test("it may be published as it is", () => {
  expect(problemsOf(content)).toEqual([]);
});

test("five levels of eight questions, worth what the rules of the game say", () => {
  expect(content.levels.map((level) => level.questions.length)).toEqual([8, 8, 8, 8, 8]);
  expect(
    content.levels.map((level) => [...new Set(level.questions.map((question) => question.points))]),
  ).toEqual([[10], [10], [15], [15], [20]]);
});

test("from the second level to the fifth a question of taste comes first: four traits", () => {
  expect(content.levels.map((level) => level.opening.length)).toEqual([0, 1, 1, 1, 1]);
  expect(new Set(tastes.map((taste) => taste.trait)).size).toBe(4);
});

test("every text of the file is there in both languages", () => {
  const gaps: string[] = [];
  const walk = (value: unknown, place: string): void => {
    if (value === null || typeof value !== "object") return;
    const keys = Object.keys(value);
    if (keys.includes("fr") !== keys.includes("en")) gaps.push(place);
    for (const [key, inner] of Object.entries(value)) walk(inner, `${place}.${key}`);
  };
  walk(parse(text), "");
  expect(gaps).toEqual([]);
});

test("every question has one right choice among four distinct ones, and an explanation with its source", () => {
  for (const question of questions) {
    expect([question.key, question.choices.length]).toEqual([question.key, 4]);
    for (const language of ["fr", "en"] as const) {
      const shown = question.choices.map((choice) => choice.text[language]?.trim().toLowerCase());
      expect([question.key, new Set(shown).size]).toEqual([question.key, 4]);
    }
    expect(question.choices.filter((choice) => choice.key === question.right)).toHaveLength(1);
    expect([question.key, question.source?.trim()]).not.toEqual([question.key, ""]);
    expect(question.source).toBeTypeOf("string");
  }
});

test("the right letters are spread: none is the answer to more than a third, nor three times running", () => {
  const places = questions.map((question) =>
    question.choices.findIndex((choice) => choice.key === question.right),
  );
  for (const place of [0, 1, 2, 3]) {
    const share = places.filter((each) => each === place).length / places.length;
    expect(share).toBeGreaterThan(1 / 8);
    expect(share).toBeLessThan(1 / 3);
  }
  expect(places.join("")).not.toMatch(/(\d)\1\1/);
});

test("ten thousand vouchers of fifteen euros, good for ninety days, and no pass mark anywhere", () => {
  expect(content.voucher).toMatchObject({
    value: { cents: 1500, currency: "EUR" },
    pool: 10_000,
    validDays: 90,
  });
  expect(JSON.stringify(Object.keys(file.levels[0] ?? {}))).not.toMatch(/pass|mark|minimum/i);
});

test("it uses all three boosts, at the points and caps that its rules promise the players", () => {
  const once = { perLevel: 1, perCampaign: 5 };
  expect(content.boosts).toEqual([
    { act: "invitation-sent", friendLevel: 0, points: 5, ...once },
    { act: "friend-joined", friendLevel: 0, points: 10, ...once },
    { act: "friend-finished", friendLevel: 1, points: 15, ...once },
  ]);
});

test("it asks for an age box and no birth date, and carries the health notice of the loi Evin", () => {
  expect(content.consents.adult).toBeDefined();
  expect(content.notices[0]?.fr).toBe(
    "L'abus d'alcool est dangereux pour la santé. À consommer avec modération.",
  );
});
