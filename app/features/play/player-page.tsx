import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../domain/kernel/language.ts";
import { type PlayerMessages, playerMessages } from "../../i18n/player-messages.ts";
import { Icon } from "../../player/icon.tsx";

export interface PlayerPageView {
  language: Language;
  /** What this page is; the campaign's name is added. */
  title: string;
  nonce: string;
  assets: { script: string; style: string };
  theme: { brand: string; ink: string; surface: string };
  campaign?: {
    slug: string;
    name: string;
    brandName: string;
    notices: string[];
    privacyHref?: string;
    rulesHref: string;
    cookiesHref?: string;
  };
  languages: { tag: string; name: string; href: string; current: boolean }[];
  /** For a player in the game. `scoreBefore` lets the score count up from it. */
  nav?: { score: number; scoreBefore?: number; meHref: string; leaderboardHref: string };
  /** The landing page names the campaign itself: no header, and robots are welcome. */
  cover?: boolean;
  canonical?: string;
  og?: { title: string; description: string };
  children: ReactNode;
}

/** A whole page as text: React on the server only, no framework script is sent. */
export function renderPlayerPage(page: PlayerPageView): string {
  return `<!doctype html>${renderToStaticMarkup(<PlayerPage {...page} />)}`;
}

function PlayerPage(page: PlayerPageView) {
  const { language, campaign, assets, nonce } = page;
  const t = playerMessages(language);
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>
          {campaign && campaign.name !== page.title
            ? t.page.title({ screen: page.title, campaign: campaign.name })
            : page.title}
        </title>
        {!page.cover && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content={colour(page.theme.brand, "#7a1f3d")} />
        {page.canonical && <link rel="canonical" href={page.canonical} />}
        {page.og && <meta property="og:title" content={page.og.title} />}
        {page.og && <meta property="og:description" content={page.og.description} />}
        {page.og && <meta name="description" content={page.og.description} />}
        <style nonce={nonce}>{themeRule(page.theme)}</style>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href={assets.style} />
        <script type="module" nonce={nonce} src={assets.script} />
      </head>
      <body className={page.cover ? "page page--cover" : "page"}>
        <a className="page__skip" href="#main">
          {t.page.skip}
        </a>
        {!page.cover && <PageHeader page={page} t={t} />}
        <main className="page__main" id="main">
          {page.children}
        </main>
        <PageFooter page={page} t={t} />
      </body>
    </html>
  );
}

function PageHeader({ page, t }: { page: PlayerPageView; t: PlayerMessages }) {
  const { campaign, nav } = page;
  return (
    <header className="top">
      {campaign && (
        <a className="top__name" href={`/play/${campaign.slug}`}>
          {campaign.name}
        </a>
      )}
      {nav && (
        <nav className="top__nav" aria-label={t.page.menu}>
          <a className="top__link" href={nav.leaderboardHref}>
            <Icon name="podium" />
            <span className="visually-hidden">{t.page.leaderboard}</span>
          </a>
          <a className="top__score" href={nav.meHref}>
            <b className="top__points" data-count-from={nav.scoreBefore}>
              {t.page.number({ n: nav.score })}
            </b>{" "}
            {t.page.pointsNoun({ points: nav.score })}
            <span className="visually-hidden">, {t.page.me}</span>
          </a>
        </nav>
      )}
    </header>
  );
}

function PageFooter({ page, t }: { page: PlayerPageView; t: PlayerMessages }) {
  const { campaign } = page;
  return (
    <footer className="foot">
      {campaign?.notices.map((notice) => (
        <p className="foot__notice" key={notice}>
          {notice}
        </p>
      ))}
      {campaign && (
        <nav className="foot__links" aria-label={t.page.about}>
          <a href={campaign.rulesHref}>{t.page.rules}</a>
          {campaign.privacyHref && <a href={campaign.privacyHref}>{t.page.privacy}</a>}
          {campaign.cookiesHref && <a href={campaign.cookiesHref}>{t.page.cookies}</a>}
        </nav>
      )}
      {page.languages.length > 1 && (
        <nav className="foot__links" aria-label={t.page.languages}>
          {page.languages.map((language) => (
            <a
              key={language.tag}
              href={language.href}
              lang={language.tag}
              hrefLang={language.tag}
              aria-current={language.current || undefined}
            >
              {language.name}
            </a>
          ))}
        </nav>
      )}
      {campaign && <p className="foot__brand">{campaign.brandName}</p>}
    </footer>
  );
}

function themeRule({ brand, ink, surface }: PlayerPageView["theme"]): string {
  return `:root{--brand:${colour(brand, "#7a1f3d")};--brand-ink:${colour(ink, "#ffffff")};--brand-surface:${colour(surface, "#fbf6f1")}}`;
}

/** A marketer's word enters a style sheet: a colour in hex or nothing. */
function colour(typed: string, otherwise: string): string {
  return /^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(typed) ? typed : otherwise;
}
