import { expect, test } from "vitest";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { everyKindFile } from "#tests/support/every-kind.ts";

const parsed = (changes: object) => campaignFileSchema.safeParse({ ...everyKindFile(), ...changes });

test.each(["pausedText", "notYetText", "fullText"])(
  "a campaign may leave out its %s, but not say it in one language only",
  (place) => {
    const { languages } = everyKindFile();
    const all = Object.fromEntries(languages.map((language: string) => [language, "One moment."]));
    for (const words of [undefined, all]) {
      const file = campaignFileSchema.parse({ ...everyKindFile(), [place]: words });
      const content = toCampaignContent(file);
      expect(content[place as "pausedText"]).toEqual(words);
      expect(problemsOf(content)).toEqual([]);
    }
    const some = { [languages[0]]: "One moment." };
    const half = toCampaignContent(campaignFileSchema.parse({ ...everyKindFile(), [place]: some }));
    expect(problemsOf(half)).toMatchObject([{ code: "missing_language", place }]);
  },
);

test.each([0, -1, 1.5, "many", 100_000_001])("no campaign takes in %j players", (capacity) => {
  expect(parsed({ capacity }).success).toBe(false);
});

test("a campaign file says how many may begin", () => {
  const file = campaignFileSchema.parse({ ...everyKindFile(), capacity: 5000, whileVouchersLast: true });
  expect(toCampaignContent(file)).toMatchObject({ capacity: 5000, whileVouchersLast: true });
});
