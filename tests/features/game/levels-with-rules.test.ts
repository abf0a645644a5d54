import { beforeEach, expect, test, vi } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import { aLiveCampaign, aPlayer, type Player } from "#tests/support/factories.ts";
import { aRuledLevel, deviceOf, ledgerOf, standingOf } from "#tests/support/game-model-device.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const BEGIN = Date.parse("2027-03-01T10:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGIN });
  return () => vi.useRealTimers();
});

const after = (seconds: number) => vi.setSystemTime(BEGIN + seconds * 1000);

async function aGame(...levels: Level[]) {
  const campaign = await aLiveCampaign({ levels, boosts: [] });
  const ada = await aPlayer(campaign);
  return { campaign, ada, device: deviceOf(campaign, ada), home: `/play/${campaign.slug}` };
}

async function askedAt(player: Player): Promise<Date | null> {
  return oneValue(
    "SELECT asked_at FROM attempt WHERE play_id = $1 ORDER BY level DESC, number DESC LIMIT 1",
    [(await player.play()).id],
  );
}

const PER_QUESTION = { per: "question", seconds: 20, graceMilliseconds: 1500, adjustable: true } as const;
const fast = (rules: Partial<Level> = {}) =>
  aRuledLevel("fast", { timeLimit: PER_QUESTION, speedBonus: { points: 10, seconds: 20 }, ...rules });

test("no page starts a clock, the button does, and only once", async () => {
  const { ada, device, home } = await aGame(fast());
  for (const path of ["/levels/1", "/levels/1", "/levels/1/start", "/map", "/me"]) {
    const { body } = await device.open(path);
    expect(body).not.toContain("Asked");
  }
  expect(await askedAt(ada)).toBeNull();
  expect(await device.open("/levels/1/start")).toMatchObject({ status: 303, location: `${home}/levels/1` });
  expect(await askedAt(ada)).toBeNull();

  expect(await device.send("/levels/1/start")).toMatchObject({ status: 303, location: `${home}/levels/1` });
  expect(await askedAt(ada)).toEqual(new Date(BEGIN));
  after(9);
  await Promise.all([device.send("/levels/1/start"), device.send("/levels/1/start")]);
  await device.open("/levels/1");
  expect(await askedAt(ada)).toEqual(new Date(BEGIN));
});

test("an answer to a question whose clock has not been started is not taken, since nobody has seen it", async () => {
  const { ada, device, home } = await aGame(fast());
  expect(await device.answer(1, "fast-1", "b")).toMatchObject({ status: 303, location: `${home}/levels/1` });
  expect(
    await countOf("answer a JOIN attempt t ON t.id = a.attempt_id WHERE t.play_id = $1", [
      (await ada.play()).id,
    ]),
  ).toBe(0);
});

test("within the grace an answer counts; a moment later it stores nothing of what was given, scores nothing, and the game goes on", async () => {
  const { ada, device, home } = await aGame(fast({ speedBonus: undefined }));
  await device.send("/levels/1/start");
  after(21.5);
  expect(await device.answer(1, "fast-1", "b")).toMatchObject({ location: `${home}/levels/1/answers/0` });
  await device.send("/levels/1/start");
  vi.setSystemTime(BEGIN + 21_500 + 21_501);
  expect(await device.answer(1, "fast-2", "b")).toMatchObject({ location: `${home}/levels/1/answers/1` });
  const told = await device.open("/levels/1/answers/1");
  expect(told.body).toContain("Time is up");
  expect(told.body).toContain("Explained fast-2");
  // What came too late may also be nothing at all: who let the time go by still has to get on.
  await device.send("/levels/1/start");
  after(100);
  expect(await device.answer(1, "fast-3", "")).toMatchObject({ location: `${home}/levels/1/answers/2` });

  const { id } = await ada.play();
  expect(
    await oneValue(
      `SELECT json_agg(json_build_array(w.position, given, is_right, late, w.points) ORDER BY w.position)
       FROM answer w JOIN attempt a ON a.id = w.attempt_id WHERE a.play_id = $1`,
      [id],
    ),
  ).toEqual([
    [0, ["b"], true, false, 10],
    [1, [], false, true, 0],
    [2, [], false, true, 0],
  ]);
  expect(await ledgerOf(ada)).toEqual(["answer 1:fast-1 +10 by rule 2"]);
});

test("when a level's own clock has run out, so has the level", async () => {
  const timeLimit = { per: "level", seconds: 60, graceMilliseconds: 0, adjustable: false } as const;
  const { ada, device, home } = await aGame(aRuledLevel("race", { timeLimit }), aRuledLevel("next"));
  await device.send("/levels/1/start");
  after(30);
  await device.answer(1, "race-1", "b");
  after(60.001);
  expect(await device.answer(1, "race-2", "b")).toMatchObject({ location: `${home}/levels/1/answers/1` });
  expect(await device.answer(1, "race-3", "b")).toMatchObject({ location: `${home}/levels/1/answers/2` });
  expect(await device.open("/levels/1/answers/2")).toMatchObject({
    status: 303,
    location: `${home}/levels/2`,
  });
  expect(await ada.play()).toMatchObject({ score: 10, levelsFinished: 1 });
  expect(await standingOf(ada)).toBe(10);
});

test("speed and streaks are lines of their own, each times the level's weight, under version 2 of the rule", async () => {
  const { ada, device } = await aGame(fast({ weight: 1.5, streakBonus: { points: 2, cap: 3 } }));
  await device.send("/levels/1/start");
  after(10.25);
  await device.answer(1, "fast-1", "b");
  await device.send("/levels/1/start");
  await device.answer(1, "fast-2", "b");
  await device.send("/levels/1/start");
  after(40);
  await device.answer(1, "fast-3", "b", { at: "0", speed: "10", streak: "9" });
  // Half of the time brings half of 10, at once all of it; 2 for the second in a row, 3 and no more for the third.
  expect((await ledgerOf(ada)).sort()).toEqual([
    "answer 1:fast-1 +15 by rule 2",
    "answer 1:fast-2 +15 by rule 2",
    "speed 1:fast-1 +8 by rule 2",
    "speed 1:fast-2 +15 by rule 2",
    "streak 1:fast-2 +3 by rule 2",
  ]);
  expect((await ada.play()).score).toBe(56);
});

test("a player's pace is kept, and honoured where the level lets clocks be changed", async () => {
  const fixed = { per: "question", seconds: 20, graceMilliseconds: 0, adjustable: false } as const;
  const { ada, device, home } = await aGame(fast(), aRuledLevel("fixed", { timeLimit: fixed }));
  expect(await device.send("/pace", { pace: "double" })).toMatchObject({
    status: 303,
    location: `${home}/levels/1`,
  });
  await device.send("/pace", { pace: "backwards" });
  await device.send("/levels/1/start");
  expect((await device.open("/levels/1")).body).toContain('data-seconds="40"');
  // Of twice the time half has gone: half of the bonus, as for everybody at half of theirs.
  after(20.5);
  await device.answer(1, "fast-1", "b");
  await device.send("/levels/1/start");
  after(20.5 + 41.6);
  await device.answer(1, "fast-2", "b");
  await device.send("/pace", { pace: "off" });
  await device.send("/levels/1/start");
  after(90_000);
  await device.answer(1, "fast-3", "b");
  await device.send("/levels/2/start");
  expect((await device.open("/levels/2")).body).toContain('data-seconds="20"');
  after(90_020.001);
  await device.answer(2, "fixed-1", "b");
  expect((await ledgerOf(ada)).sort()).toEqual([
    "answer 1:fast-1 +10 by rule 2",
    "answer 1:fast-3 +10 by rule 2",
    "speed 1:fast-1 +5 by rule 2",
    "speed 1:fast-3 +5 by rule 2",
  ]);
});
