import { pool } from "#app/infra/db.server.ts";

/**
 * The tables of which some row, written out as text, holds this: the queue's tables are read too, and bytes
 * are looked through for the text's own bytes, so that "stored in the clear" has nowhere to hide.
 */
export async function tablesHolding(needle: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await allTables()) {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} row WHERE position(lower($1) in lower(row::text)) > 0 OR position($2 in row::text) > 0`,
      [needle, Buffer.from(needle, "utf8").toString("hex")],
    );
    if (rows[0]?.n) found.push(table);
  }
  return found.sort();
}

async function allTables(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  return rows.map(({ name }) => name);
}

/** What every table holds, row for row, as one hash each; but for the moment when a session was last used. */
export async function contentsOfAllTables(): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const table of await allTables()) {
    const rows = table === "public.marketer_session" ? "(row.id)" : "row";
    contents[table] = await oneValue<string>(
      `SELECT count(*) || ' ' || md5(coalesce(string_agg(${rows}::text, '|' ORDER BY ${rows}::text), '')) FROM ${table} row`,
    );
  }
  return contents;
}

/** How many rows a condition finds. */
export async function countOf(tableAndCondition: string, values: unknown[] = []): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${tableAndCondition}`,
    values,
  );
  return rows[0]?.n ?? 0;
}

/** One value of one row. */
export async function oneValue<T>(query: string, values: unknown[] = []): Promise<T> {
  const { rows } = await pool.query<Record<string, T>>(query, values);
  return Object.values(rows[0] ?? {})[0] as T;
}
