import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";

/** Signs one of the marketer's own browsers out, or (`which` null) all but this one. */
export async function endSessions(
  marketerId: string,
  thisSession: string,
  which: string | null,
  now: Date,
): Promise<void> {
  await transaction(async (tx) => {
    const { rows } = await tx.query(
      `DELETE FROM marketer_session
        WHERE marketer_id = $1 AND CASE WHEN $3::text IS NULL THEN id <> $2 ELSE id::text = $3 END RETURNING id`,
      [marketerId, thisSession, which],
    );
    if (rows.length > 0) await recordOwnAudit(marketerId, "sessions_ended", now, tx);
  });
}
