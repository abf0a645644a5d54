import { expect, test } from "vitest";
import { textsOf } from "#app/domain/campaign/texts.ts";
import { checkCampaign } from "#app/domain/check/check-campaign.ts";
import { namedPlace } from "#app/domain/check/named-place.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const named = (place: string) => {
  const { part, level, question, item } = namedPlace(everyKind(), place);
  return [
    part,
    level?.number ?? null,
    question ? `${question.isTaste ? "taste " : ""}${question.number}` : null,
    item,
  ];
};

test.each<[string, ReturnType<typeof named>]>([
  ["slug", ["slug", null, null, null]],
  ["consents.newsletter", ["newsletterBox", null, null, null]],
  ["notices.1", ["notices", null, null, 2]],
  ["notices", ["notices", null, null, null]],
  ["referral.boosts.0", ["boost", null, null, 1]],
  ["voucher.pool", ["voucherPool", null, null, null]],
  ["theme.logo.alt", ["logo", null, null, null]],
  ["sender.privacyEmail", ["privacyEmail", null, null, null]],
  ["levels", ["levels", null, null, null]],
  ["levels.2.name", ["levelName", 2, null, null]],
  ["levels.2.timeLimit", ["timeLimit", 2, null, null]],
  ["levels.3.questions", ["questions", 3, null, null]],
  ["levels.4.jumps.1", ["jumps", 4, null, null]],
  ["levels.2.questions.capital-of-norway", ["question", 2, "3", null]],
  ["levels.2.questions.capital-of-norway.accepted", ["rightAnswer", 2, "3", null]],
  ["levels.2.questions.point-at-the-arrow.picture.alt", ["picture", 2, "4", null]],
  ["levels.2.questions.point-at-the-arrow.zones.left", ["answer", 2, "4", 2]],
  ["levels.2.questions.rivers-of-cities.others.thames", ["answer", 2, "5", 4]],
  ["levels.1.questions.sign-of-the-house.choices.ring-small.picture", ["picture", 1, "4", 2]],
  ["levels.1.questions.island-states.right", ["rightAnswer", 1, "2", null]],
  ["levels.1.questions.island-states.wrongPoints", ["points", 1, "2", null]],
  ["levels.1.opening.means-of-travel.most", ["bounds", 1, "taste 2", null]],
  ["levels.1.opening.means-of-travel.prompt", ["prompt", 1, "taste 2", null]],
  ["levels.9.name", ["levelName", null, null, null]],
  ["somewhere.else", ["campaign", null, null, null]],
])("%s is %j", (place, name) => {
  expect(named(place)).toEqual(name);
});

test("every text of a campaign, and every place of a finding, has a name of its own", () => {
  const content = everyKind();
  const found = checkCampaign({
    ...content,
    languages: ["de"],
    slug: "",
    theme: { brand: "", ink: "", surface: "" },
  });
  const places = [...textsOf(content).map(([place]) => place), ...found.map(({ place }) => place)];
  expect(places.filter((place) => namedPlace(content, place).part === "campaign")).toEqual([]);
});
