import { Logger, runOnce } from "graphile-worker";
import { pool } from "#app/infra/db.server.ts";
import { type JobName, jobCatalog } from "#app/infra/queue-catalog.server.ts";
import { handlers } from "#app/jobs/handlers.server.ts";

/**
 * What became of a job is written at once, and waited for before the run ends. Without a delay of its own the library
 * waits for neither: a run would be over while the last job still lies there as taken, or its next try is not yet set.
 */
const written: GraphileConfig.Preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** The real queue, worked off until nothing is due. `now` is what the acts take for the time. */
export async function workOff(now = new Date()): Promise<void> {
  await runOnce({
    pgPool: pool,
    concurrency: 4,
    preset: written,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: Object.fromEntries(
      Object.keys(jobCatalog).map((name) => [
        name,
        async (payload: unknown) => {
          const parsed = jobCatalog[name as JobName].payload.parse(payload ?? {});
          await handlers[name as JobName](parsed as never, now);
        },
      ]),
    ),
  });
}

/** Brings forward what waits for its time or for another try. */
export async function makeJobsDue(): Promise<void> {
  await pool.query("UPDATE graphile_worker._private_jobs SET run_at = now()");
}
