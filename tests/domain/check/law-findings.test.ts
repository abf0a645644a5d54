import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { PRAISE } from "#app/domain/check/alcohol-words.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { praiseIn } from "#app/domain/check/praise-findings.ts";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { both, firstQuestion, foundAfter } from "#tests/support/checked.ts";

const NOTICE = {
  fr: "L'abus d'alcool est dangereux pour la santé. À consommer avec modération.",
  en: "Drink less.",
};

/** The sound campaign as one for alcohol: with the box and the notice. */
const found = (change: (content: CampaignContent) => void) =>
  foundAfter((content) => {
    content.regulated = "alcohol";
    content.consents.adult = both("I am 18");
    content.notices = [NOTICE];
    change(content);
  }).map(({ code, place, language, word }) => [code, place, ...(language ? [language, word] : [])]);

test.each<[string, unknown[][], (content: CampaignContent) => void]>([
  ["with box and notice nothing is wrong", [], () => {}],
  ["without the box", [["no_age_gate", "consents.adult"]], ({ consents }) => delete consents.adult],
  ["without the notice", [["no_health_notice", "notices"]], (content) => (content.notices = [])],
  [
    "with other words in France",
    [["health_notice_reworded", "notices"]],
    (content) => (content.notices = [both("Boire tue")]),
  ],
  [
    "with other words elsewhere",
    [],
    (content) => Object.assign(content, { country: "GB", notices: [both("Drink less")] }),
  ],
  [
    "with the words in capitals",
    [],
    (content) => (content.notices = [{ fr: "L’ABUS D’ALCOOL EST DANGEREUX POUR LA SANTÉ !", en: "!" }]),
  ],
  ["with a draw", [["alcohol_by_chance", "game"]], (content) => (content.game = "chance")],
  [
    "of another trade nothing is asked",
    [],
    (content) => Object.assign(content, { regulated: "none", notices: [], name: both("Jackpot") }),
  ],
  [
    "with luck in its name",
    [["alcohol_praised", "name", "fr", "chance"]],
    ({ name }) => (name.fr = "Tentez votre chance !"),
  ],
  [
    "with feats in a question",
    [["alcohol_praised", "levels.1.questions.roots-b.prompt", "en", "Champions"]],
    (content) => (firstQuestion(content).prompt.en = "Champions drink what?"),
  ],
  [
    "with luck in the rules, which name what they forbid",
    [],
    (content) => (content.rules = both("Rien n'y est laissé à la chance.")),
  ],
])("a campaign for alcohol %s", (_what, said, change) => {
  expect(found(change)).toEqual(said);
});

test("a campaign without rules of the game is told so once", () => {
  expect(foundAfter((content) => (content.rules = { fr: " ", en: "" })).map(({ code }) => code)).toEqual([
    "no_rules",
  ]);
});

test.each<[Language, string, string | null]>([
  ["fr", "Une douce Ivresse", "Ivresse"],
  ["fr", "Buvez-le cul-sec", "cul sec"],
  ["fr", "relevez le défi", "défi"],
  ["fr", "C'est bon pour la santé.", "bon pour la santé"],
  ["fr", "Le maître de chai goûte un vin tonique", null],
  ["fr", "Il est bon, pour la table", null],
  ["en", "Bottoms up!", "Bottoms up"],
  ["en", "A lucky night", "lucky"],
  ["en", "Alluvial plains, pluck and clutch", null],
  ["de", "im Rausch ein Glücksfall", "Rausch"],
  ["es", "Una hazaña", "hazaña"],
  ["it", "Bevilo tutto d'un fiato", "tutto d un fiato"],
  ["ar", "جرّب الحظ", "الحظ"],
  ["ar", "عنب أحمر", null],
])("in %s, %s: %s", (language, text, praise) => {
  expect(praiseIn(text, language)).toBe(praise);
});

test("each language has words of its own, and each of them is found as it is written", () => {
  for (const language of LANGUAGES)
    for (const phrase of PRAISE[language])
      expect([phrase, praiseIn(`x ${phrase.replaceAll("*", "")} y`, language)]).not.toEqual([phrase, null]);
});

test("the demo, which is for wine, is told of its name and of a duke's, and of nothing else that is said", () => {
  const file = parse(readFileSync("prisma/wine-master-class.yaml", "utf8"));
  const praised = checkCampaign(toCampaignContent(campaignFileSchema.parse(file)))
    .filter(({ code }) => code === "alcohol_praised")
    .map(({ place, word }) => [place, word]);
  expect(praised).toEqual([
    ["name", "Master"],
    ["name", "Master"],
    ["levels.5.questions.gamay-edict.choices.b", "Fearless"],
  ]);
});
