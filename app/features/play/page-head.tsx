import { type BrandColours, deriveTheme } from "../../domain/campaign/theme.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { type PlayerMessages, playerMessages } from "../../i18n/player-messages.ts";
import { type SharePreview, SharePreviewTags } from "../../player/share-preview.tsx";

/** What every page of a campaign says in its head. */
export function SteadyHead({ cover, ...colours }: BrandColours & { cover: boolean }) {
  const { light, dark } = deriveTheme(colours);
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      {cover ? (
        <meta name="theme-color" content={light.brand} />
      ) : (
        <>
          <meta name="robots" content="noindex" />
          <meta name="theme-color" content={light.ground} media="(prefers-color-scheme:light)" />
          <meta name="theme-color" content={dark.ground} media="(prefers-color-scheme:dark)" />
        </>
      )}
      <link rel="icon" href="/favicon.svg" />
    </>
  );
}

export interface NamesView {
  language: Language;
  /** What this page is; the campaign's name is added. */
  title: string;
  campaign?: { name: string } | undefined;
  /** For a page whose link people post. */
  preview?: SharePreview | undefined;
}

/** What one page says of itself, to its reader and to others who link to it. */
export function PageNames({ language, title, campaign, preview }: NamesView) {
  return (
    <>
      <title>{titleOf(playerMessages(language), title, campaign?.name)}</title>
      {preview && <SharePreviewTags preview={preview} />}
    </>
  );
}

function titleOf(t: PlayerMessages, screen: string, campaign: string | undefined): string {
  return campaign && campaign !== screen ? t.page.title({ screen, campaign }) : screen;
}
