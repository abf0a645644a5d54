import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { payFriendsBoosts } from "#app/features/referral/pay-friends-boosts.server.ts";
import { grantWaiting } from "#app/features/voucher/grant-waiting.server.ts";
import { pool } from "#app/infra/db.server.ts";

interface FinisherRow {
  voucher_state: string | null;
  waits_for: string | null;
  is_proven: boolean;
}

const FINISHER = `
SELECT v.state AS voucher_state, w.pool_id AS waits_for, p.proven_at IS NOT NULL AS is_proven
FROM play p LEFT JOIN voucher v ON v.play_id = p.id LEFT JOIN voucher_wait w ON w.play_id = p.id
WHERE p.id = $1 AND p.left_at IS NULL AND p.superseded_at IS NULL`;

/**
 * After the last level: the voucher by mail to a proven address, else the button that proves it. Somebody who
 * found the pool empty may be due a code that has come back.
 */
export async function tellFinisher(playId: string, now: Date): Promise<void> {
  const { rows } = await pool.query<FinisherRow>(FINISHER, [playId]);
  const [finisher] = rows;
  if (!finisher) return;
  // Whoever gets a code by this is told by a job of their own.
  if (finisher.waits_for) await grantWaiting(finisher.waits_for, now);
  // A proof and the last answer that met saw nothing of each other; what the challenger is due is due now.
  await payFriendsBoosts(pool, playId, now);
  // At the gate at once and not by a job of its own: this act may be repeated as a whole.
  if (finisher.voucher_state === "issued") await queueMessage({ name: "voucher-issued", playId }, now);
  else if (!finisher.is_proven)
    await queueMessage({ name: "prove-address", playId, request: "finished" }, now);
}
