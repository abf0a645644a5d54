import { beforeEach, expect, test, vi } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { aRuledLevel, askedOn, type Device, deviceOf, ledgerOf } from "#tests/support/game-model-device.ts";
import { countOf } from "#tests/support/whole-database.ts";

const BEGIN = Date.parse("2027-03-01T10:00:00Z");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGIN });
  return () => vi.useRealTimers();
});

async function aGame(...levels: Level[]) {
  const campaign = await aLiveCampaign({ levels, boosts: [] });
  const ada = await aPlayer(campaign);
  return { campaign, ada, device: deviceOf(campaign, ada), home: `/play/${campaign.slug}` };
}

const mixed: Partial<Level> = { draw: 4, shuffle: { questions: true, choices: true } };

/** Plays the first level, looking at each page twice, and returns what it asked. */
async function wayThrough(device: Device): Promise<{ question: string | undefined; choices: string[] }[]> {
  const way = [];
  for (let asked = 0; asked < 4; asked++) {
    const page = askedOn(await device.open("/levels/1"));
    expect(askedOn(await device.open("/levels/1?lang=fr"))).toEqual(page);
    expect(askedOn(await device.send("/levels/1", { question: page.question ?? "", choice: "z" }))).toEqual(
      page,
    );
    way.push(page);
    await device.answer(1, page.question ?? "", "b");
  }
  return way;
}

test("draw and shuffle give each player questions and choices in an order of their own, which no reload changes", async () => {
  const campaign = await aLiveCampaign({ levels: [aRuledLevel("pool", mixed, 8)], boosts: [] });
  const players = await Promise.all(Array.from({ length: 8 }, () => aPlayer(campaign)));
  const ways = await Promise.all(players.map((player) => wayThrough(deviceOf(campaign, player))));
  for (const way of ways) {
    expect(new Set(way.map(({ question }) => question)).size).toBe(4);
    for (const { choices } of way) expect([...choices].sort()).toEqual(["a", "b", "c", "d"]);
  }
  // 1,680 ways to draw four of eight in order, and 24 orders of choices for each: that all are one would be a broken seed.
  expect(new Set(ways.map((way) => way.map(({ question }) => question).join())).size).toBeGreaterThan(4);
  expect(new Set(ways.flat().map(({ choices }) => choices.join())).size).toBeGreaterThan(4);
  for (const player of players) expect(await player.play()).toMatchObject({ score: 40, levelsFinished: 1 });
});

test("the seed is the attempt's: at the same one everybody is asked the same", async () => {
  const campaign = await aLiveCampaign({ levels: [aRuledLevel("pool", mixed, 8)], boosts: [] });
  const [ada, grace] = [await aPlayer(campaign), await aPlayer(campaign)];
  for (const player of [ada, grace])
    await pool.query("UPDATE attempt SET seed = 4711 WHERE play_id = $1", [(await player.play()).id]);
  const ways = [await wayThrough(deviceOf(campaign, ada)), await wayThrough(deviceOf(campaign, grace))];
  expect(ways[0]).toEqual(ways[1]);
});

test("a question of the pool that was not drawn for this player is not theirs to answer", async () => {
  const { ada, device, home } = await aGame(aRuledLevel("pool", mixed, 8));
  const { id } = await ada.play();
  const first = askedOn(await device.open("/levels/1")).question;
  for (let n = 1; n <= 8; n++) {
    if (`pool-${n}` === first) continue;
    expect(await device.answer(1, `pool-${n}`, "b")).toMatchObject({
      status: 303,
      location: `${home}/levels/1`,
    });
  }
  expect(await countOf("answer w JOIN attempt a ON a.id = w.attempt_id WHERE a.play_id = $1", [id])).toBe(0);
});

test("a jump leads past questions, which cannot be answered then or later, and are no loss", async () => {
  const jumps = [{ question: "fork-1", answer: "a", to: "fork-4" }];
  const { ada, device, home } = await aGame(aRuledLevel("fork", { jumps, passMark: 50, attempts: 1 }, 4));
  expect(await device.answer(1, "fork-1", "a")).toMatchObject({ location: `${home}/levels/1/answers/0` });
  expect(askedOn(await device.open("/levels/1")).question).toBe("fork-4");
  for (const passed of ["fork-2", "fork-3"])
    expect(await device.answer(1, passed, "b")).toMatchObject({ status: 303, location: `${home}/levels/1` });
  expect(await device.open("/levels/1/answers/1")).toMatchObject({
    status: 303,
    location: `${home}/levels/1`,
  });
  expect(await device.answer(1, "fork-4", "b")).toMatchObject({ location: `${home}/levels/1/answers/3` });
  await device.answer(1, "fork-2", "b");
  expect(await ledgerOf(ada)).toEqual(["answer 1:fork-4 +10 by rule 2"]);
  // One of the two that were asked is half.
  expect(await ada.play()).toMatchObject({ score: 10, levelsFinished: 1, isFinished: true });
});

test("a jump to the end ends the level", async () => {
  const jumps = [{ question: "fork-2", answer: "d", to: "end" }];
  const { ada, device } = await aGame(aRuledLevel("fork", { jumps }, 4), aRuledLevel("next"));
  await device.answer(1, "fork-1", "b");
  await device.answer(1, "fork-2", "d");
  expect(await ada.play()).toMatchObject({ score: 10, levelsFinished: 1 });
  expect(askedOn(await device.open("/levels/2")).question).toBe("next-1");
});

test("a level that is not open yet says when it is, and takes neither an answer nor the start of its clock", async () => {
  const opensAt = BEGIN + 86_400_000;
  const timeLimit = { per: "level", seconds: 60, graceMilliseconds: 0, adjustable: false } as const;
  const { ada, device, home } = await aGame(
    aRuledLevel("now"),
    aRuledLevel("soon", { opensAt, closesAt: opensAt + 3_600_000, timeLimit }),
  );
  const { id } = await ada.play();
  for (const n of [1, 2, 3]) await device.answer(1, `now-${n}`, "b");
  const early = await device.open("/levels/2");
  expect(early.status).toBe(503);
  expect(early.body).toContain("Level 2 is not open yet");
  expect(early.body).toMatch(/2 March 2027|March 2, 2027/);
  expect(early.body).not.toContain("Asked soon");
  expect(await device.answer(2, "soon-1", "b")).toMatchObject({ status: 503 });
  // Its clock would run out before anybody may answer.
  expect(await device.send("/levels/2/start")).toMatchObject({ location: `${home}/levels/2` });
  expect(await countOf("attempt WHERE play_id = $1 AND level = 2 AND clock_started_at IS NULL", [id])).toBe(
    1,
  );

  vi.setSystemTime(opensAt);
  expect((await device.open("/levels/2")).body).not.toContain("Asked soon");
  expect(await device.send("/levels/2/start")).toMatchObject({ location: `${home}/levels/2` });
  vi.setSystemTime(opensAt + 59_000);
  expect(await device.answer(2, "soon-1", "b")).toMatchObject({ location: `${home}/levels/2/answers/0` });
  expect((await ada.play()).score).toBe(40);

  // The end is exclusive, also for a level that has been begun.
  vi.setSystemTime(opensAt + 3_600_000);
  const late = await device.answer(2, "soon-2", "b");
  expect(late.status).toBe(503);
  expect(late.body).toContain("Level 2 has closed");
  expect((await ada.play()).score).toBe(40);
});
