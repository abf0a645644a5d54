import { joinPerson } from "#app/features/play/join-person.server.ts";
import { openPlayerSession } from "#app/features/play/player-session.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";

export interface MailedLink {
  slug: string;
  state: "proof" | "continue" | "spent" | "expired";
}

/** What a mailed link is good for. Looking changes nothing: mail scanners follow every link. */
export async function loadMailedLink(token: string, now: Date): Promise<MailedLink | null> {
  const { rows } = await pool.query<{
    slug: string;
    kind: "proof" | "continue";
    spent_at: Date | null;
    expires_at: Date;
  }>(
    `SELECT c.slug, l.kind, l.spent_at, l.expires_at FROM mailed_link l
     JOIN play p ON p.id = l.play_id JOIN campaign c ON c.id = p.campaign_id WHERE l.token_hash = $1`,
    [hashToken(token)],
  );
  const [link] = rows;
  if (!link) return null;
  return { slug: link.slug, state: link.spent_at ? "spent" : now >= link.expires_at ? "expired" : link.kind };
}

/**
 * Spends a mailed link, once: whoever holds it reads the mail of that address, so the address is proven and
 * this device may play. Answers the device's token and whether the game is finished; null when there is
 * nothing left to spend.
 */
export async function spendMailedLink(
  token: string,
  now: Date,
): Promise<{ deviceToken: string; isFinished: boolean } | null> {
  return transaction(async (tx) => {
    const spent = await tx.query<{ play_id: string }>(
      "UPDATE mailed_link SET spent_at = $2 WHERE token_hash = $1 AND spent_at IS NULL AND expires_at > $2 RETURNING play_id",
      [hashToken(token), now],
    );
    const link = spent.rows[0];
    if (!link) return null;
    const { playId } = await joinPerson(tx, link.play_id, now);
    const { rows } = await tx.query<{ id: string; campaign_id: string; is_finished: boolean }>(
      `UPDATE profile SET last_act_at = $2 FROM play WHERE play.id = $1 AND profile.id = play.profile_id
       RETURNING play.id, play.campaign_id, play.finished_at IS NOT NULL AS is_finished`,
      [playId, now],
    );
    const play = rows[0];
    if (!play) return null;
    const deviceToken = await openPlayerSession(tx, { id: play.id, campaignId: play.campaign_id }, now);
    return { deviceToken, isFinished: play.is_finished };
  });
}
