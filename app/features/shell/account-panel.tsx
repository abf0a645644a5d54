import { Form, Link } from "@remix-run/react";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import type { SignedIn } from "#app/features/team/session.server.ts";
import { THEMES, type Theme } from "#app/features/team/theme.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useLanguage, useWords } from "#app/i18n/studio-language.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Initials } from "#app/ui/initials.tsx";
import { Segments } from "#app/ui/segments.tsx";

interface Props extends Omit<SignedIn, "brand" | "brands"> {
  theme: Theme;
  hasShortcuts: boolean;
}

const PANEL = "account-panel";
/** The browser opens, closes and places it before every script: React 18 does not know these attributes yet. */
const opener = { popovertarget: PANEL };
const opened = { popover: "auto" };

/** Who is signed in, and how this browser shows the studio to them. Works without a script. */
export function AccountPanel({ marketer, role, theme, hasShortcuts }: Props) {
  const words = useWords();
  return (
    <section aria-label={words.account}>
      <button type="button" className="account__button" {...opener}>
        <Initials of={marketer.name} className="account__sign" />
        <span className="account__who">
          <span className="account__name">{marketer.name}</span>
          <span className="account__role">{words.team.roles[role]}</span>
        </span>
        <Icon name="choose" isSmall />
        <span className="visually-hidden">{words.account}</span>
      </button>
      <div id={PANEL} className="account__panel" {...opened}>
        <p className="account__email">{words.team.signedInAs(marketer.email)}</p>
        <Look theme={theme} />
        <Languages />
        <div className="account__end">
          <Link to="/studio/account" className="account__act">
            <Icon name="edit" />
            {words.accounts.title}
          </Link>
          <Form method="post" action="/studio/preferences">
            <button
              type="submit"
              className="account__act needs-script"
              name="shortcuts"
              value={hasShortcuts ? "off" : "on"}
              aria-pressed={hasShortcuts}
            >
              <Icon name="keyboard" />
              {words.navigation.singleKeys}
              <span className="account__state" aria-hidden="true">
                {hasShortcuts ? words.navigation.on : words.navigation.off}
              </span>
            </button>
          </Form>
          <Form method="post" action="/studio/sign-out" reloadDocument>
            <button type="submit" className="account__act">
              <Icon name="sign-out" />
              {words.team.signOut}
            </button>
          </Form>
        </div>
      </div>
    </section>
  );
}

const THEME_ICONS: Record<Theme, IconName> = { system: "monitor", light: "sun", dark: "moon" };

function Look({ theme }: { theme: Theme }) {
  const { look, themes } = useWords().team;
  return (
    <Form method="post" action="/studio/preferences" className="account__part">
      <Segments
        name="theme"
        label={look}
        value={theme}
        choices={THEMES.map((value) => ({ value, label: themes[value], icon: THEME_ICONS[value] }))}
      />
    </Form>
  );
}

function Languages() {
  const words = useWords();
  return (
    <Form method="post" action="/studio" className="account__part">
      <Segments
        name="language"
        label={words.languageOfTheStudio}
        value={useLanguage()}
        choices={STUDIO_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
    </Form>
  );
}
