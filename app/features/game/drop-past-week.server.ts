import { transaction } from "#app/infra/db.server.ts";

/** So many at a time: a job of seconds, and the next comes within a minute. */
const MOST = 20_000;

/**
 * Deletes standings of a week that is over, which nobody reads any more. Its blocks go first, so that what is left is
 * counted as it is, and the journal of this very deleting, which no block waits for.
 */
export function dropPastWeek(campaignId: string, since: string): Promise<void> {
  const board = [campaignId, since];
  const isBoard = "campaign_id = $1 AND since = $2";
  return transaction(async (tx) => {
    // The lock of fold_standings.
    await tx.query("SELECT pg_advisory_xact_lock(hashtext('fold_standings'))");
    for (const table of ["standing_board", "standing_block", "standing_milestone"])
      await tx.query(`DELETE FROM ${table} WHERE ${isBoard}`, board);
    await tx.query(
      `DELETE FROM standing WHERE since = $2 AND play_id IN (SELECT play_id FROM standing WHERE ${isBoard} LIMIT ${MOST})`,
      board,
    );
    await tx.query(`DELETE FROM standing_change WHERE ${isBoard}`, board);
  });
}
