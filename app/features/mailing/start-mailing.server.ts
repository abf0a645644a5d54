import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";

interface Start {
  brandId: string;
  mailingId: string;
  marketerId: string;
  now: Date;
}

/**
 * Launches a mailing once: the mark and the job commit together, and a second press finds the mark. Refused
 * when there is nobody to send to or the campaign is not open, because every link would lead to a shut door.
 */
export function startMailing({
  brandId,
  mailingId,
  marketerId,
  now,
}: Start): Promise<Result<"started" | "was_started", "not_possible_now">> {
  return transaction(async (tx) => {
    const { rows } = await tx.query<{
      launched_at: Date | null;
      campaign_id: string;
      slug: string;
      recipients: number;
      is_ready: boolean;
    }>(
      `SELECT l.launched_at, l.campaign_id, c.slug,
              (SELECT count(*)::int FROM mailing_recipient r WHERE r.mailing_id = l.id) AS recipients, c.state = 'live' AND coalesce(c.opens_at <= $3, true) AND coalesce(c.closes_at > $3, true)
                AND EXISTS (SELECT FROM mailing_recipient r WHERE r.mailing_id = l.id) AS is_ready
         FROM mailing l JOIN campaign c ON c.id = l.campaign_id
        WHERE l.id = $1 AND l.brand_id = $2 FOR UPDATE OF l`,
      [mailingId, brandId, now],
    );
    const mailing = rows[0];
    if (mailing?.launched_at) return ok("was_started");
    if (!mailing?.is_ready) return refuse("not_possible_now");
    await tx.query("UPDATE mailing SET launched_at = $2 WHERE id = $1", [mailingId, now]);
    await tx.query(
      "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, 'mailing_launched', $3, $4)",
      [now, brandId, mailing.campaign_id, { mailing: mailingId, marketer: marketerId }],
    );
    await recordAudit(tx, {
      brandId,
      marketerId,
      action: "mailing_launched",
      detail: { campaign: mailing.slug, count: mailing.recipients },
      now,
    });
    await enqueue(tx, "launch-mailing", { mailingId });
    return ok("started");
  });
}
