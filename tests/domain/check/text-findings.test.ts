import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { both, firstLevel, firstQuestion, foundAfter } from "#tests/support/checked.ts";
import { theQuestion } from "#tests/support/every-kind.ts";

type Spoil = (content: CampaignContent) => void;
const picture = { src: "/map.webp", width: 10, height: 10, alt: both("A map") };
const first = "levels.1.questions.roots-b";

/** Each finding as "code at place (language)". */
const said = (spoil: Spoil) =>
  foundAfter(spoil).map(
    ({ code, place, language }) => `${code} at ${place}${language ? ` (${language})` : ""}`,
  );

test.each<[string, string[], Spoil]>([
  ["a text in one language only", ["missing_language at tagline (en)"], ({ tagline }) => delete tagline.en],
  [
    "a text of spaces",
    ["missing_language at levels.2.name (fr)"],
    ({ levels }) => Object.assign(levels[1]?.name ?? {}, { fr: " \n" }),
  ],
  ["a text in no language, once", ["missing_text at intro"], (content) => (content.intro = {})],
  [
    "a language that was only promised, text by text",
    ["missing_language at voucher.name (de)", "missing_language at voucher.name (it)"],
    (content) => {
      content.languages = ["fr", "de", "it"];
      content.rules = { fr: "1.", de: "1.", it: "1." };
      const all = (words: object): void => {
        for (const value of Object.values(words)) {
          if (typeof value !== "object" || value === null) continue;
          if ("fr" in value) Object.assign(value, { de: `${value.fr} (de)`, it: `${value.fr} (it)` });
          all(value);
        }
      };
      all(content);
      content.voucher.name = { fr: "Une plante" };
    },
  ],
  [
    "the words beside the newsletter's box",
    ["missing_language at consents.newsletter (en)"],
    ({ consents }) => delete consents.newsletter.en,
  ],
  [
    "a picture that nothing describes",
    [`missing_alt at ${first}.picture.alt`],
    (content) => (firstQuestion(content).picture = { ...picture, alt: {} }),
  ],
  [
    "a picture described in one language",
    [`missing_alt at ${first}.picture.alt (en)`],
    (content) => (firstQuestion(content).picture = { ...picture, alt: { fr: "Une carte" } }),
  ],
  [
    "a logo that nothing describes",
    ["missing_alt at theme.logo.alt"],
    ({ theme }) => (theme.logo = { ...picture, alt: {} }),
  ],
  [
    "an answer that nothing explains",
    [`explanation_missing at ${first}.explanation`],
    (content) => (firstQuestion(content).explanation = {}),
  ],
  [
    "an explanation in one language",
    [`missing_language at ${first}.explanation (fr)`],
    (content) => delete firstQuestion(content).explanation.fr,
  ],
  [
    "the same question twice",
    ["same_prompt_twice at levels.2.questions.leaves-c.prompt"],
    ({ levels }) =>
      Object.assign(levels[1]?.questions[1] ?? {}, {
        prompt: { fr: "Autre", en: "what  of ROOTS has d? (en)" },
      }),
  ],
  [
    "the same words over two pictures",
    [],
    ({ levels }) => {
      for (const level of levels)
        for (const question of level.questions) Object.assign(question, { prompt: both("Which?"), picture });
    },
  ],
  [
    "a text to type that is right in one language",
    [`accepted_missing at levels.1.questions.capital-of-norway.accepted (fr)`],
    (content) =>
      firstLevel(content).questions.push({
        ...theQuestion("short-text"),
        accepted: { en: ["Oslo"], fr: [] },
        refused: {},
      }),
  ],
])("%s: %j", (_what, findings, spoil) => {
  expect(said(spoil)).toEqual(findings);
});

/** Lines of 36 characters on a page 320 pixels wide. */
test.each<[place: string, limit: number, write: (content: CampaignContent, text: string) => void]>([
  ["name", 72, (content, en) => (content.name.en = en)],
  ["tagline", 144, (content, en) => (content.tagline.en = en)],
  ["intro", 432, (content, en) => (content.intro.en = en)],
  ["fullText", 432, (content, en) => (content.fullText = { fr: "Complet", en })],
  ["voucher.name", 72, ({ voucher }, en) => (voucher.name.en = en)],
  ["levels.1.name", 72, (content, en) => (firstLevel(content).name.en = en)],
  ["levels.1.intro", 288, (content, en) => (firstLevel(content).intro.en = en)],
  [`${first}.prompt`, 252, (content, en) => (firstQuestion(content).prompt.en = en)],
  [`${first}.explanation`, 504, (content, en) => (firstQuestion(content).explanation.en = en)],
  [
    `${first}.choices.a`,
    108,
    (content, en) => Object.assign(firstQuestion(content).choices[0]?.text ?? {}, { en }),
  ],
])("%s fits a phone up to %i characters", (place, limit, write) => {
  const after = (length: number) =>
    foundAfter((content) => write(content, "é".repeat(length))).filter(
      ({ code }) => code === "text_too_long",
    );
  expect(after(limit)).toEqual([]);
  expect(after(limit + 1)).toEqual([
    { severity: "warns", code: "text_too_long", place, language: "en", found: limit + 1, limit },
  ]);
});

test("the rules of the game may be as long as they have to be", () => {
  expect(foundAfter((content) => (content.rules = both("Rule. ".repeat(2000))))).toEqual([]);
});
