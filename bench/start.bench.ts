import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "#app/infra/ports.server.ts";

/** Seconds from `npm start` on a fresh clone to a page that answers, and the same again. npm's own cache is as it is. */
const LONGEST = 600_000;
const folder = mkdtempSync(join(tmpdir(), "outdo-start-"));
chmodSync(folder, 0o755);
const clone = join(folder, "outdo");
try {
  execFileSync("git", ["clone", "--quiet", process.cwd(), clone]);
  const port = await freePort();
  const first = await secondsToReady(port);
  const again = await secondsToReady(port);
  const megabytes = Number(
    execFileSync("du", ["-sm", join(clone, "node_modules")], { encoding: "utf8" }).split("\t")[0],
  );
  console.log(
    JSON.stringify({ goal: "first <= 120 s, again <= 8 s", first, again, nodeModulesMegabytes: megabytes }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function secondsToReady(port: number): Promise<number> {
  const begun = performance.now();
  const {
    DATABASE_URL: _database,
    SMTP_URL: _smtp,
    DATA_DIR: _data,
    BASE_URL: _base,
    ...environment
  } = process.env;
  const started = spawn("npm", ["start"], {
    cwd: clone,
    env: { ...environment, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  try {
    while (!(await isReady(port))) {
      if (started.exitCode !== null || performance.now() - begun > LONGEST)
        throw new Error("npm start did not get ready.");
      await wait(100);
    }
    return Math.round((performance.now() - begun) / 100) / 10;
  } finally {
    const ended = once(started, "exit");
    // The group is the one that this bench has just made: npm, its shell and the product.
    process.kill(-(started.pid ?? 0), "SIGINT");
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );
}
