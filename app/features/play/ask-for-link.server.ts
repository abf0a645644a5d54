import { newId } from "#app/infra/clock.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";

/** A player asks once more for the button that proves the address. The gate has the say on how often. */
export async function askForProof(playId: string): Promise<void> {
  await transaction((tx) =>
    enqueue(tx, "queue-message", { name: "prove-address", playId, request: newId() }),
  );
}

/** A player asks for a link to go on with on another device. */
export async function askForDeviceLink(playId: string): Promise<void> {
  await transaction((tx) =>
    enqueue(tx, "queue-message", { name: "continue-elsewhere", playId, request: newId() }),
  );
}

/** The proven play of an address, else the latest claim on it. */
const PLAY_OF_ADDRESS = `
SELECT play.id FROM play JOIN profile ON profile.id = play.profile_id
WHERE play.campaign_id = $1 AND profile.brand_id = $2 AND profile.email = $3 AND profile.erased_at IS NULL
  AND play.left_at IS NULL AND play.superseded_at IS NULL
ORDER BY play.proven_at NULLS LAST, play.started_at DESC LIMIT 1`;

/** Somebody without a cookie asks for their link. The caller answers the same whether the address plays or not. */
export async function askForReturnLink(
  campaign: { id: string; brandId: string },
  email: string,
): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(PLAY_OF_ADDRESS, [campaign.id, campaign.brandId, email]);
  if (rows[0]) await askForDeviceLink(rows[0].id);
}
