import { realpathSync } from "node:fs";
import pg from "pg";
import { databaseOwner } from "#app/infra/postgres-cluster.server.ts";

export function databaseUrl(port: number, password: string, database: string): string {
  return `postgresql://${databaseOwner}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether the server behind this address is up and is the one that owns this cluster, not another clone's. */
export async function answers(url: string, cluster: string): Promise<boolean> {
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
      return realpathSync(rows[0]?.data_directory ?? "/") === realpathSync(cluster);
    });
  } catch {
    return false;
  }
}

export async function ensureDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that goes away mid-way reports here as well; the query's own rejection is the one that counts.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
