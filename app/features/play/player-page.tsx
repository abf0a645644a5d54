import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { BrandColours, Logo } from "../../domain/campaign/theme.ts";
import { DIRECTIONS, inLanguage } from "../../domain/kernel/language.ts";
import { playerMessages } from "../../i18n/player-messages.ts";
import { PageFooter } from "./page-footer.tsx";
import { type NamesView, PageNames, SteadyHead } from "./page-head.tsx";
import { type HeaderView, PageHeader } from "./page-header.tsx";
import { remembered } from "./remembered.ts";
import { themeRule } from "./theme-rule.ts";

export interface PlayerPageView extends NamesView {
  nonce: string;
  /** Questions and answers have a look and a script of their own. */
  assets: Record<"page" | "question", { script: string; style: string }>;
  theme: BrandColours & { logo?: Logo | undefined };
  campaign?: {
    slug: string;
    name: string;
    brandName: string;
    notices: string[];
    privacyHref?: string;
    rulesHref: string;
    cookiesHref?: string;
  };
  languages: Parameters<typeof PageFooter>[0]["languages"];
  nav?: HeaderView["nav"];
  /** The landing page names the campaign itself: no header, and robots are welcome. */
  cover?: boolean;
  children: ReactNode;
}

/**
 * A whole page as text: React on the server only, no framework script is sent. What is the same for everybody is
 * remembered; the nonce, which is nobody's twice, is written between.
 */
export function renderPlayerPage(page: PlayerPageView): string {
  const { language, nonce, assets, theme, campaign, languages, nav, cover = false } = page;
  const { brand, ink, surface } = theme;
  const body = renderToStaticMarkup(<PageBody page={page} />);
  const { style, script } = assets[ASKS.test(body) ? "question" : "page"];
  return [
    `<!doctype html><html lang="${language}" dir="${DIRECTIONS[language]}"><head>`,
    steadyHead({ theme: { brand, surface }, cover }),
    renderToStaticMarkup(<PageNames {...page} />),
    `<style nonce="${nonce}">${themeRule({ brand, ink, surface })}</style>`,
    `<link rel="stylesheet" href="${style}">`,
    // Whoever fills in the form has the first question's look and script before they are needed.
    cover ? `<link rel="prefetch" as="style" href="${assets.question.style}">` : "",
    `<script type="module" nonce="${nonce}" src="${script}"></script>`,
    `</head><body class="${cover ? "page page--cover" : "page"}">`,
    body,
    footer({ language, campaign, languages, inGame: nav !== undefined }),
    "</body></html>",
  ].join("");
}

/** A question, or what became of its answer. */
const ASKS = /<article class="question/;

const steadyHead = remembered((view: Parameters<typeof SteadyHead>[0]) =>
  renderToStaticMarkup(<SteadyHead {...view} />),
);
const footer = remembered((view: Parameters<typeof PageFooter>[0]) =>
  renderToStaticMarkup(<PageFooter {...view} />),
);

function PageBody({ page }: { page: PlayerPageView }) {
  const { language, campaign, nav, cover, children } = page;
  const { logo } = page.theme;
  return (
    <>
      <a className="page__skip" href="#main">
        {playerMessages(language).page.skip}
      </a>
      {!cover && (
        <PageHeader
          language={language}
          campaign={campaign}
          logo={logo && { ...logo, alt: inLanguage(logo.alt, language, language) }}
          nav={nav}
        />
      )}
      <main className="page__main" id="main">
        {children}
      </main>
    </>
  );
}
