import type { Role } from "#app/domain/team/role.ts";
import { createMailing } from "#app/features/mailing/create-mailing.server.ts";
import { joinPerson } from "#app/features/play/join-person.server.ts";
import { hashPassword } from "#app/features/team/password.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import type { LiveCampaign, Player } from "#tests/support/factories.ts";

export const PASSWORD = "a bottle of white wine";

export interface Colleague {
  id: string;
  email: string;
  brandId: string;
}

/** Marie runs marketing. */
export async function aMarketer(brandId: string, role: Role = "owner", locale = "en"): Promise<Colleague> {
  const id = newId();
  const email = `marie.${id.slice(-8)}@brand.example`;
  await pool.query(
    "INSERT INTO marketer (id, email, name, password_hash, locale) VALUES ($1, $2, 'Marie', $3, $4)",
    [id, email, await hashPassword(PASSWORD), locale],
  );
  await pool.query("INSERT INTO membership (brand_id, marketer_id, role) VALUES ($1, $2, $3)", [
    brandId,
    id,
    role,
  ]);
  return { id, email, brandId };
}

/** The player presses the button behind the mailed link. */
export async function proveAddress(player: Player): Promise<void> {
  const { id } = await player.play();
  await transaction((tx) => joinPerson(tx, id, new Date()));
}

/** A list is brought for a campaign, and checked; nothing is sent. */
export async function aMailing(campaign: LiveCampaign, list: string, now = new Date()): Promise<string> {
  const mailing = newId();
  const marketer = await aMarketer(campaign.brandId);
  await createMailing({
    mailing,
    list,
    brandId: campaign.brandId,
    campaignId: campaign.id,
    marketerId: marketer.id,
    consentSource: "Box in the order form",
    consentedOn: "2026-03-31",
    language: "en",
    campaignLanguage: "fr",
    now,
  });
  return mailing;
}
