import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress, unseal } from "#app/infra/secrets.server.ts";

/**
 * The address at the moment of sending; null when it was erased meanwhile, or is no longer the address that
 * the gate decided about.
 */
export async function addressee(message: LockedMessage): Promise<string | null> {
  const address = message.invitationId
    ? await borrowedAddress(message.invitationId)
    : message.colleagueInvitationId
      ? await invitedColleague(message.colleagueInvitationId)
      : message.marketerId
        ? await marketersAddress(message.marketerId)
        : await ownAddress(message.profileId);
  return address && hashAddress(address).equals(message.addressHash) ? address : null;
}

async function borrowedAddress(invitationId: string): Promise<string | null> {
  const { rows } = await pool.query<{ sealed_address: Buffer | null }>(
    "SELECT sealed_address FROM invitation WHERE id = $1",
    [invitationId],
  );
  const sealed = rows[0]?.sealed_address;
  return sealed ? unseal(sealed) : null;
}

/** A revoked invitation goes nowhere. */
async function invitedColleague(id: string): Promise<string | null> {
  const { rows } = await pool.query<{ email: string }>(
    "SELECT email FROM colleague_invitation WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL",
    [id],
  );
  return rows[0]?.email ?? null;
}

async function marketersAddress(id: string): Promise<string | null> {
  const { rows } = await pool.query<{ email: string }>("SELECT email FROM marketer WHERE id = $1", [id]);
  return rows[0]?.email ?? null;
}

async function ownAddress(profileId: string | null): Promise<string | null> {
  const { rows } = await pool.query<{ email: string | null }>("SELECT email FROM profile WHERE id = $1", [
    profileId,
  ]);
  return rows[0]?.email ?? null;
}
