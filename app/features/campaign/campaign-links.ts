import type { StudioMessages } from "#app/i18n/studio-messages.ts";
import type { SectionLink } from "#app/ui/section-nav.tsx";

/** The parts of a campaign in the order of its life: every page of a campaign shows them. */
export function campaignLinks(slug: string, words: StudioMessages): SectionLink[] {
  const page = `/studio/campaigns/${encodeURIComponent(slug)}`;
  return [
    { to: page, label: words.navigation.overview, icon: "chart", end: true },
    { to: `${page}/live`, label: words.live.link, icon: "play" },
    { to: `${page}/mailings`, label: words.campaign.mailings, icon: "mail" },
    { to: `/studio/prospects?campaign=${encodeURIComponent(slug)}`, label: words.prospects, icon: "people" },
  ];
}
