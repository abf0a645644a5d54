import { beforeAll, expect, test, vi } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { OneChoiceQuestion } from "#app/domain/campaign/question.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign, smallContent } from "#tests/support/factories.ts";
import { stepsOf } from "#tests/support/game-model-rules.ts";
import { publishAgain, versionOf } from "#tests/support/game-model-server.ts";
import { aSeat, playAndCompare } from "#tests/support/game-model-table.ts";
import { waysOfChoices, withMarks } from "#tests/support/game-model-ways.ts";

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-03-01T10:00:00Z") });
  return () => vi.useRealTimers();
});

/** Levels without rules, as the demo's: their answers are stored without a look at how the player stands. */
function plainContent(): CampaignContent {
  const content = smallContent({ boosts: [] });
  const [one, two] = content.levels as [never, never];
  const three = structuredClone<(typeof content.levels)[number]>(two);
  three.key = "three";
  three.opening = [];
  three.questions = three.questions.map((question) => ({
    ...question,
    key: question.key.replace("two", "three"),
  }));
  return withMarks({
    ...content,
    voucher: { ...content.voucher, pool: 2000 },
    levels: [one, two, { ...three, weight: 2, shuffle: { questions: false, choices: true } }],
  });
}

/** What was right is wrong, and what is right brings three times as much. */
function turned(content: CampaignContent): CampaignContent {
  const other = structuredClone(content);
  for (const question of other.levels.flatMap(({ questions }) => questions) as OneChoiceQuestion[]) {
    question.right = question.right === "b" ? "c" : "b";
    question.points *= 3;
  }
  return other;
}

test("whatever is sent in which order, only the first answer to the question that waits counts, by the version that the player began with", async () => {
  const content = plainContent();
  const later = turned(content);
  const live = await aLiveCampaign(content);
  const first = await versionOf(live);
  const second = await publishAgain(live, later);
  const elsewhere = await versionOf(await aLiveCampaign());
  const [ways, otherWays] = [content, later].map(({ levels }) => waysOfChoices(levels.flatMap(stepsOf)));
  expect(ways).not.toEqual(otherWays);

  await playAndCompare({
    seat: async () => {
      const ada = await aSeat(live, content, ways ?? {});
      // As if she had come before the campaign was published again.
      await pool.query("UPDATE play SET version_id = $2 WHERE id = $1", [ada.playId, first]);
      const grace = await aSeat(live, later, otherWays ?? {});
      return [{ ada, grace }, [first, second, undefined, elsewhere, "made-up", ""]];
    },
    levels: content.levels.length,
    withTime: false,
    runs: 20,
  });
}, 300_000);
