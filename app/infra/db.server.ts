import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "#app/infra/env.server.ts";
import { PrismaClient } from "#generated/prisma/client.ts";

/**
 * One pool per process, shared by Prisma and by the prepared statements of the hot paths: both see the
 * same connections, so no act holds two.
 */
export const pool = new pg.Pool({
  connectionString: env.DATABASE_URL,
  max: 10,
  // A connection keeps its plans, which are worth more than the memory it takes.
  idleTimeoutMillis: 600_000,
  // A statement is written for one plan. Left to itself PostgreSQL plans the first five runs on every connection, and for
  // the largest that takes longer than to run them.
  onConnect: (client) => client.query("SET plan_cache_mode = force_generic_plan"),
  application_name: `outdo-${process.env.OUTDO_PROCESS ?? "main"}`,
});
// A connection that the server closed while idle is replaced by the pool; without a listener it would end the process.
pool.on("error", () => undefined);
pool.on("connect", (client) => {
  // One that breaks in use has failed its statement already, which is where the failure is dealt with.
  client.on("error", () => undefined);
});

/** Prisma on the pool: studio lists, single rows, whatever is not on a hot path. */
export const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });

/** Something that runs one SQL statement: the pool, or a transaction on one of its connections. */
export interface Queryable {
  query<Row extends pg.QueryResultRow>(
    statement: pg.QueryConfig | string,
    values?: unknown[],
  ): Promise<pg.QueryResult<Row>>;
}

/** A statement with a name, which PostgreSQL parses and plans once per connection. */
export interface Statement {
  name: string;
  text: string;
}

/**
 * Runs one prepared statement and answers its rows. A deadlock (two players paying each other's boosts at
 * once) or a serialisation failure undid the whole statement, so it is safe to run again.
 */
export async function run<Row extends pg.QueryResultRow>(
  statement: Statement,
  values: unknown[],
  on: Queryable = pool,
): Promise<Row[]> {
  if (on !== pool) return (await on.query<Row>({ ...statement, values })).rows;
  return again(async () => (await pool.query<Row>({ ...statement, values })).rows);
}

/** Runs `work` in one transaction: all of it commits, or none. */
export async function transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
  return again(async () => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("BEGIN");
      const value = await work(client);
      await client.query("COMMIT");
      return value;
    } catch (error) {
      await client.query("ROLLBACK").catch((failure: Error) => {
        broken = failure;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  });
}

const DEADLOCK = "40P01";
const SERIALIZATION_FAILURE = "40001";
const MOST_TRIES = 4;

async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      const code = (error as { code?: string }).code;
      if ((code !== DEADLOCK && code !== SERIALIZATION_FAILURE) || tries === MOST_TRIES) throw error;
    }
  }
}

/** The name of the constraint that a write broke, if that is what went wrong. */
export function brokenConstraint(error: unknown): string | undefined {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === "23505" || code === "23514" || code === "23503" ? constraint : undefined;
}

/** PostgreSQL itself refused the statement, which has then done nothing; of a lost connection nobody knows that. */
export function isRefusedByDatabase(error: unknown): boolean {
  return error instanceof pg.DatabaseError;
}

export async function closeDatabase(): Promise<void> {
  await prisma.$disconnect();
  await pool.end();
}
