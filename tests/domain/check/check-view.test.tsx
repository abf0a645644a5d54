import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { type FindingCode, SEVERITIES } from "#app/domain/check/finding.ts";
import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { CheckPanel } from "#app/features/draft/check-panel.tsx";
import { checkView } from "#app/features/draft/check-view.server.ts";
import * as enParts from "#app/i18n/messages/en/studio-check.ts";
import { findings as en } from "#app/i18n/messages/en/studio-findings.ts";
import * as frParts from "#app/i18n/messages/fr/studio-check.ts";
import { findings as fr } from "#app/i18n/messages/fr/studio-findings.ts";
import { StudioLanguage as Reader } from "#app/i18n/studio-language.tsx";
import { anyDraft, aSoundCampaign, firstQuestion } from "#tests/support/checked.ts";

function viewAfter(spoil: (content: CampaignContent) => void, language: StudioLanguage = "en") {
  const content = aSoundCampaign();
  spoil(content);
  const findings = checkCampaign(content);
  return checkView({ content, findings, language, hrefOf: (place) => `edit#${place}` });
}

const panel = (view: ReturnType<typeof viewAfter>, language: StudioLanguage = "en") =>
  renderToStaticMarkup(
    <Reader language={language} timeZone="UTC">
      <CheckPanel {...view} />
    </Reader>,
  );

const spoilt = (content: CampaignContent) => {
  delete content.tagline.en;
  delete firstQuestion(content).explanation.en;
  delete firstQuestion(content).choices[1]?.text.en;
  content.boosts = [{ act: "invitation-sent", friendLevel: 0, points: 5, perLevel: 1, perCampaign: 5 }];
};

test("each sentence stands once, with every place that it is true of, named from the level down", () => {
  expect(viewAfter(spoilt)).toEqual({
    blocks: [
      {
        sentence: "Not written in English yet.",
        places: [
          { where: "Tagline", href: "edit#tagline" },
          {
            where: "Level 1, roots (en) · Question 1 · Answer 2",
            href: "edit#levels.1.questions.roots-b.choices.b",
          },
          {
            where: "Level 1, roots (en) · Question 1 · Explanation",
            href: "edit#levels.1.questions.roots-b.explanation",
          },
        ],
      },
    ],
    warns: [
      {
        sentence:
          "Points for a friend's address are tolerated in France, not granted: ask your counsel before you promise them.",
        places: [{ where: "Boost 1", href: "edit#referral.boosts.0" }],
      },
    ],
  });
});

test("in French the sentences, the places and the languages are French", () => {
  const { blocks, warns } = viewAfter(spoilt, "fr");
  expect(blocks[0]?.sentence).toBe("Pas encore écrit en anglais.");
  expect(blocks[0]?.places[2]?.where).toBe("Niveau 1, roots (fr) · Question 1 · Explication");
  expect(warns[0]?.sentence).toContain("toléré (France)");
});

test("where a word stands in two languages, each is named", () => {
  const { warns } = viewAfter(({ levels }) => {
    for (const language of ["fr", "en"] as const)
      Object.assign(levels[0]?.questions[0]?.prompt ?? {}, { [language]: "word ".repeat(60) });
  });
  expect(warns[0]?.places[0]?.where).toBe("Level 1, roots (en) · Question 1 · Wording · French");
});

test("the panel says what keeps the campaign back, and leads to each place", () => {
  const page = panel(viewAfter(spoilt));
  expect(page).toContain("3\u00a0things to mend before launch");
  expect(page).toContain('<a href="edit#levels.1.questions.roots-b.choices.b">');
  expect(page.indexOf("Not written in English yet.")).toBeLessThan(page.indexOf("Points for a friend"));
  expect(page).not.toContain("Ready to launch");
});

test("nothing found: ready to launch", () => {
  expect(panel(viewAfter(() => {}))).toContain("Ready to launch");
  expect(
    panel(
      viewAfter(() => {}, "fr"),
      "fr",
    ),
  ).toContain("Prête à être lancée");
});

test("doubts alone do not keep it back", () => {
  const page = panel(viewAfter((content) => (content.country = "BE")));
  expect(page).toContain("Ready to launch, with doubts");
  expect(page).toContain("The law of Belgium has not been read");
  expect(page).not.toContain("To mend");
});

test("any draft's findings can be said, and each leads somewhere", () => {
  const facts = { sender: { name: "", postalAddress: "", email: "", privacyEmail: "" } };
  fc.assert(
    fc.property(anyDraft, (content) => {
      const findings = checkCampaign(content, facts);
      const view = checkView({ content, findings, language: "fr", hrefOf: (place) => place });
      const places = [...view.blocks, ...view.warns].flatMap((item) => item.places);
      expect(places).toHaveLength(findings.length);
      expect(places.filter(({ where }) => where.trim() === "")).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("many places are folded away behind their number", () => {
  const page = panel(viewAfter((content) => (content.languages = ["fr", "en", "ar"])));
  expect(page).toMatch(/<details[^>]*><summary>40\u00a0places<\/summary>/);
});

const CATALOGUES = { en: [en, enParts], fr: [fr, frParts] } as const;
const facts = { language: "arabe", country: "France", found: 3, limit: 7, ordinal: 1, word: "EUR" };
const said = (language: StudioLanguage, changes: Partial<typeof facts> = {}) =>
  (Object.keys(SEVERITIES) as FindingCode[]).map((code): [string, string] => [
    code,
    CATALOGUES[language][0][code]({ ...facts, ...changes }),
  ]);

test.each(["en", "fr"] as const)(
  "in %s every finding has a whole sentence, whatever was counted",
  (language) => {
    for (const numbers of [{}, { found: 0, limit: 1, ordinal: 2 }, { found: 1, limit: 2_000_000 }]) {
      const sentences = said(language, numbers);
      for (const [code, sentence] of sentences)
        expect([code, sentence]).toEqual([code, expect.stringMatching(/^[\p{Lu}«“\d][^\n]*[.]$/u)]);
      expect(sentences.filter(([, sentence]) => /undefined|NaN| {2}|\$\{/.test(sentence))).toEqual([]);
    }
  },
);

test("French has no sentence left in English, and no line that begins with its marks", () => {
  const english = new Map(said("en"));
  expect(said("fr").filter(([code, sentence]) => english.get(code) === sentence)).toEqual([]);
  const texts = [...said("fr").map(([, sentence]) => sentence), ...Object.values(frParts.check).map(String)];
  expect(texts.filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});

test("a place and its number are said as the language says them", () => {
  const sentence = (language: StudioLanguage, ordinal: number) =>
    said(language, { ordinal }).find(([code]) => code === "right_always_in_place")?.[1];
  expect(sentence("en", 2)).toContain("always the 2nd, 7 times out of 7");
  expect(sentence("fr", 1)).toContain("toujours la 1re, 7 fois sur 7");
  expect(sentence("fr", 2)).toContain("toujours la 2e");
});
