import pg from "pg";
import { expect, test } from "vitest";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { anAnswer } from "#tests/support/content.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  finishLevel,
  type LiveCampaign,
  type Player,
} from "#tests/support/factories.ts";

import { countOf, oneValue } from "#tests/support/whole-database.ts";

async function at(campaign: LiveCampaign, player: { token: string }, level = 1) {
  const visit = await loadLevel(campaign.slug, player.token, level, null, new Date());
  return visit?.level ?? null;
}

async function answer(
  campaign: LiveCampaign,
  player: { token: string },
  question: string,
  choice: string | null = "b",
  level = 1,
) {
  const state = await at(campaign, player, level);
  if (!state) throw new Error(`level ${level} is not open`);
  return submitAnswer(state, anAnswer(question, choice), new Date());
}

const ledger = (playId: string) =>
  oneValue<number>("SELECT coalesce(sum(points), 0)::int FROM score_entry WHERE play_id = $1", [playId]);

async function expectScoreIsItsLedger(player: Player): Promise<void> {
  const play = await player.play();
  expect(play.score).toBe(await ledger(play.id));
  expect(await countOf("score_entry WHERE play_id = $1 AND points <= 0", [play.id])).toBe(0);
}

test("a replayed answer is refused, and the first one stands", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  expect(await answer(campaign, ada, "one-first", "a")).toMatchObject({
    ok: true,
    value: { fact: { isRight: false, points: 0 } },
  });
  expect(await answer(campaign, ada, "one-first", "b")).toEqual({ ok: false, refusal: "already_answered" });
  expect(await ada.play()).toMatchObject({ score: 0 });
  expect(
    await oneValue("SELECT given FROM answer WHERE question_key = 'one-first' AND brand_id = $1", [
      campaign.brandId,
    ]),
  ).toEqual(["a"]);
  await expectScoreIsItsLedger(ada);
});

test("of twenty clicks on one choice, whatever each says, one answer is stored", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const state = await at(campaign, ada);
  if (!state) throw new Error("the level is open");
  const clicks = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      submitAnswer(state, anAnswer("one-first", n % 2 ? "a" : "b"), new Date()),
    ),
  );
  expect(clicks.filter((click) => click.ok)).toHaveLength(1);
  expect(clicks.filter((click) => !click.ok && click.refusal === "already_answered")).toHaveLength(19);
  expect(await countOf("answer WHERE brand_id = $1", [campaign.brandId])).toBe(1);
  expect(await countOf("event WHERE brand_id = $1 AND name = 'question_answered'", [campaign.brandId])).toBe(
    1,
  );
  await expectScoreIsItsLedger(ada);
});

test("a second tab that still shows the older question changes nothing", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const otherTab = await at(campaign, ada);
  if (!otherTab) throw new Error("the level is open");
  await answer(campaign, ada, "one-first");
  await answer(campaign, ada, "one-second");
  expect(await submitAnswer(otherTab, anAnswer("one-first", "c"), new Date())).toEqual({
    ok: false,
    refusal: "already_answered",
  });
  expect(await ada.play()).toMatchObject({ score: 20, levelsFinished: 1 });
  await expectScoreIsItsLedger(ada);
});

test.each([
  ["a question that is not reached yet", "one-second", "b", "not_this_question"],
  ["a question of another level", "two-first", "b", "not_this_question"],
  ["a question that does not exist", "nobody-asked", "b", "not_this_question"],
  ["a choice that was not offered", "one-first", "z", "unknown_choice"],
  ["no choice", "one-first", "", "nothing_chosen"],
  ["a question of knowledge skipped", "one-first", null, "nothing_chosen"],
])("%s is refused and stores nothing", async (_what, question, choice, refusal) => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  expect(await answer(campaign, ada, question, choice)).toEqual({ ok: false, refusal });
  expect(await countOf("answer WHERE brand_id = $1", [campaign.brandId])).toBe(0);
  expect(await ada.play()).toMatchObject({ score: 0, levelsFinished: 0 });
});

test("a level is open only when the one before it is finished, and no level is past the last", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  expect(await at(campaign, ada, 2)).toBeNull();
  await finishLevel(campaign, ada, 1);
  expect(await at(campaign, ada, 2)).toMatchObject({ attempt: { status: "open", position: 0 } });
  await finishLevel(campaign, ada, 2);
  for (const level of [0, 3, -1, 32_767]) expect(await at(campaign, ada, level)).toBeNull();
});

test("another player's device, a stranger's and a made-up one open no level of Ada's", async () => {
  const campaign = await aLiveCampaign();
  const [ada, grace] = [await aPlayer(campaign), await aPlayer(campaign, { firstName: "Grace" })];
  expect((await at(campaign, grace))?.attemptId).not.toBe((await at(campaign, ada))?.attemptId);
  expect(await at(campaign, { token: "made-up" })).toBeNull();
  const other = await aLiveCampaign();
  expect(await at(other, ada)).toBeNull();
});

test("after a whole game the score is the sum of its ledger, and the answers stand in order", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1, "a");
  await finishLevel(campaign, ada, 2);
  expect(await ada.play()).toMatchObject({ score: 20, levelsFinished: 2, isFinished: true });
  await expectScoreIsItsLedger(ada);
  const { rows } = await pool.query(
    "SELECT a.level, w.position, w.question_key FROM answer w JOIN attempt a ON a.id = w.attempt_id WHERE w.brand_id = $1 ORDER BY a.level, w.position",
    [campaign.brandId],
  );
  expect(rows.map((row) => `${row.level}.${row.position} ${row.question_key}`)).toEqual([
    "1.0 one-first",
    "1.1 one-second",
    "2.0 two-region",
    "2.1 two-first",
    "2.2 two-second",
  ]);
});

test("a question of taste scores nothing, fills a trait, and may be skipped", async () => {
  const campaign = await aLiveCampaign();
  const [ada, linus] = [await aPlayer(campaign), await aPlayer(campaign, { firstName: "Linus" })];
  for (const player of [ada, linus]) await finishLevel(campaign, player, 1);
  expect(await answer(campaign, ada, "two-region", "rhone", 2)).toMatchObject({
    ok: true,
    value: { fact: { isRight: null, points: 0 } },
  });
  expect(await answer(campaign, linus, "two-region", null, 2)).toMatchObject({
    ok: true,
    value: { fact: { given: [], trait: null } },
  });
  const { rows } = await pool.query("SELECT profile_id, key, value FROM trait WHERE brand_id = $1", [
    campaign.brandId,
  ]);
  expect(rows).toEqual([{ profile_id: (await ada.play()).profileId, key: "region", value: "rhone" }]);
  expect(await ada.play()).toMatchObject({ score: 20 });
});

test.each([
  ["an ordinary answer", [], 1, "one-first"],
  ["an answer that finishes a level", ["one-first"], 1, "one-second"],
  [
    "an answer that finishes the game",
    ["one-first", "one-second", "two-region", "two-first"],
    2,
    "two-second",
  ],
])("%s costs at most two round trips, with its loading", async (_what, before, level, last) => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  for (const question of before)
    await answer(
      campaign,
      ada,
      question,
      question === "two-region" ? "loire" : "b",
      question.startsWith("one") ? 1 : 2,
    );
  const trips = await roundTrips(() => answer(campaign, ada, last, "b", level));
  // Not "at most": were it less, the counting would be broken.
  expect(trips).toBe(2);
});

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

test("a finished game takes no more answers", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishGame(campaign, ada);
  expect(await answer(campaign, ada, "two-second", "a", 2)).toEqual({
    ok: false,
    refusal: "already_answered",
  });
  expect(
    await countOf("graphile_worker._private_jobs WHERE payload ->> 'playId' = $1", [(await ada.play()).id]),
  ).toBe(1);
});
