import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { expect, inject, test } from "vitest";
import { migrate } from "#app/infra/migrate.server.ts";
import { withClient } from "#app/infra/postgres-connection.server.ts";
import { withDatabase } from "#tests/support/postgres-for-tests.ts";

test("a migration is applied once, and Prisma's ledger knows it", async () => {
  const folder = migrationsOf({ "1_begin": "CREATE TABLE wine (name text)" });
  const url = await anEmptyDatabase();

  expect(await migrate(url, folder)).toEqual(["1_begin"]);
  expect(await migrate(url, folder)).toEqual([]);
  const { rows } = await ask(
    url,
    "SELECT migration_name, applied_steps_count, length(checksum) FROM _prisma_migrations",
  );
  expect(rows).toEqual([{ migration_name: "1_begin", applied_steps_count: 1, length: 64 }]);
});

test("a migration that fails leaves nothing behind, and its repair is applied", async () => {
  const url = await anEmptyDatabase();
  const broken = migrationsOf({
    "1_begin": "CREATE TABLE wine (name text);\nCREATE TABLE wine (name text);",
  });
  await expect(migrate(url, broken)).rejects.toThrow(/1_begin failed and was undone: .*already exists/);

  const repaired = migrationsOf({ "1_begin": "CREATE TABLE wine (name text)" });
  expect(await migrate(url, repaired)).toEqual(["1_begin"]);
});

test("a migration changed after it was applied is refused", async () => {
  const url = await anEmptyDatabase();
  await migrate(url, migrationsOf({ "1_begin": "CREATE TABLE wine (name text)" }));
  const changed = migrationsOf({ "1_begin": "CREATE TABLE wine (name text, year int)" });
  await expect(migrate(url, changed)).rejects.toThrow(/1_begin was changed after it was applied/);
});

test("an index is built beside the traffic, and one that failed half-way stops every later start", async () => {
  const url = await anEmptyDatabase();
  const concurrently = "-- outdo: no transaction\nCREATE INDEX CONCURRENTLY by_name ON wine (name)";
  const folder = migrationsOf({ "1_begin": "CREATE TABLE wine (name text)", "2_index": concurrently });
  expect(await migrate(url, folder)).toEqual(["1_begin", "2_index"]);

  const failing = "-- outdo: no transaction\nCREATE UNIQUE INDEX CONCURRENTLY once ON wine (nothing)";
  const next = migrationsOf({
    "1_begin": "CREATE TABLE wine (name text)",
    "2_index": concurrently,
    "3_once": failing,
  });
  await expect(migrate(url, next)).rejects.toThrow(/3_once failed/);
  await expect(migrate(url, next)).rejects.toThrow(/3_once has failed before/);
});

test("two processes that start at once migrate once", async () => {
  const url = await anEmptyDatabase();
  const folder = migrationsOf({ "1_begin": "CREATE TABLE wine (name text)" });
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(applied.flat()).toEqual(["1_begin"]);
});

function migrationsOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "outdo-migrations-"));
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }
  return folder;
}

let made = 0;

async function anEmptyDatabase(): Promise<string> {
  const name = `${inject("templateName")}_${process.env.VITEST_POOL_ID}_empty_${++made}`;
  const server = inject("postgresUrl");
  await ask(server, `DROP DATABASE IF EXISTS ${name}`);
  await ask(server, `CREATE DATABASE ${name}`);
  return withDatabase(server, name);
}

function ask(url: string, sql: string): Promise<pg.QueryResult> {
  return withClient(url, (client) => client.query(sql));
}
