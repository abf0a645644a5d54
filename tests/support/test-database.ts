import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { withClient } from "#app/infra/postgres-connection.server.ts";
import { withDatabase } from "#tests/support/postgres-for-tests.ts";

/** A setup file: it runs before each test file, ahead of anything of the app, and gives that file a database of its own. */
process.env.DATABASE_URL = await cloneTemplate();
process.env.OUTDO_MODE = "start";
process.env.BASE_URL = "http://localhost:3000";
process.env.SMTP_URL = "smtp://127.0.0.1:1";
process.env.SESSION_SECRET = "a-session-secret-that-only-tests-know";
process.env.DATA_KEY = "a-data-key-that-only-the-tests-know-";
process.env.DATA_DIR = join(tmpdir(), `outdo-tests-${process.pid}`);
process.env.LOG_LEVEL = "fatal";

/**
 * The name is used once: what the file before in this place has left running cannot come back to its database and take the
 * jobs of this one.
 */
async function cloneTemplate(): Promise<string> {
  const [postgresUrl, template] = [inject("postgresUrl"), inject("templateName")];
  const place = `${template}_${process.env.VITEST_POOL_ID}_`;
  const name = `${place}${process.pid}_${Date.now()}`;
  await withClient(postgresUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
      [place],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return withDatabase(postgresUrl, name);
}
