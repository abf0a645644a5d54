import { Outlet, useLocation } from "@remix-run/react";

import type { SignedIn } from "#app/features/team/session.server.ts";
import type { Theme } from "#app/features/team/theme.ts";
import { useTimeZoneCookie } from "#app/features/team/time-zone.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Initials } from "#app/ui/initials.tsx";
import { Toasts } from "#app/ui/toasts.tsx";
import { AccountPanel } from "./account-panel.tsx";
import { BrandChoice } from "./brand-choice.tsx";
import { MainNav } from "./main-nav.tsx";
import { QuickWays } from "./quick-ways.tsx";

interface Props extends SignedIn {
  theme: Theme;
  hasShortcuts: boolean;
}

/** What stands around every page of the studio: the brand, the ways through it, and who is signed in. */
export function StudioShell({ brand, brands, ...account }: Props) {
  const words = useWords();
  const { pathname } = useLocation();
  useTimeZoneCookie();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <header className="shell__side">
        <p className="brand">
          <Initials of={brand.name} className="brand__sign" />
          <span className="brand__name">{brand.name}</span>
          <span className="brand__product">{words.product}</span>
        </p>
        <QuickWays hasShortcuts={account.hasShortcuts} />
        <BrandChoice brand={brand} brands={brands} />
        <MainNav path={pathname} role={account.role} />
        <div className="shell__foot">
          <AccountPanel {...account} />
        </div>
      </header>
      <main className="shell__page" id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <Toasts label={words.parts.news} close={words.parts.close} />
    </div>
  );
}
