import { expect, test } from "vitest";
import { matching, paletteEntries } from "#app/features/shell/palette-entries.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

const campaigns = [
  { slug: "les-vins-d-ete", name: "Les vins d'été", state: "live" as const },
  { slug: "wine-master-class", name: "Wine Master Class", state: "paused" as const },
  { slug: "the-next-one", name: "The next one", state: "draft" as const },
];
const entries = paletteEntries(campaigns, studioMessages("fr"));
const found = (typed: string) => matching(entries, typed).map(({ label }) => label);

test("a part of a name finds it, whatever the accents and capitals", () => {
  for (const typed of ["été", "ete", "ETE", "vins d'ete", "VINS ÉT"])
    expect(found(typed), typed).toContain("Les vins d'été");
  expect(found("ete")).not.toContain("Wine Master Class");
});

test("every typed word has to be somewhere in the name", () => {
  expect(found("envois master")).toEqual(["Envois de Wine Master Class"]);
  expect(found("envois printemps")).toEqual([]);
});

test("nothing typed, and everything is there: pages, each campaign's parts, acts", () => {
  expect(found("")).toHaveLength(3 + 4 + 4 + 1 + 4);
  expect(found("  ")).toEqual(found(""));
});

test("a campaign that nobody has published yet leads to its editor, and to nothing that is not there", () => {
  expect(matching(entries, "next").map(({ does }) => does)).toEqual([
    { go: "/studio/campaigns/the-next-one/draft" },
  ]);
});

test("no two entries have the same key", () => {
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
});
