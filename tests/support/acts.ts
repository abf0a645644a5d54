import { parseEmail } from "#app/domain/kernel/email.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { joinPerson } from "#app/features/play/join-person.server.ts";
import { inviteFriend } from "#app/features/referral/invite-friend.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { linkToken } from "#app/infra/secrets.server.ts";
import type { LiveCampaign, Player } from "#tests/support/factories.ts";

/** A player challenges a friend by address, the way the preview's button does. */
export async function challenge(inviter: Player, friendEmail: string, now = new Date()) {
  const play = await inviter.play();
  const email = parseEmail(friendEmail);
  invariant(email.ok, "the friend's address is one");
  return inviteFriend({ play, version: await loadVersion(play.versionId), friendEmail: email.value, now });
}

/** The id of a challenge that was accepted. */
export async function challenged(inviter: Player, friendEmail: string, now = new Date()): Promise<string> {
  const invited = await challenge(inviter, friendEmail, now);
  invariant(invited.ok, `the challenge is taken: ${JSON.stringify(invited)}`);
  return invited.value.invitationId;
}

/** What the friend's mailed link carries. */
export function mailedTo(invitationId: string): string {
  return linkToken("invitation", invitationId);
}

export async function ownLink(player: Player): Promise<string> {
  return linkToken("share", (await player.play()).id);
}

/** The player shows that the address is theirs. */
export async function proven(player: Player, now = new Date()) {
  const { id } = await player.play();
  return transaction((tx) => joinPerson(tx, id, now));
}

export interface Contact {
  email: string;
  profileId: string;
  mailingId: string;
}

/** Somebody whom the brand's list brought, with consent or without, as the recipient of a mailing of the campaign. */
export async function anImportedContact(
  campaign: LiveCampaign,
  {
    email = `contact-${newId().slice(-8)}@list.example`,
    consents = true,
    firstName = "Grace",
    lastName = null,
    mailingId,
  }: {
    email?: string;
    consents?: boolean;
    firstName?: string | null;
    lastName?: string | null;
    mailingId?: string;
  } = {},
): Promise<Contact> {
  const mailing = mailingId ?? (await aMailing(campaign));
  const profileId = newId();
  await pool.query(
    `WITH person AS (INSERT INTO profile (id, brand_id, email, first_name, last_name, locale, source, known_at) VALUES ($1, $2, $3, $4, $6, 'en', 'import', now()) RETURNING id)
     INSERT INTO mailing_recipient (mailing_id, profile_id) SELECT $5, id FROM person`,
    [profileId, campaign.brandId, email, firstName, mailing, lastName],
  );
  if (consents) await consent(campaign, profileId, new Date(Date.now() - 86_400_000));
  return { email, profileId, mailingId: mailing };
}

/** What the launch mail's link carries, once the mail has passed the gate. */
export async function launchLink({ mailingId, profileId }: Contact): Promise<string> {
  await queueMessage({ name: "launch-invitation", mailingId, profileId }, new Date());
  return linkToken("launch", `launch-invitation:${mailingId}:${profileId}`);
}

export async function aMailing(campaign: LiveCampaign): Promise<string> {
  const id = newId();
  await pool.query(
    "INSERT INTO mailing (id, brand_id, campaign_id, consent_source, consented_on, launched_at) VALUES ($1, $2, $3, 'shop counter', current_date, now())",
    [id, campaign.brandId, campaign.id],
  );
  return id;
}

async function consent(campaign: LiveCampaign, profileId: string, at: Date): Promise<void> {
  await pool.query(
    `INSERT INTO consent (brand_id, profile_id, text_id, purpose, source, given_at)
     SELECT $1, $2, id, 'newsletter', 'import', $3 FROM consent_text WHERE brand_id = $1 AND purpose = 'newsletter' AND locale = 'en' AND version = $4`,
    [campaign.brandId, profileId, at, `${campaign.slug}/1`],
  );
}
