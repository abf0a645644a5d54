import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { withClient } from "#app/infra/postgres-connection.server.ts";
import { projectRoot } from "#app/infra/project-root.server.ts";

type Migration = { name: string; sql: string; checksum: string };
type LedgerRow = { migration_name: string; checksum: string; finished_at: Date | null };

/** Prisma's own number, so that this runner and `prisma migrate deploy` keep out of each other's way. */
const prismaLock = 72_707_369;

/** A database that must be looked at by a person before anything may change it. */
export class MigrationRefusal extends Error {}

/** Brings the database up to the migrations of this code, and the queue's own tables after them. */
export async function migrate(
  databaseUrl: string,
  folder = join(projectRoot, "prisma/migrations"),
): Promise<string[]> {
  const applied = await withClient(databaseUrl, async (client) => {
    await takeLock(client);
    const pending = await pendingMigrations(client, readMigrations(folder));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });
  await migrateQueue(databaseUrl);
  return applied;
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** Asked again and again instead of waited for: a statement that waits would hold up CREATE INDEX CONCURRENTLY forever. */
async function takeLock(client: pg.Client): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until; await wait(200)) {
    const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [
      prismaLock,
    ]);
    if (rows[0]?.taken) return;
  }
  throw new MigrationRefusal(
    "Another process has been migrating this database for two minutes: wait for it, then start again.",
  );
}

async function pendingMigrations(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`);
  const { rows } = await client.query<LedgerRow>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );

  const failed = rows.find((row) => row.finished_at === null);
  if (failed) {
    throw new MigrationRefusal(
      `Migration ${failed.migration_name} has failed before and may be half-applied: repair the database, then delete or finish its row in _prisma_migrations.`,
    );
  }
  const ledger = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const changed = migrations.find(({ name, checksum }) => ledger.has(name) && ledger.get(name) !== checksum);
  if (changed) {
    throw new MigrationRefusal(
      `Migration ${changed.name} was changed after it was applied: put its file back as it was, and write a new migration instead.`,
    );
  }
  return migrations.filter(({ name }) => !ledger.has(name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const outside = migration.sql.startsWith("-- outdo: no transaction");
  const id = randomUUID();
  try {
    if (!outside) await client.query("BEGIN");
    await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [
      id,
      migration.checksum,
      migration.name,
    ]);
    await client.query(migration.sql);
    await client.query(
      "UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1 WHERE id = $1",
      [id],
    );
    if (!outside) await client.query("COMMIT");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (outside) await client.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, reason]);
    else await client.query("ROLLBACK");
    throw new MigrationRefusal(
      `Migration ${migration.name} failed${outside ? "" : " and was undone"}: ${reason}${place(error, migration.sql)}`,
    );
  }
}

/** PostgreSQL counts characters; a person looks for a line. */
function place(error: unknown, sql: string): string {
  const position = Number((error as { position?: string }).position);
  return position > 0 ? ` (line ${sql.slice(0, position).split("\n").length} of its file)` : "";
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({
    connectionString: databaseUrl,
    schema: "graphile_worker",
    logger: new Logger(() => () => undefined),
  });
}
