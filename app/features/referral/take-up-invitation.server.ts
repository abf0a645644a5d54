import { boostsOf, type KnownBoost } from "#app/domain/referral/boost.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import { isOpen } from "#app/domain/referral/invitation.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

interface OfferRow {
  id: string;
  channel: "mail" | "link";
  level: number;
  expires_at: Date;
  friend_play_id: string | null;
  inviter_play_id: string;
  inviter_version_id: string;
  is_own: boolean;
}

/**
 * A proven friend takes up the invitation that they came by: the first to do so counts, once, and never the
 * inviter in person. Called only for plays whose address is proven.
 */
export async function takeUpInvitation(tx: Queryable, playId: string, now: Date): Promise<void> {
  const offer = await lockOffer(tx, playId);
  if (
    !offer ||
    offer.is_own ||
    !isOpen(
      { expiresAt: offer.expires_at.getTime(), hasFriend: offer.friend_play_id !== null },
      now.getTime(),
    )
  )
    return;

  await tx.query("UPDATE invitation SET friend_play_id = $2, joined_at = $3 WHERE id = $1", [
    offer.id,
    playId,
    now,
  ]);
  if (offer.channel === "link") await openBoosts(tx, offer, now);
  await tx.query(
    `INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
     SELECT $3, i.brand_id, 'invitation_accepted', i.campaign_id, friend.profile_id, friend.id, jsonb_build_object('invitation', i.id, 'inviter', i.play_id, 'channel', i.channel)
     FROM invitation i, play friend WHERE i.id = $1 AND friend.id = $2`,
    [offer.id, playId, now],
  );
}

async function lockOffer(tx: Queryable, playId: string): Promise<OfferRow | undefined> {
  const { rows } = await tx.query<OfferRow>(
    `SELECT i.id, i.channel, i.level, i.expires_at, i.friend_play_id, inviter.id AS inviter_play_id, inviter.version_id AS inviter_version_id,
            (inviter.profile_id = friend.profile_id OR inviting.email = friended.email) AS is_own
     FROM play friend
     JOIN invitation i ON i.id = friend.invitation_id AND i.ended_at IS NULL
     JOIN play inviter ON inviter.id = i.play_id AND inviter.left_at IS NULL
     JOIN profile inviting ON inviting.id = inviter.profile_id
     JOIN profile friended ON friended.id = friend.profile_id
     WHERE friend.id = $1
     FOR UPDATE OF i`,
    [playId],
  );
  return rows[0];
}

async function openBoosts(tx: Queryable, offer: OfferRow, now: Date): Promise<void> {
  const { content } = await loadVersion(offer.inviter_version_id, tx);
  // The inviter's row is the lock of the caps: two friends proven at once take turns.
  await tx.query("SELECT 1 FROM play WHERE id = $1 FOR UPDATE", [offer.inviter_play_id]);
  const { rows } = await tx.query<KnownBoost & { friend_level: number }>(
    "SELECT act, friend_level, level, state FROM boost WHERE play_id = $1",
    [offer.inviter_play_id],
  );
  const known = rows.map((row) => ({ ...row, friendLevel: row.friend_level }));
  for (const boost of boostsOf(content.boosts, policyOf(content.country), offer.level, known, "link")) {
    await tx.query(
      `INSERT INTO boost (brand_id, play_id, invitation_id, act, friend_level, level, points, created_at)
       SELECT brand_id, play_id, id, $2, $3, level, $4, $5 FROM invitation WHERE id = $1`,
      [offer.id, boost.act, boost.friendLevel, boost.points, now],
    );
  }
}
