import type pg from "pg";
import { withClient } from "#app/infra/postgres-connection.server.ts";

/** What PostgreSQL's own catalogue says of the tables, in the sentences of `prisma-models.ts`. */
export interface Catalog {
  sentences: string[];
  enums: Record<string, string[]>;
  /** What Prisma's language cannot say: the names, and what makes each of them special. */
  checks: string[];
  indexes: string[];
  deferrable: string[];
  nullsNotDistinct: string[];
  partitioned: string[];
  triggers: string[];
  functions: string[];
}

/** The tables of the product: not Prisma's ledger, and a partitioned table without its parts. */
const TABLES = `
  SELECT c.oid, c.relname FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> '_prisma_migrations'`;

const COLUMNS = `
  SELECT format('%s.%s: %s, %s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN 'not null' ELSE 'may be null' END, ', default ' || pg_get_expr(d.adbin, d.adrelid)) AS line
  FROM (${TABLES}) t
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum`;

const columnsOf = (table: string, numbers: string) => `
  (SELECT string_agg(a.attname, ', ' ORDER BY n.place) FROM unnest(${numbers}) WITH ORDINALITY n(number, place)
   JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = n.number)`;

const RULE = (letter: string) =>
  `CASE ${letter} WHEN 'a' THEN 'no action' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'r' THEN 'restrict' ELSE ${letter}::text END`;

const KEYS = `
  SELECT CASE k.contype
    WHEN 'p' THEN format('%s: primary key (%s)', t.relname, ${columnsOf("k.conrelid", "k.conkey")})
    WHEN 'u' THEN format('%s: unique %s (%s)', t.relname, k.conname, ${columnsOf("k.conrelid", "k.conkey")})
    ELSE format('%s: foreign key %s (%s) to %s (%s), on delete %s, on update %s', t.relname, k.conname, ${columnsOf("k.conrelid", "k.conkey")},
      k.confrelid::regclass, ${columnsOf("k.confrelid", "k.confkey")}, ${RULE("k.confdeltype")}, ${RULE("k.confupdtype")})
    END AS line
  FROM (${TABLES}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype IN ('p', 'u', 'f')`;

const CONSTRAINTS = (condition: string) => `
  SELECT format('%s: %s', t.relname, k.conname) AS line FROM (${TABLES}) t JOIN pg_constraint k ON k.conrelid = t.oid WHERE ${condition}`;

/** Indexes that no key made: each serves a query, or holds a rule for some rows only. */
const INDEXES = `
  SELECT format('%s: %s%s%s', t.relname, i.indexrelid::regclass, CASE WHEN i.indisunique THEN ', unique' ELSE '' END, CASE WHEN i.indpred IS NOT NULL THEN ', partial' ELSE '' END) AS line
  FROM (${TABLES}) t JOIN pg_index i ON i.indrelid = t.oid
  WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u'))`;

const NULLS_NOT_DISTINCT = `
  SELECT format('%s: %s', t.relname, i.indexrelid::regclass) AS line FROM (${TABLES}) t JOIN pg_index i ON i.indrelid = t.oid AND i.indnullsnotdistinct`;

const PARTITIONED = `SELECT format('%s: %s', t.relname, pg_get_partkeydef(t.oid)) AS line FROM (${TABLES}) t JOIN pg_partitioned_table p ON p.partrelid = t.oid`;

const TRIGGERS = `SELECT format('%s: %s', t.relname, g.tgname) AS line FROM (${TABLES}) t JOIN pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal`;

const FUNCTIONS = "SELECT proname AS line FROM pg_proc WHERE pronamespace = 'public'::regnamespace";

const ENUMS = `
  SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`;

export function readCatalog(url: string): Promise<Catalog> {
  return withClient(url, async (client) => ({
    sentences: [...(await lines(client, COLUMNS)), ...(await lines(client, KEYS))].sort(),
    enums: Object.fromEntries(
      (await client.query<{ name: string; labels: string[] }>(ENUMS)).rows.map(({ name, labels }) => [
        name,
        labels,
      ]),
    ),
    checks: await lines(client, CONSTRAINTS("k.contype = 'c'")),
    indexes: await lines(client, INDEXES),
    deferrable: await lines(client, CONSTRAINTS("k.condeferrable")),
    nullsNotDistinct: await lines(client, NULLS_NOT_DISTINCT),
    partitioned: await lines(client, PARTITIONED),
    triggers: await lines(client, TRIGGERS),
    functions: await lines(client, FUNCTIONS),
  }));
}

/** The values that a check of the form `column IN (...)` lets in. */
export function valuesOfCheck(url: string, table: string, name: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ text: string }>(
      "SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conrelid = $1::regclass AND conname = $2",
      [table, name],
    );
    return [...(rows[0]?.text ?? "").matchAll(/'([\w-]+)'::text/g)].map(([, value]) => value as string);
  });
}

async function lines(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql);
  return rows.map(({ line }) => line).sort();
}
