import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { LaunchFacts, Sender } from "#app/domain/check/launch-facts.ts";
import { namedPictures } from "#app/domain/check/picture-findings.ts";
import type { Queryable } from "#app/infra/db.server.ts";

interface Row extends Sender {
  opensAt: Date | null;
  closesAt: Date | null;
  slugIsTaken: boolean;
}

/** $1 the campaign, $2 the address that its draft wants. */
const FACTS = `
SELECT b.name, b.postal_address AS "postalAddress", b.sender_email AS email, b.privacy_email AS "privacyEmail",
  c.opens_at AS "opensAt", c.closes_at AS "closesAt",
  EXISTS (SELECT FROM campaign other WHERE other.slug = $2 AND other.id <> c.id) AS "slugIsTaken"
FROM campaign c JOIN brand b ON b.id = c.brand_id WHERE c.id = $1`;

/**
 * What the check before launch has to know beside the draft itself. How many vouchers a running campaign has left is not
 * among it: a word may be mended after the last of them is gone.
 */
export async function launchFacts(
  on: Queryable,
  campaignId: string,
  content: CampaignContent,
  now: Date,
): Promise<LaunchFacts> {
  const { rows } = await on.query<Row>(FACTS, [campaignId, content.slug]);
  const [row] = rows;
  if (!row) return { now: now.getTime() };
  const { opensAt, closesAt, slugIsTaken, ...sender } = row;
  return {
    now: now.getTime(),
    opensAt: opensAt?.getTime() ?? null,
    closesAt: closesAt?.getTime() ?? null,
    sender,
    slugIsTaken,
    pictures: await picturesThere(on, campaignId, content),
  };
}

/** Held until the transaction ends, so that none goes while its campaign is published. */
async function picturesThere(
  on: Queryable,
  campaignId: string,
  content: CampaignContent,
): Promise<ReadonlySet<string>> {
  const named = namedPictures(content).map(({ id }) => id);
  if (named.length === 0) return new Set();
  const { rows } = await on.query<{ id: string }>(
    `SELECT id FROM media_picture
     WHERE id = ANY($2) AND brand_id = (SELECT brand_id FROM campaign WHERE id = $1) FOR KEY SHARE`,
    [campaignId, named],
  );
  return new Set(rows.map(({ id }) => id));
}
