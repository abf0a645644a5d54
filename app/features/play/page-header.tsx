import type { Language } from "../../domain/kernel/language.ts";
import { playerMessages } from "../../i18n/player-messages.ts";
import { Icon } from "../../player/icon.tsx";
import { LogoPicture, type LogoView } from "../../player/logo.tsx";

export interface HeaderView {
  language: Language;
  /** Its own address is where its name leads. */
  campaign?: { home: string; name: string } | undefined;
  logo?: LogoView | undefined;
  /** For a player in the game. `scoreBefore` lets the score count up from it. */
  nav?: { score: number; scoreBefore?: number; meHref: string; leaderboardHref: string } | undefined;
}

export function PageHeader({ language, campaign, logo, nav }: HeaderView) {
  const t = playerMessages(language);
  return (
    <header className="top">
      {campaign && (
        <a className="top__name" href={campaign.home}>
          {logo ? <LogoPicture logo={logo} /> : campaign.name}
        </a>
      )}
      {nav && (
        <nav className="top__nav" aria-label={t.page.menu}>
          <a className="top__link" href={`${campaign?.home}/map`}>
            <Icon name="map" />
            <span className="visually-hidden">{t.page.map}</span>
          </a>
          <a className="top__link" href={nav.leaderboardHref}>
            <Icon name="podium" />
            <span className="visually-hidden">{t.page.leaderboard}</span>
          </a>
          <a className="top__score" href={nav.meHref}>
            <b
              className="top__points"
              data-count-from={nav.scoreBefore}
              data-count-to={nav.scoreBefore === undefined ? undefined : nav.score}
            >
              {t.page.number({ n: nav.score })}
            </b>{" "}
            <span className="top__noun">{t.page.pointsNoun({ points: nav.score })}</span>
            <span className="visually-hidden">, {t.page.me}</span>
          </a>
        </nav>
      )}
    </header>
  );
}
