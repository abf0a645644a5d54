import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { pool } from "#app/infra/db.server.ts";

/** What the words of a message are made of. What a message does not speak of is empty. */
export interface MessageData {
  content: CampaignContent;
  brand: { name: string; postalAddress: string; senderEmail: string; privacyEmail: string };
  firstName: string;
  inviter: { firstName: string; score: number };
  voucher: { code: string; reservedUntil: Date | null; expiresAt: Date | null };
}

interface Row {
  version_id: string;
  name: string;
  postal_address: string;
  sender_email: string;
  privacy_email: string;
  first_name: string | null;
  inviter_name: string | null;
  inviter_score: number | null;
  code: string | null;
  reserved_until: Date | null;
  expires_at: Date | null;
}

/** $1 campaign, $2 profile, $3 play, $4 invitation. */
const DATA = `
SELECT coalesce(p.version_id, ip.version_id, c.current_version_id) AS version_id,
  b.name, b.postal_address, b.sender_email, b.privacy_email, f.first_name,
  inviter.first_name AS inviter_name, ip.score AS inviter_score, v.code, v.reserved_until, v.expires_at
FROM campaign c
JOIN brand b ON b.id = c.brand_id
LEFT JOIN profile f ON f.id = $2
LEFT JOIN play p ON p.id = $3
LEFT JOIN voucher v ON v.play_id = p.id
LEFT JOIN invitation i ON i.id = $4
LEFT JOIN play ip ON ip.id = i.play_id
LEFT JOIN profile inviter ON inviter.id = ip.profile_id
WHERE c.id = $1`;

export async function loadMessageData(message: LockedMessage): Promise<MessageData> {
  const { rows } = await pool.query<Row>(DATA, [
    message.campaignId,
    message.profileId,
    message.playId,
    message.invitationId,
  ]);
  const row = rows[0];
  invariant(row, "a message belongs to a campaign");
  const { content } = await loadVersion(row.version_id);
  return {
    content,
    brand: {
      name: row.name,
      postalAddress: row.postal_address,
      senderEmail: row.sender_email,
      privacyEmail: row.privacy_email,
    },
    firstName: row.first_name ?? "",
    inviter: { firstName: row.inviter_name ?? "", score: row.inviter_score ?? 0 },
    voucher: { code: row.code ?? "", reservedUntil: row.reserved_until, expiresAt: row.expires_at },
  };
}
