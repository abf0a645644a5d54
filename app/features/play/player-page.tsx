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
    home: string;
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
 * A whole page as text: React on the server only, no framework script is sent. The frame around what the page is about is
 * the same for many, and remembered; the nonce, which is nobody's twice, is written between.
 */
export function renderPlayerPage(page: PlayerPageView): string {
  const { language, nonce, assets, theme, campaign, languages, nav, cover = false } = page;
  const { brand, ink, surface, logo } = theme;
  const main = renderToStaticMarkup(page.children);
  const { style, script } = assets[ASKS.test(main) ? "question" : "page"];
  return [
    `<!doctype html><html lang="${language}" dir="${DIRECTIONS[language]}"><head>`,
    steadyHead({ brand, surface, cover }),
    renderToStaticMarkup(<PageNames {...page} />),
    `<style nonce="${nonce}">${themeRule({ brand, ink, surface })}${MOVES_ON}</style>`,
    `<link rel="stylesheet" href="${style}">`,
    // Whoever fills in the form has the first question's look before it is needed.
    cover ? `<link rel="prefetch" as="style" href="${assets.question.style}">` : "",
    // Nothing that is seen first waits for it, so it comes after what does.
    `<script type="module" fetchpriority="low" nonce="${nonce}" src="${script}"></script>`,
    `</head><body class="${cover ? "page page--cover" : "page"}">`,
    top({
      language,
      cover,
      campaign: campaign && { home: campaign.home, name: campaign.name },
      logo: logo && { ...logo, alt: inLanguage(logo.alt, language, language) },
      nav,
    }),
    `<main class="page__main" id="main">${main}</main>`,
    footer({ language, campaign, languages, inGame: nav !== undefined }),
    "</body></html>",
  ].join("");
}

/** In the page and not in its stylesheet: a browser asks for it before that has to have arrived. See styles/motion.css. */
const MOVES_ON = "@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}";

/** A question, or what became of its answer. */
const ASKS = /<article class="question/;

const steadyHead = remembered((view: Parameters<typeof SteadyHead>[0]) =>
  renderToStaticMarkup(<SteadyHead {...view} />),
);

const footer = remembered((view: Parameters<typeof PageFooter>[0]) =>
  renderToStaticMarkup(<PageFooter {...view} />),
);

/** By score, of which a campaign has some hundreds. */
const top = remembered(({ cover, ...header }: HeaderView & { cover: boolean }) =>
  renderToStaticMarkup(
    <>
      <a className="page__skip" href="#main">
        {playerMessages(header.language).page.skip}
      </a>
      {!cover && <PageHeader {...header} />}
    </>,
  ),
);
