import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type BundledPostgres, startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { type Configuration, ConfigurationError } from "#app/infra/configuration.server.ts";
import { say } from "#scripts/process/say.ts";
import { isStopping, whenStopping } from "#scripts/process/shutdown.ts";

/** Any number that is not Prisma's own (72707369). */
const claim = 72_707_370;

/** The server that DATABASE_URL names, or the bundled one, kept alive for as long as this process lives. */
export async function databaseFor(settings: Configuration): Promise<{ url: string; note: string }> {
  if (settings.DATABASE_URL)
    return { url: await reachable(settings.DATABASE_URL), note: "the server that DATABASE_URL names" };

  let postgres = await startBundledPostgres({ dataDir: settings.DATA_DIR });
  const { url, adopted, elsewhere } = postgres;
  await claimServer(postgres, revive);
  whenStopping(
    "postgres",
    () => postgres.stop(),
    () => postgres.stopAtOnce(),
  );
  return {
    url,
    note: [
      adopted ? "was still running" : "bundled",
      elsewhere ? `data in ${elsewhere}, which PostgreSQL's own user can enter` : "",
    ]
      .filter(Boolean)
      .join("; "),
  };

  /** The claim's connection ends with the server, so it tells when there is something to bring back. */
  async function revive() {
    for (let pause = 200; !isStopping(); pause = Math.min(pause * 2, 10_000)) {
      await wait(pause);
      if (isStopping()) return;
      try {
        postgres = await startBundledPostgres({ dataDir: settings.DATA_DIR });
        await claimServer(postgres, revive);
        say("PostgreSQL had ended and runs again.");
        return;
      } catch (error) {
        say(`PostgreSQL does not come back: ${(error as Error).message}`);
      }
    }
  }
}

/** Two copies on one data folder would stop each other's server; the second one is turned away. */
async function claimServer(postgres: BundledPostgres, onLost: () => void): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ claimed: boolean }>("SELECT pg_try_advisory_lock($1) AS claimed", [
    claim,
  ]);
  if (!rows[0]?.claimed) {
    await client.end();
    throw new ConfigurationError(
      "DATA_DIR is in use by another running copy: stop that one, or choose another folder for this one.",
    );
  }
  client.once("end", onLost);
}

async function reachable(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return url;
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new ConfigurationError(
      `DATABASE_URL names ${host}${pathname}, which does not let us in (${reason(error)}): start that server or correct the address.`,
    );
  }
}

function reason(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || "no reason given";
}
