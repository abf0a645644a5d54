import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";
import { Cover, type CoverView } from "./cover.tsx";

export interface ClosedView {
  reason: "closed" | "paused" | "early" | "full";
  /** The campaign's own words. */
  text?: string | undefined;
  /** For `early`: when it opens. */
  opensOn?: string | undefined;
  /** At the campaign's own address, or a friend's link to it; elsewhere the page has a header that names it. */
  cover?: CoverView | undefined;
  leaderboardHref?: string | undefined;
  /** For a player who has finished. */
  voucherHref?: string | undefined;
  /** A player's own page. */
  meHref?: string | undefined;
  /** For `full`: who plays already, on a device that does not know it, asks for the link. */
  returnHref?: string | undefined;
}

/** A campaign that takes nobody in now: what it says of that itself, and what stays open. */
export function ClosedScreen({ t, cover, ...view }: ClosedView & { t: PlayerMessages }) {
  const title = t.closed.titles[view.reason];
  if (!cover)
    return (
      <article className="sheet sheet--short">
        <h1 className="sheet__title">{title}</h1>
        <ClosedWords t={t} {...view} />
      </article>
    );
  return (
    <div className="landing">
      <Cover {...cover} />
      <div className="landing__way">
        <section className="card" aria-labelledby="closed-title">
          <h2 className="card__title" id="closed-title">
            {title}
          </h2>
          <ClosedWords t={t} {...view} />
        </section>
      </div>
    </div>
  );
}

function ClosedWords({ t, ...view }: ClosedView & { t: PlayerMessages }) {
  const words = t.closed;
  const [first, ...others] = [
    view.voucherHref && { href: view.voucherHref, text: words.yourVoucher },
    view.meHref && { href: view.meHref, text: t.page.me },
    view.leaderboardHref && { href: view.leaderboardHref, text: words.leaderboard },
  ].filter((way) => way !== undefined && way !== "");
  return (
    <>
      <p className="sheet__lead">
        {view.text ?? (view.reason === "closed" ? words.kept : words[view.reason])}
      </p>
      {view.opensOn && <p className="sheet__lead">{words.opens({ date: view.opensOn })}</p>}
      {first && (
        <div className="bar">
          <OnLink href={first.href}>{first.text}</OnLink>
          {others.map(({ href, text }) => (
            <a className="button button--quiet" key={href} href={href}>
              {text}
            </a>
          ))}
        </div>
      )}
      {view.returnHref && (
        <p className="landing__return">
          {t.landing.alreadyPlaying} <a href={view.returnHref}>{t.landing.getYourLink}</a>
        </p>
      )}
    </>
  );
}
