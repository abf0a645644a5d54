import { expect, test } from "vitest";
import { type LevelState, loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { challenged, mailedTo } from "#tests/support/acts.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { anAnswer } from "#tests/support/content.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type LiveCampaign,
  type Player,
  smallContent,
} from "#tests/support/factories.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

/** Of three levels, so that the end of the second is not yet that of the game. */
function aLongerCampaign(): Promise<LiveCampaign> {
  const { levels } = smallContent();
  const third = levels.slice(0, 1).map((level) => ({
    ...level,
    key: "three",
    questions: level.questions.map((question) => ({ ...question, key: `three-${question.key}` })),
  }));
  return aLiveCampaign({ levels: [...levels, ...third] });
}

/** Answers a level up to its last question, and hands out the click that ends it. */
async function beforeTheEnd(campaign: LiveCampaign, { token }: Player, number: number) {
  const level = campaign.content.levels[number - 1];
  const keys = [...(level?.opening ?? []), ...(level?.questions ?? [])].map(({ key }) => key);
  const click = async (key: string, state: LevelState) =>
    submitAnswer(state, anAnswer(key, key.endsWith("region") ? "loire" : "b"), new Date());
  const look = async () =>
    (await loadLevel(campaign.slug, token, number, null, new Date()))?.level as LevelState;
  for (const key of keys.slice(0, -1)) await click(key, await look());
  const state = await look();
  return () => click(keys.at(-1) ?? "", state);
}

test("levels that end in one moment end each for its own player, once", async () => {
  const campaign = await aLongerCampaign();
  const players: Player[] = [];
  for (let n = 0; n < 12; n++) players.push(await aPlayer(campaign));
  // Half of them are a level ahead: the levels of one moment are not all the same.
  for (const player of players.slice(6)) await finishLevel(campaign, player, 1);
  const ends = await Promise.all(players.map((player, n) => beforeTheEnd(campaign, player, n < 6 ? 1 : 2)));
  // A double click each.
  const clicks = await Promise.all(ends.flatMap((end) => [end(), end()]));
  for (const [n, player] of players.entries()) {
    expect(clicks.slice(2 * n, 2 * n + 2).filter(({ ok }) => ok)).toHaveLength(1);
    const { id } = await player.play();
    const finished = n < 6 ? 1 : 2;
    // Two questions a level, ten points each.
    const { rows } = await pool.query(
      `SELECT p.levels_finished, p.score, -s.negated_score AS stands,
         (SELECT max(level) FROM attempt WHERE play_id = p.id) AS "opened"
       FROM play p JOIN standing s ON s.play_id = p.id AND s.since = '-infinity' WHERE p.id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { levels_finished: finished, score: 20 * finished, stands: 20 * finished, opened: finished + 1 },
    ]);
    expect(await countOf("event WHERE play_id = $1 AND name = 'level_finished'", [id])).toBe(finished);
  }
});

test("a friend and their challenger who end a level in one moment both keep their points, and the boost is paid once", async () => {
  const boost = FRENCH_BOOSTS.find(({ act }) => act === "friend-finished")?.points ?? 0;
  for (let round = 0; round < 5; round++) {
    const campaign = await aLongerCampaign();
    const ada = await aPlayer(campaign);
    await finishLevel(campaign, ada, 1);
    const friendEmail = `grace${round}@friends.example`;
    const via = mailedTo(await challenged(ada, friendEmail));
    // Who comes by the mailed link with the address it went to has proven it.
    const grace = await aPlayer(campaign, { firstName: "Grace", email: friendEmail, via });
    const ends = await Promise.all([beforeTheEnd(campaign, ada, 2), beforeTheEnd(campaign, grace, 1)]);
    const before = (await ada.play()).score;
    const outcomes = await Promise.all(ends.map((end) => end()));
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await ada.play()).score).toBe(before + 10 + boost);
    expect((await grace.play()).score).toBe(20);
    const { id } = await ada.play();
    expect(await oneValue<number>("SELECT sum(points)::int FROM score_entry WHERE play_id = $1", [id])).toBe(
      before + 10 + boost,
    );
    expect(
      await oneValue<number>(
        "SELECT -negated_score FROM standing WHERE play_id = $1 AND since = '-infinity'",
        [id],
      ),
    ).toBe(before + 10 + boost);
  }
});
