import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { days } from "#app/domain/kernel/instant.ts";
import { foldStandings } from "#app/features/game/fold-standings.server.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { challenge, proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, finishGame, finishLevel } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { checkRanks, foldSmall, manyPlays } from "#tests/support/standings.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const SMALL_BLOCKS = readFileSync(
  "prisma/migrations/20261126190000_standings_in_small_blocks/migration.sql",
  "utf8",
);
const MIGRATION = readFileSync("prisma/migrations/20261121120000_standings/migration.sql", "utf8");

test("what the migration makes of the ledger is what the acts have made", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishGame(campaign, ada);
  await challenge(ada, `friend.${newId()}@friends.example`);
  await finishLevel(campaign, await aPlayer(campaign), 1, "a");
  await finishLevel(campaign, await aPlayer(campaign), 1, "b", new Date(Date.now() - days(8)));
  await proven(ada);
  const again = await aPlayer(campaign, { email: ada.email });
  await finishGame(campaign, again);
  await proven(again);
  const gone = await aPlayer(campaign);
  await finishGame(campaign, gone);
  await erasePerson((await gone.play()).profileId, new Date());

  // The migration looks at the week that it runs in.
  const standings = async () =>
    (
      await pool.query(
        "SELECT since::text, play_id, negated_score, reached_at FROM standing WHERE since >= date_trunc('week', now() AT TIME ZONE 'UTC') OR since = '-infinity' ORDER BY since, play_id",
      )
    ).rows;
  const made = await standings();
  expect(made).toHaveLength(5);
  await pool.query("DELETE FROM standing");
  const fill = /INSERT INTO standing \([\s\S]*?;/.exec(MIGRATION)?.[0] as string;
  await pool.query(fill);
  expect(await standings()).toEqual(made);
});

test("the migration to smaller blocks cuts what had been cut, with the journal's lines", async () => {
  const campaign = await aLiveCampaign();
  for (const choice of ["a", "b", "b", "a", "b", "b"])
    await finishLevel(campaign, await aPlayer(campaign), 1, choice);
  await foldSmall(campaign.id);
  await finishLevel(campaign, await aPlayer(campaign), 1, "b");
  const board = [campaign.id, "-infinity"];
  const blocks = "standing_block WHERE campaign_id = $1 AND since = $2";
  expect(await countOf(blocks, board)).toBeGreaterThan(1);
  const anew = SMALL_BLOCKS.slice(SMALL_BLOCKS.indexOf("SELECT pg_advisory_xact_lock"));
  await pool.query(anew);
  expect(await countOf(blocks, board)).toBe(1);
  expect(await countOf("standing_change WHERE campaign_id = $1", [campaign.id])).toBe(0);
  const monday = (weeks: number) =>
    oneValue("SELECT (date_trunc('week', now() AT TIME ZONE 'UTC')::date + 7 * $1::integer)::text", [
      weeks,
    ]) as Promise<string>;
  expect(await checkRanks(campaign.id, [await monday(0), await monday(1)])).toEqual({ lines: 14, wrong: [] });
});

test("the job folds every journal and drops the weeks that have been over for a day", async () => {
  const campaign = await aLiveCampaign();
  const monday = Date.parse("2026-11-09T00:00:00Z");
  const weeks: [string, string] = ["2026-11-02", "2026-11-09"];
  await finishLevel(campaign, await aPlayer(campaign), 1, "b", new Date(monday - 1));
  await finishLevel(campaign, await aPlayer(campaign), 1, "b", new Date(monday + 1));
  const linesSince = (since: string) =>
    countOf("standing WHERE campaign_id = $1 AND since = $2", [campaign.id, since]);

  await foldStandings(new Date(monday + days(1) - 1));
  expect(await countOf("standing_change")).toBe(0);
  expect(await checkRanks(campaign.id, weeks)).toEqual({ lines: 4, wrong: [] });
  await foldStandings(new Date(monday + days(1)));
  expect([await linesSince("2026-11-02"), await linesSince("2026-11-09")]).toEqual([0, 1]);
  for (const table of ["standing_board", "standing_block", "standing_milestone", "standing_change"])
    expect(await countOf(`${table} WHERE since = '2026-11-02'`)).toBe(0);
  expect(await checkRanks(campaign.id, ["2026-11-09", "2026-11-16"])).toEqual({ lines: 3, wrong: [] });
});

test("a journal that has become long asks for its fold at once", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const asked = () => countOf("graphile_worker.jobs WHERE task_identifier = 'fold-standings'");
  await workOff();
  await pool.query("SELECT setval(pg_get_serial_sequence('standing_change', 'id'), 1024 * 7 - 2)");
  await finishLevel(campaign, ada, 1);
  expect(await asked()).toBe(1);
  expect(await countOf("standing_change WHERE campaign_id = $1", [campaign.id])).toBe(2);
  await workOff();
  expect(await asked()).toBe(0);
  expect(await countOf("standing_change WHERE campaign_id = $1", [campaign.id])).toBe(0);
});

test("blocks grow with the players and shrink with them", async () => {
  const campaign = await aLiveCampaign();
  const plays = await manyPlays(campaign, await aPlayer(campaign), 3000);
  const board = [campaign.id, "-infinity"];
  const sizes = async () =>
    (
      await pool.query<{ size: number }>(
        "SELECT size FROM standing_block WHERE campaign_id = $1 AND since = $2 ORDER BY negated_score, reached_at, play_id",
        board,
      )
    ).rows.map(({ size }) => size);
  const fold = () => pool.query("SELECT fold_standings($1, $2, 256)", board);
  const stand = (some: string[], minute: number) =>
    pool.query(
      "INSERT INTO standing (campaign_id, since, play_id, negated_score, reached_at) SELECT $1, $2, unnest($3::uuid[]), -10, $4",
      [...board, some, new Date(Date.UTC(2026, 10, 9, 10, minute))],
    );
  await stand(plays.slice(0, 500), 0);
  await fold();
  expect(await sizes()).toEqual([250, 250]);
  // All later ones come behind them.
  await stand(plays.slice(500), 1);
  await fold();
  expect((await sizes()).reduce((sum, size) => sum + size, 0)).toBe(3000);
  expect(Math.max(...(await sizes()))).toBeLessThanOrEqual(512);
  await pool.query("DELETE FROM standing WHERE play_id = ANY ($1)", [plays.slice(20)]);
  await fold();
  expect(await sizes()).toEqual([20]);
  expect(await oneValue("SELECT players FROM count_standings($1, $2, NULL)", board)).toBe(20);
});
