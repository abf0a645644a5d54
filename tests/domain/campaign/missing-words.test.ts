import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { missingWords } from "#app/domain/campaign/missing-words.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";

const file = readFileSync(new URL("../../../prisma/wine-master-class.yaml", import.meta.url), "utf8");

/** The demo, which is whole in French and English, with something taken away. */
function theDemo(
  languages: [Language, ...Language[]],
  change: (content: CampaignContent) => void = () => {},
) {
  const content = toCampaignContent(campaignFileSchema.parse(parse(file)));
  content.languages = languages;
  change(content);
  return content;
}

test("a campaign that says everything misses nothing", () => {
  expect(missingWords(theDemo(["fr", "en"]))).toEqual([]);
});

test("each missing text is listed with its place and its language", () => {
  const content = theDemo(["fr", "en"], ({ name, levels, voucher }) => {
    delete name.en;
    voucher.terms.fr = " \n ";
    delete levels[1]?.questions[0]?.prompt.en;
  });
  const key = content.levels[1]?.questions[0]?.key;
  expect(missingWords(content)).toEqual([
    { place: "name", language: "en" },
    { place: "voucher.terms", language: "fr" },
    { place: `levels.2.questions.${key}.prompt`, language: "en" },
  ]);
});

test("a language that was only promised misses every text of the campaign, and the others none", () => {
  const missing = missingWords(theDemo(["fr", "ar", "en"]));
  expect(new Set(missing.map(({ language }) => language))).toEqual(new Set(["ar"]));
  expect(missing.map(({ place }) => place)).toContain("consents.adult");
  // As many as the file has texts: each is a pair of lines, one in French and one in English.
  expect(missing).toHaveLength(file.match(/^\s*-? *en:|\ben: "/gm)?.length ?? 0);
});

test("what a published campaign shows is never in another language than its page", () => {
  const content = theDemo(["fr", "en"], ({ tagline }) => delete tagline.en);
  expect(missingWords(content)).not.toEqual([]);
  expect(problemsOf(content)).toContainEqual({
    severity: "blocks",
    code: "missing_language",
    place: "tagline",
    language: "en",
  });
});
