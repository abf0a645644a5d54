import type { CampaignState } from "#app/domain/campaign/door.ts";
import { inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import { run } from "#app/infra/db.server.ts";

export interface CampaignName {
  slug: string;
  name: string;
  state: CampaignState;
}

/** More than a brand has; a search over all of them would be another page. */
const MOST = 500;

const NAMES = {
  name: "studio-campaign-names",
  text: `
SELECT c.slug, c.state, said.content -> 'name' AS name, said.content -> 'languages' ->> 0 AS first
  FROM campaign c
  LEFT JOIN campaign_version v ON v.id = c.current_version_id
  LEFT JOIN draft_part d ON d.campaign_id = c.id AND d.name = 'identity'
 CROSS JOIN LATERAL (SELECT coalesce(v.content, d.content) AS content) said
 WHERE c.brand_id = $1
 ORDER BY c.created_at DESC
 LIMIT ${MOST}`,
};

type Row = { slug: string; state: CampaignState; name: Words | null; first: Language | null };

/** The brand's campaigns by name, newest first; one that was never published goes by its draft's name, and without one by its address. */
export async function campaignNames(brandId: string, language: Language): Promise<CampaignName[]> {
  const rows = await run<Row>(NAMES, [brandId]);
  return rows.map(({ slug, state, name, first }) => ({
    slug,
    state,
    name: inLanguage(name ?? {}, language, first ?? language) || slug,
  }));
}
