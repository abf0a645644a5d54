import { DIRECTIONS, type Language } from "../../domain/kernel/language.ts";
import { playerMessages } from "../../i18n/player-messages.ts";
import { Icon } from "../../player/icon.tsx";

export interface FooterView {
  language: Language;
  campaign?:
    | {
        brandName: string;
        notices: string[];
        privacyHref?: string;
        rulesHref: string;
        cookiesHref?: string;
      }
    | undefined;
  languages: { tag: Language; name: string; href: string; current: boolean }[];
  /** A page of the game, which the script may give sounds. */
  inGame: boolean;
}

export function PageFooter({ language, campaign, languages, inGame }: FooterView) {
  const t = playerMessages(language);
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
      {languages.length > 1 && (
        <nav className="foot__links" aria-label={t.page.languages}>
          {languages.map((one) => (
            <a
              key={one.tag}
              href={one.href}
              lang={one.tag}
              hrefLang={one.tag}
              dir={DIRECTIONS[one.tag]}
              aria-current={one.current || undefined}
            >
              {one.name}
            </a>
          ))}
        </nav>
      )}
      {inGame && (
        <button className="foot__sounds" type="button" aria-pressed="false" data-sounds>
          <Icon name="sounds" />
          {t.page.sounds}
        </button>
      )}
      {campaign && <p className="foot__brand">{campaign.brandName}</p>}
    </footer>
  );
}
