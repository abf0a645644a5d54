import { pool } from "#app/infra/db.server.ts";

/** Keeps a campaign's numbers quick: they are exact before, after and meanwhile. Safe to repeat, and beside another worker's. */
export async function foldEvents(): Promise<void> {
  await pool.query("SELECT fold_events()");
}
