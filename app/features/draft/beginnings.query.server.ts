import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { listCampaigns } from "#app/features/campaign/campaign-list.query.server.ts";
import type { Beginnings } from "./new-campaign-screen.tsx";
import { startingPoints } from "./starting-points.server.ts";

/** What a new campaign can begin with. */
export async function beginnings(brandId: string, language: Language, now: Date): Promise<Beginnings> {
  const campaigns = await listCampaigns(brandId, language, now);
  return {
    startingPoints: startingPoints().map(({ name, content }) => ({
      name,
      title: inLanguage(content.name, language, content.languages[0]),
      tagline: inLanguage(content.tagline, language, content.languages[0]),
      levels: content.levels.length,
      questions: content.levels.reduce(
        (sum, { opening, questions }) => sum + opening.length + questions.length,
        0,
      ),
      colour: content.theme.brand,
    })),
    campaigns: campaigns.map(({ slug, name }) => ({ slug, name })),
  };
}
