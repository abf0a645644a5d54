import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";

const NAMED = {
  name: "studio-campaign-name",
  text: "SELECT current_version_id AS version FROM campaign WHERE brand_id = $1 AND slug = $2",
};

/** What the brand's campaign is called in a marketer's language; one that was never published, by its address. */
export async function campaignName(brandId: string, slug: string, language: Language): Promise<string> {
  const [row] = await run<{ version: string | null }>(NAMED, [brandId, slug]);
  if (!row?.version) return slug;
  const { name, languages } = (await loadVersion(row.version)).content;
  return inLanguage(name, language, languages[0] ?? language);
}
