import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { QUESTION_KINDS } from "#app/domain/campaign/question.ts";
import { blankContent, blankLevel, blankQuestion } from "#app/domain/draft/blank.ts";
import { startingPoints } from "#app/features/draft/starting-points.server.ts";
import { readCampaignFile } from "#app/features/exchange/read-campaign-file.ts";
import { writeCampaignFile } from "#app/features/exchange/write-campaign-file.ts";
import { anyContent } from "#tests/support/any-content.ts";
import { everyKind } from "#tests/support/every-kind.ts";

function taken(file: string): CampaignContent {
  const read = readCampaignFile(file);
  expect(read.ok ? [] : read.faults).toEqual([]);
  return (read as { value: CampaignContent }).value;
}

/** As the database gives it back: fields in another order, and what is undefined is not there. */
function asStored(content: CampaignContent): CampaignContent {
  return reversed(JSON.parse(JSON.stringify(content))) as CampaignContent;
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

/** A draft with a question of every kind in which nothing is said yet. */
function unfinished(): CampaignContent {
  const questions = QUESTION_KINDS.map((kind) => blankQuestion(kind, `q-${kind}`));
  return {
    ...blankContent("unfinished", ["fr", "en"]),
    levels: [
      {
        ...blankLevel("level-1"),
        opening: questions.filter(({ kind }) => kind.startsWith("trait-")),
        questions: questions.filter(({ kind }) => !kind.startsWith("trait-")),
      } as CampaignContent["levels"][number],
    ],
  };
}

const campaigns: [string, CampaignContent][] = [
  ["a campaign with every kind of question and rule", everyKind()],
  ["a campaign that says nothing yet", blankContent("new-quiz", ["ar", "fr"])],
  ["a draft in which no question is written yet", unfinished()],
  ...startingPoints().map(({ name, content }): [string, CampaignContent] => [name, content]),
];

test.each(campaigns)(
  "written, read and written again, the file is the same to the byte: %s",
  (_, content) => {
    const file = writeCampaignFile(content);
    const again = taken(file);
    expect(again).toEqual(JSON.parse(JSON.stringify(content)));
    expect(writeCampaignFile(asStored(again))).toBe(file);
  },
);

test("so is the file of any content that a draft may have, whatever its texts hold", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const file = writeCampaignFile(asStored(content));
      expect(writeCampaignFile(asStored(taken(file)))).toBe(file);
    }),
    { numRuns: 100 },
  );
});

test("a text comes back as it was, but for line breaks of other systems and blanks at its ends", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const again = taken(writeCampaignFile(content));
      const said = (text: string | undefined) => text?.replace(/\r\n?/g, "\n").trim() || undefined;
      for (const language of content.languages) {
        expect(again.name[language]).toBe(said(content.name[language]));
        expect(again.levels[0]?.intro[language]).toBe(said(content.levels[0]?.intro[language]));
      }
    }),
    { numRuns: 50 },
  );
});

test("nothing is left for another reader of YAML to guess", () => {
  const awkward = ["no", "Yes", "1e3", "007", "null", "~", "2026-11-27", "12:30:45", "0o17", ".inf"];
  const content = { ...everyKind(), notices: awkward.map((text) => ({ en: text })), country: "NO" };
  const file = writeCampaignFile(content);
  // YAML 1.1 is the most willing to take texts for something else.
  const old = parse(file, { version: "1.1" });
  expect(old.notices).toEqual(awkward.map((text) => ({ en: text })));
  expect(old.country).toBe("NO");
  expect(old).toEqual(parse(file));
});

test("the file reads as people write it: quoted texts, paragraphs as they stand, a choice on a line", () => {
  const file = writeCampaignFile({
    ...everyKind(),
    rules: { en: "1. Play.\r\n\r\n2. Enjoy.", fr: "1. Jouez." },
  });
  expect(file).toContain("format: outdo-campaign/1\nslug: every-kind\ngame: skill\n");
  expect(file).toContain("languages: [ en, fr ]\n");
  expect(file).toContain('rules:\n  en: |-\n    1. Play.\n\n    2. Enjoy.\n  fr: "1. Jouez."\n');
  expect(file).toContain('- { key: danube, right: true, text: { en: "The Danube", fr: "Le Danube" } }\n');
});

test("the demo's file, which people have written, says what its export says", () => {
  const written = readFileSync("prisma/wine-master-class.yaml", "utf8");
  expect(taken(writeCampaignFile(taken(written)))).toEqual(taken(written));
});
