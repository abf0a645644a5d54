import { type Capacity, hasLimit, isFull } from "#app/domain/campaign/door.ts";
import { run } from "#app/infra/db.server.ts";

const PLACES = {
  name: "places",
  text: `
SELECT coalesce((SELECT sum(taken) FROM campaign_place WHERE campaign_id = $1), 0)::int AS begun,
       EXISTS (
         SELECT 1 FROM voucher_pool pool WHERE campaign_id = $1 AND (next_number <= size OR EXISTS (
           SELECT 1 FROM voucher WHERE pool_id = pool.id AND state = 'free' AND number < pool.next_number))
       ) AS "hasVoucher"`,
};

/** Whether nobody new may begin, as it was a moment ago. What makes it exact is `takePlace`. */
export async function isCampaignFull(campaignId: string, content: Capacity): Promise<boolean> {
  if (!hasLimit(content)) return false;
  const [places] = await run<{ begun: number; hasVoucher: boolean }>(PLACES, [campaignId]);
  return isFull(content, places ?? { begun: 0, hasVoucher: false });
}
