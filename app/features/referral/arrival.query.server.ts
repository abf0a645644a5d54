import { run } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";

/** What a link that somebody arrived by leads to. It proves nothing by itself: links are forwarded. */
export type Arrival = { campaignId: string; slug: string; challenger: Challenger | null } & (
  | { by: "invitation"; invitationId: string; addressHash: Buffer }
  | { by: "share"; inviterPlayId: string; inviterLevel: number }
  | { by: "launch"; mailingId: string; addressHash: Buffer; recipient: Recipient }
);

/** Whom a launch mail went to, as far as the brand's list says and nobody has erased it. */
export interface Recipient {
  firstName: string | null;
  lastName: string | null;
}

export interface Challenger {
  playId: string;
  firstName: string;
  score: number;
}

interface ArrivalRow {
  by: "invitation" | "share" | "launch";
  id: string;
  campaign_id: string;
  slug: string;
  address_hash: Buffer;
  inviter_play_id: string | null;
  first_name: string | null;
  own_first_name: string | null;
  own_last_name: string | null;
  score: number;
  levels_finished: number;
}

/** Three unique indexes, one round trip. A challenger who has left challenges nobody. */
const ARRIVAL = {
  name: "arrival",
  text: `
WITH link AS (
  SELECT 'invitation' AS by, id, campaign_id, address_hash, play_id AS inviter_play_id, NULL::uuid AS recipient FROM invitation WHERE token_hash = $1
  UNION ALL
  SELECT 'share', shared.id, shared.campaign_id, NULL, coalesce(counting.id, shared.id), NULL
  FROM play shared LEFT JOIN play counting ON shared.superseded_at IS NOT NULL AND counting.campaign_id = shared.campaign_id
    AND counting.profile_id = shared.profile_id AND counting.proven_at IS NOT NULL AND counting.superseded_at IS NULL AND counting.left_at IS NULL
  WHERE shared.share_token_hash = $1
  UNION ALL
  SELECT 'launch', mailing_id, campaign_id, address_hash, NULL, profile_id FROM message WHERE link_hash = $1 AND mailing_id IS NOT NULL
)
SELECT link.by, link.id, link.campaign_id, c.slug, link.address_hash, p.id AS inviter_play_id, f.first_name,
       own.first_name AS own_first_name, own.last_name AS own_last_name,
       coalesce(p.score, 0) AS score, coalesce(p.levels_finished, 0) AS levels_finished
FROM link
JOIN campaign c ON c.id = link.campaign_id
LEFT JOIN play p ON p.id = link.inviter_play_id AND p.left_at IS NULL
LEFT JOIN profile f ON f.id = p.profile_id
LEFT JOIN profile own ON own.id = link.recipient`,
};

export async function loadArrival(token: string): Promise<Arrival | null> {
  const [row] = await run<ArrivalRow>(ARRIVAL, [hashToken(token)]);
  if (!row) return null;
  const challenger =
    row.inviter_play_id && row.first_name
      ? { playId: row.inviter_play_id, firstName: row.first_name, score: row.score }
      : null;
  const base = { campaignId: row.campaign_id, slug: row.slug, challenger };
  switch (row.by) {
    case "invitation":
      return { ...base, by: "invitation", invitationId: row.id, addressHash: row.address_hash };
    case "share":
      return row.inviter_play_id
        ? { ...base, by: "share", inviterPlayId: row.inviter_play_id, inviterLevel: row.levels_finished }
        : null;
    case "launch":
      return {
        ...base,
        by: "launch",
        mailingId: row.id,
        addressHash: row.address_hash,
        recipient: { firstName: row.own_first_name, lastName: row.own_last_name },
      };
  }
}
