import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { expect, test } from "vitest";
import { removeStandings } from "#app/features/game/remove-standings.server.ts";
import { changeStandings, counts } from "#app/features/game/standing.sql.server.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool, run, transaction } from "#app/infra/db.server.ts";
import { challenge, ownLink, proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type Newcomer,
  type Player,
  smallContent,
} from "#tests/support/factories.ts";
import { checkRanks, foldSmall, manyPlays } from "#tests/support/standings.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

/** Sunday's last minute and Monday's first belong to two weeks. */
const WEEKS: [string, string] = ["2026-11-02", "2026-11-09"];
const SUNDAY = Date.parse("2026-11-08T23:50:00Z");
const MONDAY = Date.parse("2026-11-09T00:00:00Z");

const anyOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T;

/** Runs `act` so often, from several sides at once, while the journals are folded and every rank is checked all the time. */
async function manyActs(
  campaignId: string,
  times: number,
  act: (n: number) => Promise<unknown>,
): Promise<void> {
  let begun = 0;
  let isOver = false;
  const side = async () => {
    while (begun < times) await act(begun++);
  };
  const folding = async () => {
    for (; !isOver; await wait(Math.random() * 60)) await foldSmall(campaignId);
  };
  const checking = async () => {
    for (; !isOver; await wait(Math.random() * 150))
      expect((await checkRanks(campaignId, WEEKS)).wrong).toEqual([]);
  };
  const others = Promise.all([folding(), checking()]);
  await Promise.race([Promise.all(Array.from({ length: 5 }, side)), others]);
  isOver = true;
  await others;
}

/** What a paid boost does to a play, in its own statement: $1 the play, $2 points, $3 now. */
const GAIN = {
  name: "gain-for-a-test",
  text: `WITH total AS (
    UPDATE play SET score = score + $2::integer WHERE id = $1 RETURNING id, brand_id, campaign_id, superseded_at, left_at
  ), entry AS (
    INSERT INTO score_entry (brand_id, play_id, kind, cause, points, rule_version, at)
    SELECT brand_id, id, 'boost', gen_random_uuid()::text, $2, 1, $3::timestamptz FROM total
  ), ${changeStandings({ name: "stood", gains: `SELECT id AS play_id, campaign_id, $2::integer AS points, $3::timestamptz AS at FROM total WHERE ${counts("total")}` })}
  SELECT 1`,
};

test("after thousands of changes from several sides, with folds in between, every rank is that of the ledger", async () => {
  const campaign = await aLiveCampaign();
  const plays = await manyPlays(campaign, await aPlayer(campaign), 200);
  // Few scores and few moments: most lines are ties.
  const points = [5, 5, 10, 10, 10, 20, -5, -10];
  await manyActs(campaign.id, 2400, async (n) => {
    const at = new Date(n < 1200 ? SUNDAY + (n >> 6) : MONDAY + (n >> 6));
    const play = anyOf(plays);
    if (n % 60 === 0)
      await transaction(async (tx) => {
        await tx.query(`UPDATE play SET ${anyOf(["left_at", "superseded_at"])} = $2 WHERE id = $1`, [
          play,
          at,
        ]);
        await removeStandings(tx, [play]);
      });
    else await run(GAIN, [play, anyOf(points), at]);
  });
  const { lines, wrong } = await checkRanks(campaign.id, WEEKS);
  expect(wrong).toEqual([]);
  expect(lines).toBeGreaterThan(400);
  // It was the blocks that answered, and many of them.
  expect(await countOf("standing_block WHERE campaign_id = $1", [campaign.id])).toBeGreaterThan(50);
  expect(await countOf("standing_milestone WHERE campaign_id = $1", [campaign.id])).toBeGreaterThan(15);
  await foldSmall(campaign.id);
  expect(await countOf("standing_change WHERE campaign_id = $1", [campaign.id])).toBe(0);
  expect((await checkRanks(campaign.id, WEEKS)).wrong).toEqual([]);
}, 90_000);

/** Another side has taken the same level of the same player, or the player has left meanwhile. */
function unlessOvertaken(error: Error): void {
  if (!/^Invariant broken: (the device plays|level \d is open|the answer is taken)/.test(error.message))
    throw error;
}

test("players who finish, challenge, join, come twice and leave all at once stand where the ledger says", async () => {
  const campaign = await aLiveCampaign();
  const players: Player[] = [];
  await manyActs(campaign.id, 220, async (n) => {
    const isSunday = n < 110;
    const now = new Date((isSunday ? SUNDAY : MONDAY) + n);
    const player = players.length > 0 ? anyOf(players) : undefined;
    const newcomer = async (arrival: Newcomer = {}) => {
      const one = await aPlayer(campaign, { now, ...arrival });
      await finishLevel(campaign, one, 1, "b", now);
      players.push(one);
      return one;
    };
    const doIt = async () => {
      if (!player || n % 3 === 0) return newcomer();
      switch (n % 7) {
        case 0:
          return erasePerson((await player.play()).profileId, now);
        case 1:
          return challenge(player, `friend.${newId()}@friends.example`, now);
        case 2:
        case 3:
          return proven(await newcomer({ via: await ownLink(player) }), now);
        case 4:
          await proven(player, now);
          return proven(await newcomer({ email: player.email }), now);
        default:
          // A level without a point moves nobody.
          return finishLevel(campaign, player, 2, isSunday && n % 2 ? "a" : "b", now);
      }
    };
    await doIt().catch(unlessOvertaken);
  });
  const { lines, wrong } = await checkRanks(campaign.id, WEEKS);
  expect(wrong).toEqual([]);
  expect(lines).toBeGreaterThan(100);
  for (const gone of ["superseded_at", "left_at"])
    expect(
      await countOf(`play WHERE campaign_id = $1 AND ${gone} IS NOT NULL`, [campaign.id]),
    ).toBeGreaterThan(3);
  expect(
    await countOf("score_entry WHERE kind = 'boost' AND brand_id = $1", [campaign.brandId]),
  ).toBeGreaterThan(10);
}, 90_000);

test("a level that is finished while its play leaves, and a boost paid after, bring no line back", async () => {
  const oneQuestion = smallContent().levels.slice(0, 1);
  const campaign = await aLiveCampaign({
    levels: oneQuestion.map((level) => ({ ...level, questions: level.questions.slice(0, 1) })),
  });
  const ada = await aPlayer(campaign);
  const grace = await aPlayer(campaign, { firstName: "Grace", via: await ownLink(ada) });
  await proven(grace);
  const { id } = await ada.play();
  const lines = () => countOf("standing WHERE play_id = $1", [id]);
  // Of all time and of the week, by the boost for a friend who joined.
  expect(await lines()).toBe(2);

  let finishing: Promise<unknown> | undefined;
  await transaction(async (tx) => {
    await tx.query("UPDATE play SET left_at = now() WHERE id = $1", [id]);
    await removeStandings(tx, [id]);
    finishing = finishLevel(campaign, ada, 1);
    await wait(500);
  });
  await finishing;
  expect(await countOf("event WHERE play_id = $1 AND name = 'level_finished'", [id])).toBe(1);
  expect(await lines()).toBe(0);

  await finishLevel(campaign, grace, 1);
  expect(await countOf("boost WHERE play_id = $1 AND state = 'earned'", [id])).toBe(2);
  expect(await lines()).toBe(0);
});

test("nobody waits for another's line, nor for a fold, and a fold waits for nobody", async () => {
  const campaign = await aLiveCampaign();
  const [one, other] = await manyPlays(campaign, await aPlayer(campaign), 2);
  const gain = (minute: number) => run(GAIN, [other, 10, new Date(MONDAY + minute)]);
  const expectExact = async (lines: number) =>
    expect(await checkRanks(campaign.id, WEEKS)).toEqual({ lines, wrong: [] });
  const slow = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await slow.connect();
  await slow.query("BEGIN");
  await slow.query(GAIN.text, [one, 10, new Date(MONDAY)]);
  // A line that is written long before it can be seen is not passed over, however many folds there are in between.
  for (let minute = 1; minute <= 4; minute++) {
    await gain(minute);
    await foldSmall(campaign.id);
    await expectExact(2);
  }
  await slow.query("COMMIT");
  await expectExact(4);

  await slow.query("BEGIN");
  await slow.query("SELECT fold_standings($1, '-infinity', 4, 3)", [campaign.id]);
  await gain(5);
  await expectExact(4);
  const second = await pool.query("SELECT fold_standings($1, '-infinity', 4, 3) AS folded", [campaign.id]);
  // It leaves the work to the first.
  expect(second.rows).toEqual([{ folded: false }]);
  await slow.query("COMMIT");
  await slow.end();
  await expectExact(4);
});

test("a reader does not look at lines that were folded long ago", async () => {
  const campaign = await aLiveCampaign();
  const [play] = await manyPlays(campaign, await aPlayer(campaign), 1);
  for (let minute = 1; minute <= 4; minute++) {
    await run(GAIN, [play, 10, new Date(MONDAY + minute)]);
    await foldSmall(campaign.id);
  }
  // Two boards, and for each four gains of which the last three go and come: all but the last fold's are behind. A fold
  // passes no line that a transaction still open may be older than, and on this server those of other tests are open too.
  const left = "(SELECT last_value FROM standing_change_id_seq) - folded_to";
  const isBehind = `SELECT ${left} <= 4 FROM standing_board WHERE campaign_id = $1 AND since = '-infinity'`;
  while (!(await oneValue<boolean>(isBehind, [campaign.id]))) {
    await foldSmall(campaign.id);
    await wait(20);
  }
  // As long as the longest transaction of another test, which at the latest ends with all of them.
}, 240_000);
