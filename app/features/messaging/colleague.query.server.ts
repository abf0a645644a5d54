import type { Queryable } from "#app/infra/db.server.ts";
import type { JobPayload } from "#app/infra/queue-catalog.server.ts";

type ToColleague = Extract<
  JobPayload<"queue-message">,
  { name: "colleague-invitation" | "password-reset" | "sender-test" }
>;

interface Row {
  brand_id: string;
  campaign_id: string | null;
  profile_id: null;
  locale: string;
  email: string;
  sealed_address: null;
  marketer_id?: string;
}

const NO_CAMPAIGN = "NULL::uuid AS campaign_id, NULL::uuid AS profile_id, NULL::bytea AS sealed_address";

/** An invited colleague reads the language of whoever invites. */
const INVITED = `
SELECT i.brand_id, ${NO_CAMPAIGN}, m.locale, i.email FROM colleague_invitation i JOIN marketer m ON m.id = i.inviter_id
WHERE i.id = $1 AND i.sends = $2 AND i.accepted_at IS NULL AND i.revoked_at IS NULL`;

/** A forgotten password belongs to no brand: the marketer's first one speaks. Nobody, when no account has the address. */
const FORGETFUL = `
SELECT ms.brand_id, ${NO_CAMPAIGN}, m.locale, m.email, m.id AS marketer_id FROM password_reset r
JOIN marketer m ON m.id = r.marketer_id JOIN membership ms ON ms.marketer_id = m.id
WHERE r.id = $1 AND r.spent_at IS NULL ORDER BY ms.created_at, ms.brand_id LIMIT 1`;

/** A test reads the language of whoever asks for it; a campaign's mail that is tried, the one that was chosen. */
const MEMBER = `
SELECT ms.brand_id, c.id AS campaign_id, NULL::uuid AS profile_id, NULL::bytea AS sealed_address, coalesce($4, m.locale) AS locale, m.email,
  m.id AS marketer_id
FROM marketer m JOIN membership ms ON ms.marketer_id = m.id LEFT JOIN campaign c ON c.id = $3 AND c.brand_id = ms.brand_id
WHERE m.id = $1 AND ms.brand_id = $2`;

/** Somebody who works here, or is asked to; null when that is over. */
export async function loadColleague(tx: Queryable, message: ToColleague): Promise<Row | undefined> {
  switch (message.name) {
    case "colleague-invitation":
      return first(tx, INVITED, [message.colleagueInvitationId, Number(message.request)]);
    case "password-reset":
      return first(tx, FORGETFUL, [message.resetId]);
    case "sender-test":
      return first(tx, MEMBER, [
        message.marketerId,
        message.brandId,
        message.tried?.campaignId ?? null,
        message.tried?.language ?? null,
      ]);
  }
}

async function first(tx: Queryable, text: string, values: unknown[]): Promise<Row | undefined> {
  return (await tx.query<Row>(text, values)).rows[0];
}
