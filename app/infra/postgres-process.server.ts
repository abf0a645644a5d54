import { spawnSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The server that runs on this cluster by its own word, postmaster.pid; a file left by a dead one does not count. */
export function findServer(cluster: string): { pid: number; port: number; ready: boolean } | null {
  const lines = readLock(cluster);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 1) || !isAlive(pid) || !runsOn(pid, cluster)) return null;
  return { pid, port, ready: lines[7]?.trim() === "ready" };
}

/**
 * PostgreSQL believes a left-over postmaster.pid whenever any process has that number, as after a reboot. Removing it
 * is safe: a server that still has this cluster's shared memory keeps a second one out all the same.
 */
export function removeStaleLock(cluster: string): void {
  if (readLock(cluster).length > 1 && !findServer(cluster))
    rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** Ends it as `pg_ctl stop -m fast` does: open transactions roll back, and the next start needs no recovery. */
export async function endServer(pid: number, cluster: string): Promise<void> {
  if (!isAlive(pid) || !runsOn(pid, cluster)) return;
  process.kill(pid, "SIGINT");
  // Nobody may be there to reap it, and a dead entry in the process table has no folder any more.
  for (const until = Date.now() + 60_000; isAlive(pid) && runsOn(pid, cluster) && Date.now() < until; )
    await wait(25);
}

/** As `pg_ctl stop -m immediate`: nothing is lost, but the next start replays the log. */
export function endServerAtOnce(pid: number, cluster: string): void {
  if (isAlive(pid) && runsOn(pid, cluster)) process.kill(pid, "SIGQUIT");
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readLock(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** A server works inside its cluster's folder, which tells it from whatever else may have its number by now. */
function runsOn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    if (process.platform === "linux") return false;
    return spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout.includes(
      "postgres",
    );
  }
}
