import type { FaultLine } from "#app/domain/mailing/contact-line.ts";
import { run } from "#app/infra/db.server.ts";

/** What the gate decided about some of the mailing's people, and why. */
export interface MailingOutcome {
  decision: "send" | "hold" | "never";
  reason: string;
  people: number;
  /** Of a hold: when the first of them is looked at again. */
  nextAt: Date | null;
}

export interface MailingPage {
  id: string;
  campaignId: string;
  /** Whether the campaign is open to players, so that the mail's link leads somewhere. */
  isOpen: boolean;
  createdAt: Date;
  launchedAt: Date | null;
  consentSource: string;
  /** A calendar day, "2026-03-31". */
  consentedOn: string;
  marketer: string | null;
  faults: FaultLine[];
  faultCount: number;
  recipients: number;
  outcomes: MailingOutcome[];
  delivered: number;
  signedUp: number;
  /** One of its people, as whom the mail is previewed. */
  example: { id: string; locale: string; name: string | null } | null;
}

const PAGE = {
  name: "studio-mailing",
  text: `
SELECT l.id, l.campaign_id AS "campaignId", c.state = 'live' AND coalesce(c.opens_at <= $4, true) AND coalesce(c.closes_at > $4, true) AS "isOpen", l.created_at AS "createdAt",
  l.launched_at AS "launchedAt", l.consent_source AS "consentSource", l.consented_on::text AS "consentedOn",
  m.name AS marketer, l.faults, l.fault_count AS "faultCount",
  (SELECT count(*)::int FROM mailing_recipient r WHERE r.mailing_id = l.id) AS recipients,
  coalesce((SELECT jsonb_agg(o ORDER BY o.decision, o.people DESC) FROM (
    SELECT decision, reason, count(*) AS people, min(next_at) AS "nextAt"
    FROM message WHERE mailing_id = l.id GROUP BY decision, reason) o), '[]') AS outcomes,
  (SELECT count(sent_at)::int FROM message WHERE mailing_id = l.id) AS delivered,
  (SELECT count(*)::int FROM play p WHERE p.campaign_id = c.id AND p.mailing_id = l.id AND p.superseded_at IS NULL) AS "signedUp",
  (SELECT jsonb_build_object('id', p.id, 'locale', p.locale, 'name', coalesce(p.first_name, p.last_name, p.email))
    FROM mailing_recipient r JOIN profile p ON p.id = r.profile_id
    WHERE r.mailing_id = l.id ORDER BY p.first_name IS NULL, r.profile_id LIMIT 1) AS example
FROM mailing l
JOIN campaign c ON c.id = l.campaign_id
LEFT JOIN marketer m ON m.id = l.marketer_id
WHERE l.brand_id = $1 AND c.slug = $2 AND l.id = $3`,
};

type Row = Omit<MailingPage, "outcomes"> & {
  outcomes: (Omit<MailingOutcome, "nextAt"> & { nextAt: string | null })[];
};

/** The brand's mailing, or null: another brand's is as good as absent. */
export async function findMailing(
  brandId: string,
  slug: string,
  mailingId: string,
  now: Date,
): Promise<MailingPage | null> {
  if (!UUID.test(mailingId)) return null;
  const [row] = await run<Row>(PAGE, [brandId, slug, mailingId, now]);
  if (!row) return null;
  const outcomes = row.outcomes.map((outcome) => ({
    ...outcome,
    nextAt: outcome.nextAt ? new Date(outcome.nextAt) : null,
  }));
  return { ...row, outcomes };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
