import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { migrate } from "#app/infra/migrate.server.ts";
import { withClient } from "#app/infra/postgres-connection.server.ts";
import { asTheProduct } from "./support/as-the-product.ts";
import { CAMPAIGN, eventsOf, manyEvents } from "./support/many-events.ts";

/**
 * The live view's queries at ten million events of one campaign, as the product prepares them, from the client's side: with
 * the whole log folded, and with a minute's worth of events (60,000) that are not. Peer: the same steps by a plain count of the
 * log. INSIGHT_EVENTS makes it smaller.
 */
const EVENTS = Number(process.env.INSIGHT_EVENTS ?? 10_000_000);
const ASKED = Number(process.env.INSIGHT_ASKED ?? 100);
const UNFOLDED_PLAYS = 2_400;

const dataDir = mkdtempSync(join(tmpdir(), "outdo-funnel-"));
// PostgreSQL's own user has to pass through it when root measures.
chmodSync(dataDir, 0o755);
const postgres = await startBundledPostgres({ dataDir, fast: true });
try {
  await migrate(postgres.url);
  asTheProduct(postgres.url);
  process.env.DATA_DIR = dataDir;
  const { FUNNEL } = await import("#app/features/insight/funnel.sql.server.ts");
  const { PLAYS_BY } = await import("#app/features/insight/plays-over-time.query.server.ts");
  const { QUESTIONS, SAMPLE, STOPPED } = await import("#app/features/insight/questions.sql.server.ts");
  const { closeDatabase } = await import("#app/infra/db.server.ts");
  await closeDatabase();

  await withClient(postgres.url, async (client) => {
    await client.query("SET plan_cache_mode = force_generic_plan");
    const made = await seconds(() => manyEvents(client, EVENTS));
    await client.query("VACUUM (ANALYZE)");
    console.log(`  ${EVENTS.toLocaleString("en")} events made in ${made} s`);
    const foldSeconds = await seconds(() => client.query("SELECT fold_events()"));

    const queries = {
      funnel: { ...FUNNEL, values: [CAMPAIGN] },
      playsByHour: { ...PLAYS_BY.hour, values: [CAMPAIGN, new Date(), "Europe/Paris", 48] },
      playsByDay: { ...PLAYS_BY.day, values: [CAMPAIGN, new Date(), "Europe/Paris", 30] },
      questions: { ...QUESTIONS, values: [CAMPAIGN, SAMPLE] },
      stopped: { ...STOPPED, values: [CAMPAIGN, SAMPLE, new Date()] },
    };
    const folded = await askAll(client, queries);
    await eventsOf(client, 1_000 + EVENTS, UNFOLDED_PLAYS);
    const unfolded = await askAll(client, queries);
    const plainCountSeconds = await seconds(() =>
      client.query("SELECT name, count(*) FROM event WHERE campaign_id = $1 GROUP BY name", [CAMPAIGN]),
    );
    console.log(
      JSON.stringify({
        ...{ goal: "funnel p99 <= 300 ms", events: EVENTS, asked: ASKED },
        ...{
          foldedMs: folded,
          withAMinuteUnfoldedMs: unfolded,
          firstFoldSeconds: foldSeconds,
          plainCountSeconds,
        },
      }),
    );
  });
} finally {
  await postgres.destroy();
  rmSync(dataDir, { recursive: true, force: true });
}

async function askAll(client: pg.Client, queries: Record<string, pg.QueryConfig>) {
  const results: Record<string, { p50: number; p99: number }> = {};
  for (const [name, query] of Object.entries(queries)) {
    await client.query(query);
    const times: number[] = [];
    while (times.length < ASKED) {
      const begun = performance.now();
      await client.query(query);
      times.push(performance.now() - begun);
    }
    times.sort((one, other) => one - other);
    const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? Number.NaN);
    results[name] = { p50: at(0.5), p99: at(0.99) };
  }
  return results;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return Number(((performance.now() - begun) / 1000).toFixed(1));
}
