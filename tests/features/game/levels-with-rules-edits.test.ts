import pg from "pg";
import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { OneChoiceQuestion } from "#app/domain/campaign/question.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Player } from "#tests/support/factories.ts";
import { aRuledLevel, askedOn, deviceOf, ledgerOf } from "#tests/support/game-model-device.ts";
import { ask, publishAgain, versionOf } from "#tests/support/game-model-server.ts";

/** The same questions: what was right is wrong, and everything brings more. */
function edited(content: CampaignContent): CampaignContent {
  const other = structuredClone(content);
  for (const question of other.levels.flatMap(({ questions }) => questions) as OneChoiceQuestion[]) {
    question.right = "c";
    question.points = 50;
    question.prompt = { en: "Edited", fr: "Edited" };
  }
  return other;
}

async function anEditedCampaign() {
  const live = await aLiveCampaign({
    levels: [aRuledLevel("one", {}, 4), aRuledLevel("two", { passMark: 50, attempts: 2 })],
    boosts: [],
  });
  const ada = await aPlayer(live);
  const first = await versionOf(live);
  const second = await publishAgain(live, edited(live.content));
  const grace = await aPlayer(live);
  // Every process comes to know both.
  for (const player of [ada, grace]) await deviceOf(live, player).open("/levels/1");
  return { live, ada, grace, first, second };
}

/** Counted on the connections themselves, where BEGIN and COMMIT would count too. */
async function roundTrips(act: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...values: unknown[]) {
    count++;
    return query.apply(this, values as never);
  } as typeof query;
  try {
    await act();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}

test.each([
  ["with the page's version", (first: string) => ({ version: first })],
  ["without it", () => ({})],
  ["with the new version", (_: string, second: string) => ({ version: second })],
  ["with a made-up one", () => ({ version: "0190a5e0-0000-7000-8000-000000000000" })],
  ["with no version at all in it", () => ({ version: "';--" })],
])(
  "a campaign is published again while people play: a play goes on by its own version, %s",
  async (_what, more) => {
    const { live, ada, grace, first, second } = await anEditedCampaign();
    const fields = more(first, second) as Record<string, string>;
    const [early, late] = [deviceOf(live, ada), deviceOf(live, grace)];
    expect((await early.open("/levels/1")).body).toContain("Asked one-1");
    expect((await late.open("/levels/1")).body).toContain("Edited");
    for (const device of [early, late]) {
      await device.answer(1, "one-1", "c", fields);
      await device.answer(1, "one-2", "b", fields);
    }
    expect(await ledgerOf(ada)).toEqual(["answer 1:one-2 +10 by rule 2"]);
    expect(await ledgerOf(grace)).toEqual(["answer 1:one-1 +50 by rule 2"]);
    expect((await early.open("/levels/1/answers/0")).body).toContain("Explained one-1");
  },
);

test("a page carries the version it was made by", async () => {
  const { live, ada, grace, first, second } = await anEditedCampaign();
  for (const [player, version] of [
    [ada, first],
    [grace, second],
  ] as const)
    expect(await versionOnPage(live, player)).toBe(version);
});

async function versionOnPage({ slug }: LiveCampaign, { token }: Player): Promise<string | undefined> {
  const answered = await ask({ method: "GET", path: `/play/${slug}/levels/1`, token, keepIds: true });
  return /name="version" value="([^"]*)"/.exec(answered.body)?.[1];
}

test("with the version of its page an answer costs one round trip, the last of a level too, by whichever version it is", async () => {
  const { live, ada, grace, first, second } = await anEditedCampaign();
  for (const [player, version] of [
    [ada, first],
    [grace, second],
  ] as const) {
    const device = deviceOf(live, player);
    const trips = [];
    for (const n of [1, 2, 3, 4])
      trips.push(await roundTrips(() => device.answer(1, `one-${n}`, "b", { version })));
    // A level with rules is looked at first.
    trips.push(await roundTrips(() => device.answer(2, "two-1", "b", { version })));
    expect(trips).toEqual([1, 1, 1, 1, 2]);
    // Sent again, it meets an attempt that has moved on, and is looked at.
    expect(await roundTrips(() => device.answer(1, "one-1", "b", { version }))).toBe(2);
    expect(askedOn(await device.open("/levels/2")).question).toBe("two-2");
  }
});
