import { expect, test } from "vitest";
import { type LevelState, loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { anAnswer } from "#tests/support/content.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign, type Player } from "#tests/support/factories.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

async function levelsOf(campaign: LiveCampaign, players: Player[]): Promise<LevelState[]> {
  const visits = await Promise.all(
    players.map(({ token }) => loadLevel(campaign.slug, token, 1, null, new Date())),
  );
  return visits.map((visit) => visit?.level as LevelState);
}

async function somePlayers(campaign: LiveCampaign, count: number): Promise<Player[]> {
  const players: Player[] = [];
  for (let n = 0; n < count; n++) players.push(await aPlayer(campaign, { firstName: `Ada ${n}` }));
  return players;
}

const click = (level: LevelState, choice = "b") =>
  submitAnswer(level, anAnswer("one-first", choice), new Date());

test("players who ask and answer in one moment each get what is theirs, and a double click counts once", async () => {
  const campaign = await aLiveCampaign();
  const players = await somePlayers(campaign, 12);
  const levels = await levelsOf(campaign, players);
  for (const [n, player] of players.entries()) expect(levels[n]?.play.id).toBe((await player.play()).id);

  const clicks = await Promise.all(
    levels.flatMap((level, n) => [click(level, n % 2 ? "a" : "b"), click(level)]),
  );
  for (const [n, player] of players.entries()) {
    expect(clicks.slice(2 * n, 2 * n + 2).filter(({ ok }) => ok)).toHaveLength(1);
    const { id, score } = await player.play();
    expect(score).toBe(
      await oneValue<number>("SELECT coalesce(sum(points), 0)::int FROM score_entry WHERE play_id = $1", [
        id,
      ]),
    );
    expect(await countOf("event WHERE play_id = $1 AND name = 'question_answered'", [id])).toBe(1);
  }
  expect(await countOf("answer WHERE brand_id = $1", [campaign.brandId])).toBe(12);
});

test("an answer that cannot be stored fails alone, and those of the same moment are stored", async () => {
  const campaign = await aLiveCampaign();
  const levels = await levelsOf(campaign, await somePlayers(campaign, 4));
  const broken = levels[1] as LevelState;
  const nowhere = { ...broken, version: { ...broken.version, id: "no version at all" } };
  const clicks = await Promise.allSettled(levels.map((level) => click(level === broken ? nowhere : level)));
  expect(clicks.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(await countOf("answer WHERE brand_id = $1", [campaign.brandId])).toBe(3);
});

test("an address that PostgreSQL cannot read spoils nobody else's page", async () => {
  const campaign = await aLiveCampaign();
  const [ada] = await somePlayers(campaign, 1);
  const [unreadable, own] = await Promise.allSettled([
    loadLevel("a\u0000b", null, 1, null, new Date()),
    loadLevel(campaign.slug, ada?.token ?? null, 1, null, new Date()),
  ]);
  expect(unreadable.status).toBe("rejected");
  expect(own).toMatchObject({ status: "fulfilled", value: { level: { number: 1 } } });
});
