import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";

/** What the studio has to know of the brand's campaigns to speak about people: their names, and the words of tastes. */
export interface CampaignWords {
  campaigns: { slug: string; name: string }[];
  /** The question of taste behind a trait. */
  traitName(key: string): string;
  /** The chosen answer in words. */
  traitValue(key: string, value: string): string;
}

const VERSIONS = {
  name: "studio-campaign-versions",
  text: "SELECT slug, current_version_id FROM campaign WHERE brand_id = $1 ORDER BY created_at DESC, id DESC",
};

/** One small statement; the contents are kept by the process. A newer campaign's words win for the same trait. */
export async function loadCampaignWords(brandId: string, language: Language): Promise<CampaignWords> {
  const rows = await run<{ slug: string; current_version_id: string | null }>(VERSIONS, [brandId]);
  const questions = new Map<string, string>();
  const choices = new Map<string, string>();
  const campaigns: { slug: string; name: string }[] = [];
  for (const { slug, current_version_id } of rows) {
    const content = current_version_id ? (await loadVersion(current_version_id)).content : null;
    if (!content) {
      campaigns.push({ slug, name: slug });
      continue;
    }
    const words = (text: Parameters<typeof inLanguage>[0]) =>
      inLanguage(text, language, content.languages[0]);
    campaigns.push({ slug, name: words(content.name) });
    for (const question of content.levels.flatMap((level) => level.opening)) {
      if (!questions.has(question.trait)) questions.set(question.trait, words(question.prompt));
      for (const { key, text } of "choices" in question ? question.choices : []) {
        if (!choices.has(`${question.trait} ${key}`)) choices.set(`${question.trait} ${key}`, words(text));
      }
    }
  }
  return {
    campaigns,
    traitName: (key) => questions.get(key) ?? key.replaceAll("_", " "),
    // Of several choices, the keys are joined by commas; what is no key is a number or the person's own text.
    traitValue: (key, value) => {
      const parts = value.split(",").map((part) => choices.get(`${key} ${part}`));
      return parts.includes(undefined) ? value : parts.join(", ");
    },
  };
}
