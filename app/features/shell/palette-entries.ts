import { wordsOf } from "#app/domain/game/same-text.ts";
import type { CampaignName } from "#app/features/campaign/campaign-names.query.server.ts";
import { THEMES, type Theme } from "#app/features/team/theme.ts";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";
import type { IconName } from "#app/ui/icon.tsx";

export type Does =
  | { go: string }
  /** A page outside of the studio, by a whole new document. */
  | { open: string }
  | { theme: Theme }
  | { help: true };

export interface Entry {
  key: string;
  group: string;
  label: string;
  icon: IconName;
  does: Does;
}

const THEME_ICONS: Record<Theme, IconName> = { system: "monitor", light: "sun", dark: "moon" };

/** Everything that the palette leads to, in the order in which it is shown. */
export function paletteEntries(campaigns: CampaignName[], words: StudioMessages): Entry[] {
  const { navigation, team } = words;
  const entry = (group: string, label: string, icon: IconName, does: Does): Entry => ({
    key: `${group} ${JSON.stringify(does)}`,
    group,
    label,
    icon,
    does,
  });
  return [
    entry(navigation.pages, words.campaigns, "campaign", { go: "/studio" }),
    entry(navigation.pages, words.prospects, "people", { go: "/studio/prospects" }),
    entry(navigation.pages, words.media.title, "picture", { go: "/studio/media" }),
    ...campaigns.flatMap(({ slug, name, state }) => {
      const base = `/studio/campaigns/${slug}`;
      // Nobody has published it yet: there is its editor, and nothing else.
      if (state === "draft") return [entry(navigation.campaigns, name, "edit", { go: `${base}/draft` })];
      return [
        entry(navigation.campaigns, name, "chart", { go: base }),
        entry(navigation.campaigns, navigation.mailingsOf(name), "mail", { go: `${base}/mailings` }),
        entry(navigation.campaigns, navigation.prospectsOf(name), "people", {
          go: `/studio/prospects?campaign=${slug}`,
        }),
        entry(navigation.campaigns, navigation.playPageOf(name), "external", { open: `/play/${slug}` }),
      ];
    }),
    ...THEMES.map((theme) =>
      entry(navigation.actions, `${team.look}: ${team.themes[theme]}`, THEME_ICONS[theme], { theme }),
    ),
    entry(navigation.actions, navigation.showShortcuts, "keyboard", { help: true }),
  ];
}

/** The entries that hold every typed word somewhere, whatever its accents and capitals; nothing typed, all of them. */
export function matching(entries: Entry[], typed: string): Entry[] {
  const wanted = wordsOf(typed);
  return entries.filter(({ label, group }) => {
    const held = wordsOf(`${label} ${group}`).join(" ");
    return wanted.every((word) => held.includes(word));
  });
}
