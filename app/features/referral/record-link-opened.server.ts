import type { Arrival } from "#app/features/referral/arrival.query.server.ts";
import { pool } from "#app/infra/db.server.ts";

/** Logs that a link was opened. Machines follow links too, so it is shown as "machines included", scores nothing and proves nothing. */
export async function recordLinkOpened(arrival: Arrival, brandId: string, now: Date): Promise<void> {
  const payload = {
    by: arrival.by,
    ...(arrival.by === "invitation"
      ? { invitation: arrival.invitationId }
      : arrival.by === "launch"
        ? { mailing: arrival.mailingId }
        : {}),
  };
  await pool.query(
    "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, 'link_opened', $3, $4)",
    [now, brandId, arrival.campaignId, payload],
  );
}
