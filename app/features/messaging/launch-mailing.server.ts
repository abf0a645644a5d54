import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { enqueue, type JobPayload } from "#app/infra/queue-catalog.server.ts";

/** People per job: short enough that a stopping worker finishes it, long enough that jobs cost nothing. */
const BATCH = 200;

const NEXT =
  "SELECT profile_id FROM mailing_recipient WHERE mailing_id = $1 AND ($2::uuid IS NULL OR profile_id > $2) ORDER BY profile_id LIMIT $3";

/** Passes the gate for a mailing's people, in the order of their ids, and leaves the rest to the next job. */
export async function launchMailing(
  { mailingId, after }: JobPayload<"launch-mailing">,
  now: Date,
): Promise<void> {
  const { rows } = await pool.query<{ profile_id: string }>(NEXT, [mailingId, after ?? null, BATCH]);
  for (const { profile_id } of rows)
    await queueMessage({ name: "launch-invitation", mailingId, profileId: profile_id }, now);
  const last = rows[BATCH - 1];
  if (last) await transaction((tx) => enqueue(tx, "launch-mailing", { mailingId, after: last.profile_id }));
}
