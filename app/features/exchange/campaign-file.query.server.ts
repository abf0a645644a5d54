import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { loadDraftContent } from "#app/features/draft/draft.query.server.ts";
import { run } from "#app/infra/db.server.ts";
import { writeCampaignFile } from "./write-campaign-file.ts";

/** The draft as a file, or null where the brand has none of this slug. */
export async function draftFile(brandId: string, slug: string): Promise<string | null> {
  const draft = await loadDraftContent(brandId, slug);
  return draft && writeCampaignFile(draft.content);
}

const VERSION = {
  name: "content-of-version",
  text: `SELECT v.content FROM campaign c JOIN campaign_version v ON v.campaign_id = c.id
         WHERE c.brand_id = $1 AND c.slug = $2 AND v.number = $3`,
};

/** A published version as a file, or null where the brand has no such version. */
export async function versionFile(brandId: string, slug: string, number: number): Promise<string | null> {
  const [version] = await run<{ content: CampaignContent }>(VERSION, [brandId, slug, number]);
  return version ? writeCampaignFile(version.content) : null;
}

/** The file for a browser to keep. */
export function yamlDownload(file: string, name: string): Response {
  return new Response(file, {
    headers: {
      "Content-Type": "application/yaml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.yaml"`,
      "Cache-Control": "no-store",
    },
  });
}
