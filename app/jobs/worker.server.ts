import { Logger, run, type TaskList } from "graphile-worker";
import { now } from "#app/infra/clock.server.ts";
import { closeDatabase, pool } from "#app/infra/db.server.ts";
import { log } from "#app/infra/log.server.ts";
import { closeMailer } from "#app/infra/mailer.server.ts";
import { type JobName, jobCatalog } from "#app/infra/queue-catalog.server.ts";
import { handlers } from "#app/jobs/handlers.server.ts";
import { schedule } from "#app/jobs/schedule.server.ts";

/** Jobs at once: mail waits for other servers most of its time. Below the pool's size, so that the queue itself has connections. */
const CONCURRENCY = 6;

/** Works off the queue until stopped; stopping lets jobs in hand finish. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    pgPool: pool,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    // New jobs arrive by NOTIFY; this only finds what fell due by time.
    pollInterval: 1000,
    taskList: taskList(),
    crontab: schedule,
    logger: new Logger(() => logQueue),
  });
  return {
    async stop() {
      await runner.stop();
      closeMailer();
      await closeDatabase();
    },
  };
}

function taskList(): TaskList {
  return Object.fromEntries(
    Object.keys(jobCatalog).map((name) => [name, (payload: unknown) => work(name as JobName, payload)]),
  );
}

async function work<Name extends JobName>(name: Name, payload: unknown): Promise<void> {
  // The schedule adds a field of its own to the payload, which no job's schema keeps.
  const parsed = jobCatalog[name].payload.parse(payload ?? {}) as Parameters<(typeof handlers)[Name]>[0];
  await handlers[name](parsed, now());
}

/** The library speaks of every job it picks up; only what went wrong is worth a line. Job payloads hold ids alone. */
function logQueue(level: string, message: string): void {
  if (level === "error") log.error({ queue: true }, message);
  else if (level === "warning") log.warn({ queue: true }, message);
}
