import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { log } from "#app/infra/log.server.ts";

/** Several web processes behind one port; one that dies is replaced. Gives back how to stop them all. */
export async function superviseWebWorkers(count: number): Promise<() => Promise<void>> {
  let stopping = false;
  cluster.on("exit", async (worker, code) => {
    if (stopping) return;
    log.error({ worker: worker.id, code }, "a web process ended and is replaced");
    await wait(1_000);
    if (!stopping) cluster.fork();
  });
  const first = Array.from({ length: count }, () => cluster.fork());
  await Promise.all(first.map((worker) => once(worker, "message")));

  return async function stop() {
    stopping = true;
    const running = Object.values(cluster.workers ?? {}).filter(
      (worker): worker is Worker => worker !== undefined,
    );
    await Promise.all(running.map((worker) => endWorker(worker)));
  };
}

async function endWorker(worker: Worker): Promise<void> {
  const ended = once(worker, "exit");
  worker.process.kill("SIGTERM");
  await ended;
}
