import { Form, Link, Outlet, useLocation } from "@remix-run/react";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useLanguage, useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import type { SignedIn } from "./session.server.ts";
import { useTimeZoneCookie } from "./time-zone.ts";

/** What stands around every page of the studio: the brand, the ways through it, and who is signed in. */
export function StudioShell({ marketer, brand, role }: SignedIn) {
  const words = useWords();
  // Everything that is not about prospects belongs to a campaign.
  const isProspects = useLocation().pathname.startsWith("/studio/prospects");
  useTimeZoneCookie();
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {words.skipToContent}
      </a>
      <header className="shell__side">
        <p className="shell__brand">
          <span className="shell__brand-name">{brand.name}</span>
          <span className="shell__product">{words.product}</span>
        </p>
        <nav className="shell__nav" aria-label={words.mainNavigation}>
          <Link
            className="shell__link"
            to="/studio"
            prefetch="intent"
            aria-current={isProspects ? undefined : "page"}
          >
            {words.campaigns}
          </Link>
          <Link
            className="shell__link"
            to="/studio/prospects"
            prefetch="intent"
            aria-current={isProspects ? "page" : undefined}
          >
            {words.prospects}
          </Link>
        </nav>
        <section className="shell__account" aria-label={words.account}>
          <p className="shell__who">
            <span className="shell__who-name">{marketer.name}</span>
            <span>{words.team.roles[role]}</span>
          </p>
          <LanguageChoice />
          <Form method="post" action="/studio/sign-out" reloadDocument>
            <Button look="quiet">{words.team.signOut}</Button>
          </Form>
        </section>
      </header>
      <main className="shell__page" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function LanguageChoice() {
  const words = useWords();
  const current = useLanguage();
  return (
    <Form method="post" action="/studio" className="shell__languages" aria-label={words.languageOfTheStudio}>
      {STUDIO_LANGUAGES.map((language) => (
        <button
          type="submit"
          key={language}
          name="language"
          value={language}
          lang={language}
          className="shell__language"
          aria-pressed={language === current}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
    </Form>
  );
}
