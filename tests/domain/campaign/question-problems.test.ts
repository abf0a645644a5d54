import { expect, test } from "vitest";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { everyKindFile, levelIn, questionIn } from "#tests/support/every-kind.ts";

type Spoil = (file: ReturnType<typeof everyKindFile>) => void;

test.each<[string, string, string, Spoil]>([
  [
    "a picture that is not described",
    "missing_alt",
    "levels.2.questions.point-at-the-arrow.picture.alt",
    (file) => {
      questionIn(file, "point-at-the-arrow").picture.alt = {};
    },
  ],
  [
    "a unit in one language",
    "missing_language",
    "levels.2.questions.height-of-mont-blanc.unit",
    (file) => delete questionIn(file, "height-of-mont-blanc").unit.fr,
  ],
  [
    "an end of a scale in one language",
    "missing_language",
    "levels.2.opening.sense-of-direction.lowLabel",
    (file) => delete questionIn(file, "sense-of-direction").lowLabel.en,
  ],
  [
    "a zone's name in one language",
    "missing_language",
    "levels.2.questions.point-at-the-arrow.zones.left",
    (file) => delete questionIn(file, "point-at-the-arrow").zones[1].text.fr,
  ],
  [
    "an item's name in one language",
    "missing_language",
    "levels.2.questions.rivers-to-the-sea.items.seine",
    (file) => delete questionIn(file, "rivers-to-the-sea").items[1].text.fr,
  ],
  [
    "two items that read the same",
    "same_choice_twice",
    "levels.2.questions.rivers-to-the-sea",
    (file) => {
      questionIn(file, "rivers-to-the-sea").items[1].text.fr = "la tamise";
    },
  ],
  [
    "two zones with one key",
    "same_choice_twice",
    "levels.2.questions.point-at-the-arrow",
    (file) => {
      questionIn(file, "point-at-the-arrow").zones[2].key = "left";
    },
  ],
  [
    "a number that cannot be given",
    "right_outside_range",
    "levels.2.questions.height-of-mont-blanc.right",
    (file) => {
      questionIn(file, "height-of-mont-blanc").right = 999;
    },
  ],
  [
    "a match that is not there",
    "right_unknown",
    "levels.2.questions.rivers-of-cities.items.rome.match",
    (file) => {
      questionIn(file, "rivers-of-cities").items[1].match = "po";
    },
  ],
  [
    "a wrong answer that pays more",
    "wrong_pays_more",
    "levels.1.questions.greenland-ice.wrongPoints",
    (file) => {
      questionIn(file, "greenland-ice").wrongPoints = 6;
    },
  ],
  [
    "more drawn than there is",
    "draw_larger_than_pool",
    "levels.3.draw",
    (file) => {
      levelIn(file, "drawn-from-a-pool").draw = 6;
    },
  ],
  [
    "a jump backwards",
    "jump_backwards",
    "levels.4.jumps.1",
    (file) => {
      levelIn(file, "fork-in-the-road").jumps[1].to = "land-or-sea";
    },
  ],
])("the content is not published: %s", (_what, code, place, spoil) => {
  const file = everyKindFile();
  spoil(file);
  expect(problemsOf(toCampaignContent(campaignFileSchema.parse(file)))).toContainEqual(
    expect.objectContaining({ code, place }),
  );
});
