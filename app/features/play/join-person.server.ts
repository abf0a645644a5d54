import { liftOwnObjection } from "#app/features/consent/newsletter.server.ts";
import { removeStandings } from "#app/features/game/remove-standings.server.ts";
import { payFriendsBoosts } from "#app/features/referral/pay-friends-boosts.server.ts";
import { takeUpInvitation } from "#app/features/referral/take-up-invitation.server.ts";
import { issueReservedVoucher } from "#app/features/voucher/issue-reserved-voucher.server.ts";
import { releaseVoucher } from "#app/features/voucher/release-voucher.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";

/** What the proof of a play's address came to. */
export type Joined =
  | { outcome: "joined"; playId: string }
  /** The person had a proven play here before: that one goes on, this one counts no more. */
  | { outcome: "superseded"; playId: string };

interface ClaimRow {
  brand_id: string;
  campaign_id: string;
  profile_id: string;
  email: string;
  proven_at: Date | null;
}

/**
 * The address of a play is proven: the play joins the person (DESIGN decision 10). One proven play per
 * address and campaign; its voucher is issued, and its challenger is paid what was waiting for the proof.
 * Runs in the caller's transaction; a second proof of the same play changes nothing.
 */
export async function joinPerson(tx: Queryable, playId: string, now: Date): Promise<Joined> {
  const claim = await lockClaim(tx, playId);
  if (!claim) return afterSuperseding(tx, playId);
  if (claim.proven_at) return { outcome: "joined", playId };

  const personId = await joinProfile(tx, claim, now);
  const earlier = await earlierProvenPlay(tx, claim.campaign_id, personId);
  if (earlier) {
    await supersede(tx, playId, earlier, personId, now);
    return { outcome: "superseded", playId: earlier };
  }
  await tx.query("UPDATE play SET profile_id = $2, proven_at = $3 WHERE id = $1", [playId, personId, now]);
  await recordProof(tx, playId, now);
  await liftOwnObjection(tx, {
    brandId: claim.brand_id,
    profileId: personId,
    addressHash: hashAddress(claim.email),
  });
  await takeUpInvitation(tx, playId, now);
  await payFriendsBoosts(tx, playId, now);
  await issueReservedVoucher(tx, playId, now);
  return { outcome: "joined", playId };
}

/** Two proofs of one address at once take turns: the lock is on the address, since the person may not have a row yet. */
async function lockClaim(tx: Queryable, playId: string): Promise<ClaimRow | undefined> {
  const { rows } = await tx.query<ClaimRow>(
    `SELECT play.brand_id, play.campaign_id, play.profile_id, play.proven_at, profile.email
     FROM play JOIN profile ON profile.id = play.profile_id
     WHERE play.id = $1 AND play.left_at IS NULL AND play.superseded_at IS NULL AND profile.email IS NOT NULL
     FOR UPDATE OF play`,
    [playId],
  );
  const claim = rows[0];
  if (claim)
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `person:${claim.brand_id}:${claim.email}`,
    ]);
  return claim;
}

/** A play that was superseded before: a second link to it opens what the first one did. */
async function afterSuperseding(tx: Queryable, playId: string): Promise<Joined> {
  const { rows } = await tx.query<{ campaign_id: string; profile_id: string }>(
    "SELECT campaign_id, profile_id FROM play WHERE id = $1 AND superseded_at IS NOT NULL",
    [playId],
  );
  const earlier = rows[0] && (await earlierProvenPlay(tx, rows[0].campaign_id, rows[0].profile_id));
  return earlier ? { outcome: "superseded", playId: earlier } : { outcome: "joined", playId };
}

/** The claim becomes the known profile of its address, or is merged into the one that is there. */
async function joinProfile(tx: Queryable, claim: ClaimRow, now: Date): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(
    `SELECT id FROM profile WHERE brand_id = $1 AND email = $2 AND known_at IS NOT NULL AND merged_into_id IS NULL AND erased_at IS NULL FOR UPDATE`,
    [claim.brand_id, claim.email],
  );
  const known = rows[0]?.id;
  if (!known || known === claim.profile_id) {
    await tx.query(
      "UPDATE profile SET known_at = coalesce(known_at, $2), proven_at = coalesce(proven_at, $2), last_act_at = $2 WHERE id = $1",
      [claim.profile_id, now],
    );
    return claim.profile_id;
  }
  await mergeClaim(tx, claim.profile_id, known, now);
  return known;
}

/**
 * The person's own latest words win: a trait declared later, the name given at a proven sign-up where an
 * import had none. A box ticked now counts beside an older withdrawal, because the same person, proven,
 * ticked it later; an older grant never comes back by a merge, because consents keep their own moments.
 */
async function mergeClaim(tx: Queryable, claimId: string, personId: string, now: Date): Promise<void> {
  await tx.query("UPDATE consent SET profile_id = $2 WHERE profile_id = $1", [claimId, personId]);
  await tx.query(
    `INSERT INTO trait (brand_id, profile_id, key, value, campaign_id, declared_at)
     SELECT brand_id, $2, key, value, campaign_id, declared_at FROM trait WHERE profile_id = $1
     ON CONFLICT (profile_id, key) DO UPDATE SET value = excluded.value, campaign_id = excluded.campaign_id, declared_at = excluded.declared_at
     WHERE trait.declared_at < excluded.declared_at`,
    [claimId, personId],
  );
  await tx.query("DELETE FROM trait WHERE profile_id = $1", [claimId]);
  await tx.query(
    `UPDATE profile SET proven_at = coalesce(profile.proven_at, $3), last_act_at = $3,
       first_name = coalesce(profile.first_name, claim.first_name), last_name = coalesce(profile.last_name, claim.last_name)
     FROM profile claim WHERE profile.id = $2 AND claim.id = $1`,
    [claimId, personId, now],
  );
  await tx.query("UPDATE profile SET merged_into_id = $2, merged_at = $3 WHERE id = $1", [
    claimId,
    personId,
    now,
  ]);
}

async function earlierProvenPlay(
  tx: Queryable,
  campaignId: string,
  personId: string,
): Promise<string | undefined> {
  const { rows } = await tx.query<{ id: string }>(
    "SELECT id FROM play WHERE campaign_id = $1 AND profile_id = $2 AND proven_at IS NOT NULL AND superseded_at IS NULL AND left_at IS NULL",
    [campaignId, personId],
  );
  return rows[0]?.id;
}

/** The device goes on with the earlier play; what this one had reserved goes back. */
async function supersede(
  tx: Queryable,
  playId: string,
  earlierId: string,
  personId: string,
  now: Date,
): Promise<void> {
  await tx.query("UPDATE play SET superseded_at = $2, profile_id = $3 WHERE id = $1", [
    playId,
    now,
    personId,
  ]);
  await removeStandings(tx, [playId]);
  await tx.query("UPDATE player_session SET play_id = $2 WHERE play_id = $1", [playId, earlierId]);
  await handOverChallenges(tx, playId, earlierId);
  await releaseVoucher(tx, playId, now);
  await tx.query(
    `INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
     SELECT $2, brand_id, 'play_superseded', campaign_id, profile_id, id, jsonb_build_object('by', $3::uuid) FROM play WHERE id = $1`,
    [playId, now, earlierId],
  );
}

/** What the dead play's challenges may still bring is the person's, in the play that goes on. A friend challenged by both stays with the first. */
async function handOverChallenges(tx: Queryable, playId: string, earlierId: string): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(
    `UPDATE invitation SET play_id = $2 WHERE play_id = $1 AND friend_play_id IS DISTINCT FROM $2
       AND NOT EXISTS (SELECT 1 FROM invitation own WHERE own.play_id = $2 AND own.address_hash = invitation.address_hash)
     RETURNING id`,
    [playId, earlierId],
  );
  await tx.query("UPDATE boost SET play_id = $2 WHERE invitation_id = ANY ($1) AND state = 'pending'", [
    rows.map((row) => row.id),
    earlierId,
  ]);
}

async function recordProof(tx: Queryable, playId: string, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
     SELECT $2, brand_id, 'address_proven', campaign_id, profile_id, id FROM play WHERE id = $1`,
    [playId, now],
  );
}
