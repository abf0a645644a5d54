import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { blankContent } from "#app/domain/draft/blank.ts";
import { isPartName, type PartName, toContent, toParts } from "#app/domain/draft/parts.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const wine = toCampaignContent(
  campaignFileSchema.parse(parse(readFileSync("prisma/wine-master-class.yaml", "utf8"))),
);
const asKept = (content: CampaignContent) =>
  new Map<PartName, unknown>(
    toParts(content).map(({ name, content: part }) => [name, JSON.parse(JSON.stringify(part))]),
  );

test.each([
  ["the wine class", wine],
  ["a campaign with every kind of question and rule", everyKind()],
  ["a campaign that says nothing yet", blankContent("new", ["fr", "en"])],
])("%s comes out of its parts as it went in", (_, content) => {
  expect(toContent(asKept(content))).toEqual(JSON.parse(JSON.stringify(content)));
});

test("every level and every question is a part of its own, and each is named as a part may be", () => {
  const names = toParts(wine).map(({ name }) => name);
  const questions = wine.levels.flatMap(({ opening, questions }) => [...opening, ...questions]);
  expect(names.filter((name) => name.startsWith("question:"))).toEqual(
    questions.map(({ key }) => `question:${key}`),
  );
  expect(names.filter((name) => name.startsWith("level:"))).toHaveLength(wine.levels.length);
  expect(names.filter((name) => !isPartName(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(["", "voucher", "level:", "question:Ü", "question:a b", "levels:one", "__proto__", "constructor"])(
  "%j names no part",
  (name) => {
    expect(isPartName(name)).toBe(false);
  },
);
