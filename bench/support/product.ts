import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { freePort } from "#app/infra/ports.server.ts";

export interface Product {
  port: number;
  databaseUrl: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** The built product as `npm start` runs it, on a folder and a PostgreSQL of its own that waits for the disk. */
export async function startProduct({
  through,
}: {
  through?: (databaseUrl: string) => Promise<string>;
} = {}): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), "outdo-bench-"));
  // PostgreSQL's own user has to pass through it when root measures.
  chmodSync(dataDir, 0o755);
  const postgres = await startBundledPostgres({ dataDir });
  const port = await freePort();
  const seenByProduct = through ? await through(postgres.url) : postgres.url;
  const product = fork("build/run.js", ["--mode=start"], {
    env: {
      ...process.env,
      DATABASE_URL: seenByProduct,
      SMTP_URL: "",
      BASE_URL: "",
      PORT: String(port),
      DATA_DIR: dataDir,
      NODE_ENV: "production",
    },
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(product, "exit");
  if (!(await Promise.race([once(product, "message").then(() => true), ended.then(() => false)])))
    throw new Error("The product did not start.");
  return {
    port,
    databaseUrl: postgres.url,
    process: product,
    async stop() {
      product.kill("SIGTERM");
      await ended;
      await postgres.destroy();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The bare peer, on the same PostgreSQL. */
export async function startBareServer(databaseUrl: string): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const peer = fork("bench/support/bare-server.mjs", [], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), NODE_ENV: "production" },
    execArgv: [],
  });
  await once(peer, "message");
  return {
    port,
    async stop() {
      const ended = once(peer, "exit");
      peer.kill("SIGTERM");
      await ended;
    },
  };
}
