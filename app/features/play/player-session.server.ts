import { pool, type Queryable } from "#app/infra/db.server.ts";
import { hashSession, newToken } from "#app/infra/secrets.server.ts";

/** Lets one more device act for a play. Answers the device's token, which only its cookie holds. */
export async function openPlayerSession(
  tx: Queryable,
  play: { id: string; campaignId: string },
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx.query(
    "INSERT INTO player_session (token_hash, campaign_id, play_id, created_at) VALUES ($1, $2, $3, $4)",
    [hashSession(token), play.campaignId, play.id, now],
  );
  return token;
}

export async function closePlayerSession(token: string, campaignId: string): Promise<void> {
  await pool.query("DELETE FROM player_session WHERE token_hash = $1 AND campaign_id = $2", [
    hashSession(token),
    campaignId,
  ]);
}
