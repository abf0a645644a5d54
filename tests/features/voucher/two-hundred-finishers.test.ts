import { expect, test } from "vitest";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { proven } from "#tests/support/acts.ts";
import { anAnswer } from "#tests/support/content.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type LiveCampaign,
  type Player,
  smallContent,
} from "#tests/support/factories.ts";
import { loadVoucher } from "#tests/support/own-things.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const ONE_LEVEL = smallContent().levels.slice(0, 1);
const NO_FINISH_BOOST = smallContent().boosts.slice(0, 2);

async function aCampaignOf(pool: number): Promise<LiveCampaign> {
  return aLiveCampaign({
    levels: ONE_LEVEL,
    boosts: NO_FINISH_BOOST,
    voucher: { ...smallContent().voucher, pool },
  });
}

/** A player with one answer left in the whole game. */
async function aPlayerAtTheLastQuestion(campaign: LiveCampaign): Promise<Player> {
  const player = await aPlayer(campaign);
  await answer(campaign, player, "one-first");
  return player;
}

async function answer(campaign: LiveCampaign, player: { token: string }, question: string): Promise<boolean> {
  const visit = await loadLevel(campaign.slug, player.token, 1, null, new Date());
  if (!visit?.level) throw new Error("the level is open");
  return (await submitAnswer(visit.level, anAnswer(question, "b"), new Date())).ok;
}

async function expectOneEach(
  campaign: LiveCampaign,
  { finishers, size }: { finishers: number; size: number },
): Promise<void> {
  const held = await pool.query<{ code: string; play_id: string; state: string }>(
    "SELECT v.code, v.play_id, v.state FROM voucher v JOIN voucher_pool p ON p.id = v.pool_id WHERE p.campaign_id = $1 AND v.play_id IS NOT NULL",
    [campaign.id],
  );
  expect(held.rows).toHaveLength(size);
  expect(new Set(held.rows.map((row) => row.code)).size).toBe(size);
  expect(new Set(held.rows.map((row) => row.play_id)).size).toBe(size);
  const waiting = "voucher_wait w JOIN play ON play.id = w.play_id WHERE play.campaign_id = $1";
  expect(await countOf(waiting, [campaign.id])).toBe(finishers - size);
  expect(
    await countOf(`${waiting} AND EXISTS (SELECT 1 FROM voucher v WHERE v.play_id = w.play_id)`, [
      campaign.id,
    ]),
  ).toBe(0);
  expect(await oneValue("SELECT next_number FROM voucher_pool WHERE campaign_id = $1", [campaign.id])).toBe(
    size + 1,
  );
  expect(
    await countOf("play WHERE campaign_id = $1 AND finished_at IS NOT NULL AND score = 20", [campaign.id]),
  ).toBe(finishers);
  expect(await countOf("event WHERE campaign_id = $1 AND name = 'game_finished'", [campaign.id])).toBe(
    finishers,
  );
  expect(
    await countOf(
      "voucher_movement m JOIN voucher v ON v.id = m.voucher_id JOIN voucher_pool p ON p.id = v.pool_id WHERE p.campaign_id = $1",
      [campaign.id],
    ),
  ).toBe(size);
  expect(
    await countOf(
      "graphile_worker._private_jobs j JOIN play ON play.id::text = j.payload ->> 'playId' WHERE play.campaign_id = $1",
      [campaign.id],
    ),
  ).toBe(finishers);
}

test("two hundred who finish together share a pool of one hundred: one code each, none twice, the others wait", async () => {
  const campaign = await aCampaignOf(100);
  const players = await Promise.all(Array.from({ length: 200 }, () => aPlayerAtTheLastQuestion(campaign)));
  const answered = await Promise.all(players.map((player) => answer(campaign, player, "one-second")));
  expect(answered.every(Boolean)).toBe(true);
  await expectOneEach(campaign, { finishers: 200, size: 100 });
}, 60_000);

test("a last answer that is sent three times at once still brings one code", async () => {
  const campaign = await aCampaignOf(20);
  const players = await Promise.all(Array.from({ length: 40 }, () => aPlayerAtTheLastQuestion(campaign)));
  const sent = players.flatMap((player) => [1, 2, 3].map(() => answer(campaign, player, "one-second")));
  expect((await Promise.all(sent)).filter(Boolean)).toHaveLength(40);
  await expectOneEach(campaign, { finishers: 40, size: 20 });
}, 60_000);

test("proofs that arrive while the last answers do lose nobody's voucher", async () => {
  const campaign = await aCampaignOf(30);
  const players = await Promise.all(Array.from({ length: 30 }, () => aPlayerAtTheLastQuestion(campaign)));
  await Promise.all(players.flatMap((player) => [answer(campaign, player, "one-second"), proven(player)]));
  const held = await Promise.all(
    players.map(async (player) => (await loadVoucher(await player.play())).state),
  );
  expect(held).toEqual(players.map(() => "issued"));
}, 60_000);

test("the last code of a pool goes to one of two racers, and the other is told to wait", async () => {
  const campaign = await aCampaignOf(1);
  const [ada, grace] = [await aPlayerAtTheLastQuestion(campaign), await aPlayerAtTheLastQuestion(campaign)];
  await Promise.all([answer(campaign, ada, "one-second"), answer(campaign, grace, "one-second")]);
  const states = [(await loadVoucher(await ada.play())).state, (await loadVoucher(await grace.play())).state];
  expect(states.sort()).toEqual(["reserved", "waiting"]);
});

test("the wrong answers of a level finish it like the right ones: there is no pass mark", async () => {
  const campaign = await aCampaignOf(1);
  const linus = await aPlayer(campaign, { firstName: "Linus" });
  await finishLevel(campaign, linus, 1, "a");
  expect(await linus.play()).toMatchObject({ score: 0, isFinished: true });
  expect(await loadVoucher(await linus.play())).toMatchObject({ state: "reserved" });
});
