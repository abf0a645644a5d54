import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { missingWords } from "#app/domain/campaign/missing-words.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { ScoredQuestion } from "#app/domain/campaign/question.ts";
import { questionsOf, textsOf } from "#app/domain/campaign/texts.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";

const root = new URL("../../../", import.meta.url);
const folder = new URL("prisma/starting-points/", root);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const contentOf = (file: string) =>
  toCampaignContent(campaignFileSchema.parse(parse(readFileSync(new URL(file, folder), "utf8"))));

/** As long as the feedback stays a glance: about five lines on the narrowest page. */
const LONGEST_EXPLANATION = 190;

test("there is one for each of four other trades", () => {
  expect(files).toEqual(["bank.yaml", "bookshop.yaml", "outdoor-gear.yaml", "theatre.yaml"]);
});

test("each has an address and colours of its own, apart from the demo's", () => {
  const all = ["../wine-master-class.yaml", ...files].map(contentOf);
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(5);
  for (const part of ["brand", "surface"] as const)
    expect(new Set(all.map(({ theme }) => theme[part].toLowerCase())).size).toBe(5);
});

describe.each(files)("%s", (file) => {
  const content = contentOf(file);
  const questions = content.levels.flatMap((level) => level.questions);
  const tastes = content.levels.flatMap((level) => level.opening);

  test("may be published as it is, in both languages, and the check before launch doubts nothing", () => {
    expect(content.languages).toEqual(["fr", "en"]);
    expect(problemsOf(content)).toEqual([]);
    expect(missingWords(content)).toEqual([]);
    // Levels of six questions that may be tried again ask the same ones: the marketer is told, and may add more.
    const doubts = checkCampaign(content).filter(({ code }) => code !== "attempts_ask_the_same");
    expect(doubts).toEqual([]);
  });

  test("has three to five levels of five to eight questions, of three kinds or more in each", () => {
    expect(content.levels.length).toBeGreaterThanOrEqual(3);
    expect(content.levels.length).toBeLessThanOrEqual(5);
    for (const level of content.levels) {
      expect(level.questions.length).toBeGreaterThanOrEqual(5);
      expect(level.questions.length).toBeLessThanOrEqual(8);
      expect(new Set(level.questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    }
  });

  test("has a pass mark with several attempts on one level, and one clock that can be set aside", () => {
    const marked = content.levels.filter(({ passMark }) => passMark !== undefined);
    expect(marked).toHaveLength(1);
    expect(marked[0]?.attempts).toBeGreaterThan(1);
    const clocks = content.levels.flatMap(({ timeLimit }) => timeLimit ?? []);
    expect(clocks.length).toBeLessThanOrEqual(1);
    expect(clocks.every(({ adjustable }) => adjustable)).toBe(true);
  });

  test("uses no key twice, and fills a trait of its own with each question of taste", () => {
    for (const keys of [
      questionsOf(content).map(([, { key }]) => key),
      content.levels.map(({ key }) => key),
      tastes.map(({ trait }) => trait),
    ])
      expect(new Set(keys).size).toBe(keys.length);
    expect(tastes.length).toBeGreaterThanOrEqual(4);
    for (const { trait } of tastes) expect(trait).toMatch(/^[a-z]+(_[a-z]+)+$/);
  });

  test("puts the right answer in every place, in none more than twice running", () => {
    const places = questions.flatMap(placeOfRight).join("");
    expect([...new Set(places)].sort().join("")).toBe("0123");
    expect(places).not.toMatch(/(\d)\1\1/);
    const truths = questions.flatMap((one) => (one.kind === "true-false" ? [one.right] : []));
    expect(new Set(truths).size).toBe(2);
  });

  test("explains each answer in a sentence or two, and shortly", () => {
    for (const { key, explanation } of questions)
      for (const language of ["fr", "en"] as const) {
        const length = explanation?.[language]?.length ?? 0;
        expect([key, length > 10 && length <= LONGEST_EXPLANATION]).toEqual([key, true]);
      }
  });

  test("shows pictures that are there, drawn without script or link, and describes them", () => {
    for (const picture of questions.flatMap(picturesOf)) {
      expect(picture.src).toMatch(/^\/pictures\/[a-z-]+\.svg$/);
      const at = new URL(`public${picture.src}`, root);
      expect([picture.src, existsSync(at)]).toEqual([picture.src, true]);
      const drawing = readFileSync(at, "utf8");
      expect(drawing).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
      expect(drawing).not.toMatch(/<script|href|style=|\son\w+=/);
      for (const language of ["fr", "en"] as const) expect(picture.says[language]?.trim()).toBeTruthy();
    }
  });

  test("French spaces stand where French typography has them, and not in English", () => {
    for (const [place, { fr = "", en = "" }] of textsOf(content)) {
      expect([place, fr.match(/.{0,9}(?: [?!:;»%€]|« |[^\s\u00a0:/][?!»]|«[^\u00a0]).{0,9}/)]).toEqual([
        place,
        null,
      ]);
      expect([place, en.match(/[\s\u00a0][?!:;%]|[«»“”’]/)]).toEqual([place, null]);
    }
  });

  test("rewards what a friend does, and never the sending: the law of its country has nothing against it", () => {
    expect(content.country).toBe("FR");
    expect(content.boosts.length).toBeGreaterThanOrEqual(1);
    for (const { act } of content.boosts) {
      expect(policyOf("FR").acts).toContain(act);
      expect(act).not.toBe("invitation-sent");
    }
  });

  test("its rules promise what it gives: the voucher, how many, for how long, and the points", () => {
    const { voucher, boosts, rules } = content;
    const [fr, en] = [rules.fr?.replaceAll("\u00a0", " ") ?? "", rules.en ?? ""];
    const euros = voucher.value.cents / 100;
    expect(fr).toContain(`${euros} €`);
    expect(en).toContain(`€${euros} `);
    expect(fr).toContain(`${voucher.pool.toLocaleString("fr-FR").replaceAll(/\s/g, " ")} `);
    expect(en).toContain(`${voucher.pool.toLocaleString("en")} `);
    for (const count of [...boosts.map(({ points }) => points), ...questions.map(({ points }) => points)]) {
      const said = new RegExp(`(?<!\\d)${count} points`);
      expect(fr).toMatch(said);
      expect(en).toMatch(said);
    }
    for (const text of [fr, voucher.terms.fr ?? ""]) expect(text).toContain(`${voucher.validDays} jours`);
    for (const text of [en, voucher.terms.en ?? ""]) expect(text).toContain(`${voucher.validDays} days`);
    for (const { passMark, streakBonus } of content.levels) {
      if (passMark !== undefined)
        expect(en).toContain(passMark === 50 ? "half of the points" : `${passMark}%`);
      if (streakBonus) expect(en).toContain(`${streakBonus.cap} for each one after that`);
    }
  });
});

test("the bank says that it gives no advice and promises no return, and asks to be no customer", () => {
  const { regulated, notices, rules } = contentOf("bank.yaml");
  expect(regulated).toBe("none");
  expect(notices[0]?.fr).toMatch(/ni un conseil.*aucun rendement/);
  expect(notices[0]?.en).toMatch(/neither advice.*no return/);
  expect(rules.fr).toContain("Jouer ne suppose ni d'être client");
});

function placeOfRight(question: ScoredQuestion): number[] {
  if (question.kind !== "one-choice" && question.kind !== "picture-choice") return [];
  return [question.choices.findIndex(({ key }) => key === question.right)];
}

/** Every picture of a question, with the words that describe it. */
function picturesOf(question: ScoredQuestion) {
  const own = question.picture ? [{ ...question.picture, says: question.picture.alt }] : [];
  if (question.kind !== "picture-choice") return own;
  return [...own, ...question.choices.map(({ picture, text }) => ({ ...picture, says: text }))];
}
