import fc from "fast-check";
import { expect, test } from "vitest";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { blocks } from "#app/domain/check/finding.ts";
import { anyDraft, aSender, aSoundCampaign, foundAfter } from "#tests/support/checked.ts";

const facts = { now: 0, opensAt: 1, closesAt: 1_000, sender: aSender() };

test("nothing is wrong or doubtful in a sound campaign, whatever is known beside it", () => {
  expect(checkCampaign(aSoundCampaign())).toEqual([]);
  expect(checkCampaign({ ...aSoundCampaign(), aim: { qualified: 100 } }, facts)).toEqual([]);
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

test("any draft is checked, whatever it lacks, and each finding names a place", () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const finding of checkCampaign(draft, { ...facts, vouchersLeft: 0, expectedFinishers: 5 })) {
        expect(finding.place).toMatch(/^[a-z]+([.][\w-]+)*$/i);
        for (const number of [finding.found, finding.limit, finding.ordinal])
          expect([finding.code, number === undefined || number >= 0]).toEqual([finding.code, true]);
      }
    }),
    { numRuns: 300 },
  );
  // Three hundred whole campaigns: a machine that does other things as well needs its time.
}, 60_000);

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
