import { beforeAll, test, vi } from "vitest";
import { everyKind } from "#tests/support/every-kind.ts";
import { aLiveCampaign } from "#tests/support/factories.ts";
import { versionOf } from "#tests/support/game-model-server.ts";
import { aSeat, playAndCompare } from "#tests/support/game-model-table.ts";
import { EVERY_WAY, withMarks } from "#tests/support/game-model-ways.ts";

/** Time stands still but where a test lets it go by: a clock is exact to the millisecond. */
beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-03-01T10:00:00Z") });
  return () => vi.useRealTimers();
});

test("whatever is sent in which order, every kind of question and every rule of a level hold", async () => {
  const content = withMarks({ ...everyKind(), boosts: [] });
  content.voucher.pool = 2000;
  const live = await aLiveCampaign(content);
  const other = await aLiveCampaign();
  const versions = [
    await versionOf(live),
    await versionOf(live),
    undefined,
    await versionOf(other),
    "made-up",
    "",
  ];
  await playAndCompare({
    seat: async () => [
      { ada: await aSeat(live, content, EVERY_WAY), grace: await aSeat(live, content, EVERY_WAY) },
      versions,
    ],
    levels: content.levels.length,
    withTime: true,
    runs: 20,
  });
}, 300_000);
