import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { migrate } from "#app/infra/migrate.server.ts";
import { withClient } from "#app/infra/postgres-connection.server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server the tests run on, by its maintenance database. */
    postgresUrl: string;
    /** A migrated, empty database that each test file copies. */
    templateName: string;
  }
}

/** One PostgreSQL for the whole run, thrown away after it; TEST_DATABASE_URL names another server to use. */
export default async function postgresForTests(project: TestProject) {
  const folder = aFolderForTheRun();
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, destroy: async () => undefined }
    : await startBundledPostgres({ dataDir: folder, fast: true });
  const postgresUrl = withDatabase(server.url, "postgres");
  // The process's number, because two runs may share one server.
  const templateName = `outdo_template_${process.pid}`;

  await withClient(postgresUrl, (client) => client.query(`CREATE DATABASE ${templateName}`));
  await migrate(withDatabase(server.url, templateName));
  project.provide("postgresUrl", postgresUrl);
  project.provide("templateName", templateName);

  return async function tearDown() {
    if (process.env.TEST_DATABASE_URL) await dropTestDatabases(postgresUrl, templateName);
    await server.destroy();
    rmSync(folder, { recursive: true, force: true });
  };
}

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Whatever a test file puts into a temporary folder of its own goes in here, and goes with it. */
function aFolderForTheRun(): string {
  const folder = mkdtempSync(join(tmpdir(), "outdo-tests-"));
  // PostgreSQL's own user has to pass through it when root runs the tests.
  chmodSync(folder, 0o755);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return folder;
}

async function dropTestDatabases(postgresUrl: string, templateName: string): Promise<void> {
  await withClient(postgresUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
      [templateName],
    );
    for (const { datname } of rows)
      await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}
