import type { Queryable } from "#app/infra/db.server.ts";

/**
 * Takes plays off every leaderboard: they were superseded, or have left. After the statement that said so of the play, not
 * in it: a level that was finished meanwhile is waited for there, and is seen only by a statement that begins later.
 */
export async function removeStandings(tx: Queryable, playIds: string[]): Promise<void> {
  await tx.query("DELETE FROM standing WHERE play_id = ANY ($1)", [playIds]);
}
