import { useWords } from "#app/i18n/studio-language.tsx";
import { SectionNav } from "#app/ui/section-nav.tsx";
import { campaignLinks } from "./campaign-links.ts";

/** The ways through one campaign, below the head of each of its pages. */
export function CampaignNav({
  slug,
  name,
  links,
}: {
  slug: string;
  name: string;
  links?: ReturnType<typeof campaignLinks>;
}) {
  const words = useWords();
  return <SectionNav name={words.navigation.partsOf(name)} links={links ?? campaignLinks(slug, words)} />;
}
