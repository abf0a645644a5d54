import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { freePort } from "#app/infra/ports.server.ts";
import { withClient } from "#app/infra/postgres-connection.server.ts";

export interface EmptyInstallation {
  /** What it printed: where the first account is made. */
  link: string;
  stop(): Promise<void>;
}

/** The product as it is served for the first time, on an empty database beside that of the other journeys. */
export async function startEmptyInstallation(): Promise<EmptyInstallation> {
  const name = `first_run_${process.pid}_${Date.now()}`;
  // It runs already: this asks where, and starts nothing.
  const server = await startBundledPostgres({ dataDir: process.env.OUTDO_DATA_DIR ?? "" });
  const database = new URL(server.url);
  database.pathname = `/${name}`;
  await withClient(server.url, (client) => client.query(`CREATE DATABASE ${name}`));

  const dataDir = mkdtempSync(join(tmpdir(), "outdo-first-run-"));
  const port = await freePort();
  const product = fork(resolve("build/run.js"), ["--mode=serve"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      BASE_URL: `http://localhost:${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: database.href,
      SMTP_URL: "smtp://127.0.0.1:1",
      SESSION_SECRET: "a-session-secret-of-this-run-alone-0",
      DATA_KEY: "a-data-key-of-this-run-and-no-other-",
    },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  return {
    link: await linkOf(product),
    async stop() {
      const ended = once(product, "exit");
      product.kill("SIGTERM");
      await ended;
      await withClient(server.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function linkOf(product: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [product.stdout, product.stderr]) stream?.on("data", (text: Buffer) => (said += text));
  const started = once(product, "message").then(() => true);
  const ended = once(product, "exit").then(() => false);
  const link = (await Promise.race([started, ended])) && /https?:\S+\/studio\/first-run\/\S+/.exec(said)?.[0];
  if (!link) throw new Error(`The product printed no link:\n${said}`);
  return link;
}
