import { beforeEach, expect, test, vi } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Player } from "#tests/support/factories.ts";
import {
  aRuledLevel,
  type Device,
  deviceOf,
  ledgerOf,
  standingOf,
} from "#tests/support/game-model-device.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const BEGIN = Date.parse("2027-03-01T10:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGIN });
  return () => vi.useRealTimers();
});

const after = (minutes: number) => vi.setSystemTime(BEGIN + minutes * 60_000);
const twice: Partial<Level> = { passMark: 60, attempts: 2, coolDownMinutes: 10 };

async function aGame(...levels: Level[]) {
  const campaign = await aLiveCampaign({ levels, boosts: [] });
  return { campaign, ...(await aDevice(campaign)) };
}

async function aDevice(campaign: LiveCampaign) {
  const player = await aPlayer(campaign);
  return { ada: player, device: deviceOf(campaign, player), home: `/play/${campaign.slug}` };
}

/** Three questions, in order; "b" is right. */
async function answerAll(device: Device, key: string, choices: string, level = 1): Promise<void> {
  for (const [index, choice] of [...choices].entries())
    await device.answer(level, `${key}-${index + 1}`, choice);
}

async function runsOf(player: Player): Promise<unknown[]> {
  return oneValue(
    `SELECT json_agg(format('%s.%s %s %s', level, number, points, CASE WHEN passed THEN 'passed' WHEN passed IS NULL THEN 'open' ELSE 'failed' END) ORDER BY level, number)
     FROM attempt WHERE play_id = $1`,
    [(await player.play()).id],
  );
}

test("a failed level waits out its cool-down, then begins anew and takes its points back by one line", async () => {
  const { ada, device, home } = await aGame(aRuledLevel("hard", twice), aRuledLevel("next"));
  await answerAll(device, "hard", "bac");
  expect(await ada.play()).toMatchObject({ score: 10, levelsFinished: 0 });
  expect(await standingOf(ada)).toBeNull();
  expect(await device.open("/levels/2")).toMatchObject({ status: 303, location: `${home}/levels/1` });
  expect(await device.open("/levels/1")).toMatchObject({ status: 303, location: `${home}/levels/1/result` });

  after(9.99);
  expect((await device.open("/levels/1/result")).body).not.toContain("/start");
  await device.send("/levels/1/start");
  expect(await runsOf(ada)).toEqual(["1.1 10 failed"]);

  after(10);
  expect((await device.open("/levels/1/result")).body).toContain(`action="${home}/levels/1/start"`);
  // Three clicks, one new try.
  await Promise.all([1, 2, 3].map(() => device.send("/levels/1/start")));
  expect(await runsOf(ada)).toEqual(["1.1 10 failed", "1.2 0 open"]);
  expect(await ledgerOf(ada)).toEqual(["answer 1:hard-1 +10 by rule 2", "reversal 1.1 -10 by rule 2"]);
  expect((await ada.play()).score).toBe(0);

  after(11);
  await answerAll(device, "hard", "bba");
  expect(await runsOf(ada)).toEqual(["1.1 10 failed", "1.2 20 passed", "2.1 0 open"]);
  expect((await ledgerOf(ada)).slice(2)).toEqual([
    "answer 1.2:hard-1 +10 by rule 2",
    "answer 1.2:hard-2 +10 by rule 2",
  ]);
  expect((await ada.play()).score).toBe(20);
  expect(await standingOf(ada)).toBe(20);
  // A passed level is passed: no other try of it.
  after(60);
  await device.send("/levels/1/start");
  expect(await runsOf(ada)).toHaveLength(3);
});

test("when the tries are used up, none is left, and what was earned stays but is on no leaderboard", async () => {
  const { ada, device, home } = await aGame(aRuledLevel("hard", twice), aRuledLevel("next"));
  await answerAll(device, "hard", "bac");
  after(10);
  await device.send("/levels/1/start");
  await answerAll(device, "hard", "abc");
  after(100_000);
  const { body } = await device.open("/levels/1/result");
  expect(body).not.toContain("/start");
  expect(body).toContain("last try");
  expect(await device.send("/levels/1/start")).toMatchObject({ status: 303, location: `${home}/levels/1` });
  expect(await runsOf(ada)).toEqual(["1.1 10 failed", "1.2 10 failed"]);
  expect((await ada.play()).score).toBe(10);
  expect(await standingOf(ada)).toBeNull();
  expect((await device.open("/leaderboard")).body).toContain("Nobody has finished a level yet");
});

test("the leaderboard counts passed levels only, on top of what stood there before", async () => {
  const { ada, device } = await aGame(aRuledLevel("easy"), aRuledLevel("hard", twice));
  await answerAll(device, "easy", "bbb");
  await answerAll(device, "hard", "baa", 2);
  expect((await ada.play()).score).toBe(40);
  expect(await standingOf(ada)).toBe(30);
  after(10);
  await device.send("/levels/2/start");
  expect(await standingOf(ada)).toBe(30);
  await answerAll(device, "hard", "bba", 2);
  expect((await ada.play()).score).toBe(50);
  expect(await standingOf(ada)).toBe(50);
});

test("the last answer in two tabs at once finishes a level once, and the game once, with one voucher", async () => {
  const { ada, device } = await aGame(
    aRuledLevel("one"),
    aRuledLevel("two", { ...twice, streakBonus: { points: 5, cap: 5 } }),
  );
  const { id } = await ada.play();
  for (const [level, key] of ["one", "two"].entries()) {
    await answerAll(device, key, "bb", level + 1);
    await Promise.all([..."bbaab"].map((choice) => device.answer(level + 1, `${key}-3`, choice)));
    expect(await countOf("attempt WHERE play_id = $1", [id])).toBe(2);
    expect(await countOf("event WHERE play_id = $1 AND name = 'level_finished'", [id])).toBe(level + 1);
  }
  const play = await ada.play();
  expect(play).toMatchObject({ levelsFinished: 2, isFinished: true });
  expect(await standingOf(ada)).toBe(play.score);
  expect(await countOf("voucher WHERE play_id = $1", [id])).toBe(1);
  expect(await countOf("voucher_movement WHERE play_id = $1", [id])).toBe(1);
  expect(await countOf("event WHERE play_id = $1 AND name = 'game_finished'", [id])).toBe(1);
  expect(await countOf("answer w JOIN attempt a ON a.id = w.attempt_id WHERE a.play_id = $1", [id])).toBe(6);
  expect(await countOf("graphile_worker._private_jobs WHERE payload ->> 'playId' = $1", [id])).toBe(1);
});

test("the last answer that fails a level, in two tabs at once, fails it once", async () => {
  const { ada, device } = await aGame(aRuledLevel("hard", twice));
  const { id } = await ada.play();
  await answerAll(device, "hard", "aa");
  await Promise.all([..."aabb"].map((choice) => device.answer(1, "hard-3", choice)));
  expect(await countOf("event WHERE play_id = $1 AND name = 'level_failed'", [id])).toBe(1);
  expect(await countOf("attempt WHERE play_id = $1", [id])).toBe(1);
  expect(await countOf("voucher WHERE play_id = $1", [id])).toBe(0);
  expect((await ada.play()).score).toBe((await ledgerOf(ada)).length * 10);
});
