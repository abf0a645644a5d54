import fc from "fast-check";
import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { blocks } from "#app/domain/check/finding.ts";
import { aSender, aSoundCampaign, foundAfter } from "#tests/support/checked.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const facts = { now: 0, opensAt: 1, closesAt: 1_000, sender: aSender(), aim: { qualified: 100 } };

test("nothing is wrong or doubtful in a sound campaign, whatever is known beside it", () => {
  expect(checkCampaign(aSoundCampaign())).toEqual([]);
  expect(checkCampaign(aSoundCampaign(), facts)).toEqual([]);
});

test("what blocks comes before what warns, and alone keeps a campaign from being published", () => {
  const found = foundAfter((content) => {
    content.boosts[0] = { act: "invitation-sent", friendLevel: 0, points: 5, perLevel: 1, perCampaign: 5 };
    content.rules = {};
    content.theme = { brand: "#ffe600", ink: "#000000", surface: "#ffffff" };
  });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ["no_rules", "blocks"],
    ["boost_for_sending", "warns"],
    ["brand_moved", "warns"],
  ]);
  expect(found.filter(blocks)).toHaveLength(1);
  const content = { ...aSoundCampaign(), theme: { ...aSoundCampaign().theme, brand: "#ffe600" } };
  expect(problemsOf(content)).toEqual([]);
});

/** A draft: as the editor keeps it while somebody writes, any part may be empty, nothing, or no number. */
const aDraft = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom(Number.NaN, 0, -1, 1e9)), { minLength: 1, maxLength: 40 })
  .map((cuts) => {
    const content = everyKind();
    for (const [where, number] of cuts) empty(content, where, number);
    return content;
  });

function empty(content: CampaignContent, where: number, number: number): void {
  const parts: [holder: Record<string, unknown>, key: string][] = [];
  const walk = (holder: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(holder)) {
      // What kind a question is and its keys are the editor's own: there from the first moment.
      if (key !== "kind" && key !== "key") parts.push([holder, key]);
      if (typeof value === "object" && value !== null) walk(value as Record<string, unknown>);
    }
  };
  walk(content as unknown as Record<string, unknown>);
  const [holder, key] = parts[where % parts.length] ?? [];
  if (!holder || key === undefined) return;
  const value = holder[key];
  if (Array.isArray(value)) holder[key] = [];
  else if (typeof value === "string") holder[key] = "";
  else if (typeof value === "number") holder[key] = number;
  else if (typeof value === "boolean") holder[key] = !value;
}

test("any draft is checked, whatever it lacks, and each finding names a place", () => {
  fc.assert(
    fc.property(aDraft, (draft) => {
      for (const finding of checkCampaign(draft, { ...facts, vouchersLeft: 0, expectedFinishers: 5 })) {
        expect(finding.place).toMatch(/^[a-z]+([.][\w-]+)*$/i);
        for (const number of [finding.found, finding.limit, finding.ordinal])
          expect([finding.code, number === undefined || number >= 0]).toEqual([finding.code, true]);
      }
    }),
    { numRuns: 300 },
  );
});

test("a draft without anything says so, and nothing about parts that are not there", () => {
  const nothing = {
    ...aSoundCampaign(),
    slug: "",
    name: {},
    levels: [],
    boosts: [],
    rules: {},
  };
  expect(checkCampaign(nothing).map(({ code, place }) => [code, place])).toEqual([
    ["slug_unusable", "slug"],
    ["missing_text", "name"],
    ["no_levels", "levels"],
    ["no_rules", "rules"],
  ]);
});
