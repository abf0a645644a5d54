import { withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { removeStandings } from "#app/features/game/remove-standings.server.ts";
import { releaseVoucher } from "#app/features/voucher/release-voucher.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";

/** The profile, what was merged into it, and, when the address is known to be the person's, every mere claim on it. */
const THE_PERSON = `
SELECT each.id, each.brand_id FROM profile person
JOIN profile each ON each.id = person.id OR each.merged_into_id = person.id
  OR (person.proven_at IS NOT NULL AND each.brand_id = person.brand_id AND each.email = person.email AND each.known_at IS NULL AND each.merged_into_id IS NULL)
WHERE person.id = $1 AND each.erased_at IS NULL FOR UPDATE OF each`;

/**
 * A person leaves, and is erased (GDPR art. 17): identity and free text go, in every table that holds any,
 * and with them the claims that were merged into the person or lie on a proven address; the totals stay, told of nobody. Suppression
 * stays, because it is how "never write to me" outlives the address; so does an issued voucher, which is money.
 */
export async function erasePerson(profileId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const { rows } = await tx.query<{ id: string; brand_id: string }>(THE_PERSON, [profileId]);
    const person = rows.find((row) => row.id === profileId);
    if (!person) return;
    const ids = rows.map((row) => row.id);
    await withdrawNewsletterConsent(
      { brandId: person.brand_id, profileId, campaignId: null, source: "erasure" },
      now,
      tx,
    );
    await leavePlays(tx, ids, now);
    await tx.query("DELETE FROM trait WHERE profile_id = ANY ($1)", [ids]);
    await tx.query(
      `UPDATE answer SET given = '{}' FROM attempt JOIN play ON play.id = attempt.play_id
       WHERE answer.attempt_id = attempt.id AND answer.typed AND play.profile_id = ANY ($1)`,
      [ids],
    );
    await tx.query("DELETE FROM mailing_recipient WHERE profile_id = ANY ($1)", [ids]);
    await tx.query(
      "UPDATE profile SET email = NULL, first_name = NULL, last_name = NULL, erased_at = $2 WHERE id = ANY ($1)",
      [ids, now],
    );
    await tx.query(
      "INSERT INTO event (at, brand_id, name, profile_id) VALUES ($1, $2, 'person_erased', $3)",
      [now, person.brand_id, profileId],
    );
  });
}

/** Off the leaderboard, devices signed out, links dead, waiting challenges ended with their boosts, borrowed addresses gone. */
async function leavePlays(tx: Queryable, profileIds: string[], now: Date): Promise<void> {
  const { rows } = await tx.query<{ id: string }>(
    "UPDATE play SET left_at = $2, address_hash = NULL WHERE profile_id = ANY ($1) AND left_at IS NULL RETURNING id",
    [profileIds, now],
  );
  const playIds = rows.map((row) => row.id);
  await removeStandings(tx, playIds);
  await tx.query("DELETE FROM player_session WHERE play_id = ANY ($1)", [playIds]);
  await tx.query("DELETE FROM mailed_link WHERE play_id = ANY ($1)", [playIds]);
  await tx.query(
    "UPDATE invitation SET sealed_address = NULL, ended_at = coalesce(ended_at, $2) WHERE play_id = ANY ($1) AND friend_play_id IS NULL",
    [playIds, now],
  );
  await tx.query(
    "UPDATE boost SET state = 'void', settled_at = $2 WHERE play_id = ANY ($1) AND state = 'pending'",
    [playIds, now],
  );
  for (const playId of playIds) await releaseVoucher(tx, playId, now);
}
