import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { migrate } from "#app/infra/migrate.server.ts";
import { withClient } from "#app/infra/postgres-connection.server.ts";
import { asTheProduct } from "./support/as-the-product.ts";
import { goBeside, goFirst } from "./support/go-first.ts";
import {
  campaignId,
  campaignSlug,
  DISTRIBUTIONS,
  foldAll,
  manyPlayers,
  manyStandings,
  type Sampled,
  samplePlayers,
} from "./support/many-standings.ts";

/**
 * The leaderboard's page at ten million players in one campaign: its own statement (who asks, how many, the best ten, the
 * rank and three neighbours each way, all with their names), as prepared by the product, for random players; time in the
 * database, by PostgreSQL's own clock. Peers: a window function, and a plain count. RANK_PLAYERS makes it smaller, and
 * RANK_DATA names a folder that keeps the players for the next run.
 */
const PLAYERS = Number(process.env.RANK_PLAYERS ?? 10_000_000);
const ASKED = 2000;

const kept = process.env.RANK_DATA;
const dataDir = kept ?? mkdtempSync(join(tmpdir(), "outdo-rank-"));
mkdirSync(dataDir, { recursive: true });
// PostgreSQL's own user has to pass through it when root measures.
chmodSync(dataDir, 0o755);
const postgres = await startBundledPostgres({ dataDir, fast: true });
try {
  await migrate(postgres.url);
  asTheProduct(postgres.url);
  process.env.DATA_DIR = dataDir;
  const { EVERYONE } = await import("#app/features/game/leaderboard.query.server.ts");
  const { changeStandings } = await import("#app/features/game/standing.sql.server.ts");
  const { closeDatabase } = await import("#app/infra/db.server.ts");
  await closeDatabase();

  await withClient(postgres.url, async (client) => {
    // As the product's own connections: a statement has one plan.
    await client.query("SET plan_cache_mode = force_generic_plan");
    await manyPlayers(client, PLAYERS);
    console.log(`  ${PLAYERS.toLocaleString("en")} players made`);

    /** $1 the play, $2 points, $3 now. */
    const gain = {
      name: "gain",
      text: `WITH ${changeStandings({ name: "stood", gains: `SELECT $1::uuid AS play_id, ${campaignId} AS campaign_id, $2::integer AS points, $3::timestamptz AS at` })} SELECT 1`,
    };
    const results = [];
    for (const [name, distribution] of Object.entries(DISTRIBUTIONS)) {
      const { cutSeconds } = await manyStandings(client, PLAYERS, distribution);
      const sampled = await samplePlayers(client, PLAYERS, ASKED);
      const first = spread(await askAll(client, EVERYONE, sampled));
      const quiet = spread(await askAll(client, EVERYONE, sampled));
      const wrongRanks = await countWrongRanks(client, sampled);
      const peers = await peerTimes(client);

      // Thousands of lines move, nothing is vacuumed by hand, and the journal is as long as it ever gets.
      const movers = await samplePlayers(client, PLAYERS, Math.min(20_000, PLAYERS / 10));
      const writes = await gainAll(client, gain, movers.slice(0, ASKED));
      const foldSeconds = await moveAll(client, gain, movers.slice(ASKED));
      const busy = spread(await askAll(client, EVERYONE, sampled));
      const result = {
        name,
        firstPageMs: first,
        pageMs: quiet,
        pageAfterMovesMs: busy,
        journalLines: await one(client, "SELECT count(*)::int FROM standing_change"),
        wrongRanks: wrongRanks + (await countWrongRanks(client, sampled)),
        windowFunctionMs: peers.window,
        plainCountMs: peers.count,
        writeMs: spread(writes),
        foldMs: Math.round(foldSeconds * 1000),
        firstCutSeconds: Number(cutSeconds.toFixed(1)),
      };
      results.push(result);
      console.log(`  ${JSON.stringify(result)}`);
    }
    console.log(
      JSON.stringify({ goal: "p99 <= 5 ms in the database", players: PLAYERS, asked: ASKED, results }),
    );
  });
} finally {
  await (kept ? postgres.stop() : postgres.destroy());
  if (!kept) rmSync(dataDir, { recursive: true, force: true });
}

interface Prepared {
  name: string;
  text: string;
}

async function askAll(client: pg.Client, statement: Prepared, players: Sampled[]): Promise<number[]> {
  const times: number[] = [];
  const pid = await one(client, "SELECT pg_backend_pid()");
  if (!goFirst(pid)) console.log("  (beside whatever else runs on this machine)");
  for (const { tokenHash } of players) {
    const args = [campaignSlug, Buffer.from(tokenHash.slice(2), "hex")];
    if (times.length === 0) {
      const { rows } = await client.query({ ...statement, values: args });
      if (rows[0].rank === null || rows[0].players !== PLAYERS || rows[0].top.length !== 10)
        throw new Error(`The page is not whole: ${JSON.stringify(rows[0])}`);
    }
    times.push(await timeOf(client, statement, [`'${campaignSlug}'`, `'${tokenHash}'`]));
  }
  goBeside(pid);
  return times;
}

async function gainAll(client: pg.Client, gain: Prepared, players: Sampled[]): Promise<number[]> {
  const times: number[] = [];
  await client.query({ ...gain, values: [players[0]?.playId, 10, new Date()] });
  for (const { playId } of players)
    times.push(await timeOf(client, gain, [`'${playId}'`, "10", `'${new Date().toISOString()}'`]));
  return times;
}

/** A fold whenever the journal has grown as long as the product lets it, but for the end; seconds of the slowest fold. */
async function moveAll(client: pg.Client, gain: Prepared, players: Sampled[]): Promise<number> {
  let slowest = 0;
  for (const [n, { playId }] of players.entries()) {
    await client.query({ ...gain, values: [playId, 10, new Date()] });
    // Two or three lines for each: gone from one place and come to another, and come to a place of the week.
    if (n % 400 !== 0 || n + 400 >= players.length) continue;
    const begun = performance.now();
    await foldAll(client);
    slowest = Math.max(slowest, (performance.now() - begun) / 1000);
  }
  return slowest;
}

/** By PostgreSQL's own clock: planning, where it plans again, and execution. */
async function timeOf(client: pg.Client, { name }: Prepared, args: string[]): Promise<number> {
  const { rows } = await client.query(
    `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE "${name}" (${args.join(", ")})`,
  );
  const [plan] = rows[0]["QUERY PLAN"];
  return plan["Planning Time"] + plan["Execution Time"];
}

async function countWrongRanks(client: pg.Client, players: Sampled[]): Promise<number> {
  return one(
    client,
    `SELECT count(*)::int FROM (
       SELECT s.play_id, row_number() OVER (ORDER BY s.negated_score, s.reached_at, s.play_id) AS rank FROM standing s WHERE s.since = '-infinity'
     ) truth JOIN standing s ON s.play_id = truth.play_id AND s.since = '-infinity'
     CROSS JOIN LATERAL count_standings(s.campaign_id, s.since, s) AS counted
     WHERE truth.play_id = ANY ($1) AND truth.rank <> counted.before + 1`,
    [players.map(({ playId }) => playId)],
  );
}

async function peerTimes(client: pg.Client): Promise<{ window: number; count: number }> {
  const timed = async (sql: string) => {
    const { rows } = await client.query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`);
    return Math.round(rows[0]["QUERY PLAN"][0]["Execution Time"]);
  };
  const somebody = "(SELECT play_id FROM player_session LIMIT 1)";
  return {
    window: await timed(
      `SELECT rank FROM (SELECT play_id, row_number() OVER (ORDER BY negated_score, reached_at, play_id) AS rank FROM standing WHERE campaign_id = ${campaignId} AND since = '-infinity') r WHERE play_id = ${somebody}`,
    ),
    count: await timed(
      `SELECT count(*) FROM standing WHERE campaign_id = ${campaignId} AND since = '-infinity' AND (negated_score, reached_at, play_id) < (-500, timestamptz '2026-11-10', '00000000-0000-0000-0000-000000000000')`,
    ),
  };
}

async function one(client: pg.Client, sql: string, values: unknown[] = []): Promise<number> {
  const { rows } = await client.query<Record<string, number>>(sql, values);
  return Object.values(rows[0] ?? {})[0] as number;
}

function spread(times: number[]): { p50: number; p99: number; most: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => Number((sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(2));
  return { p50: at(0.5), p99: at(0.99), most: Number((sorted.at(-1) ?? Number.NaN).toFixed(2)) };
}
