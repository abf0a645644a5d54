import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";

export interface ClosedView {
  reason: "closed" | "paused" | "early" | "full";
  /** The campaign's own words, for `closed`. */
  text?: string;
  /** For `early`: when it opens. */
  opensOn?: string;
  leaderboardHref?: string;
  /** For a player who holds one. */
  voucherHref?: string;
}

export function ClosedScreen({ t, ...view }: ClosedView & { t: PlayerMessages }) {
  const words = t.closed;
  const text = view.reason === "closed" ? (view.text ?? words.kept) : words[view.reason];
  return (
    <article className="sheet sheet--short">
      <h1 className="sheet__title">{words.titles[view.reason]}</h1>
      <p className="sheet__lead">{text}</p>
      {view.opensOn && <p className="sheet__lead">{words.opens({ date: view.opensOn })}</p>}
      {(view.voucherHref || view.leaderboardHref) && (
        <div className="bar">
          {view.voucherHref && <OnLink href={view.voucherHref}>{words.yourVoucher}</OnLink>}
          {view.leaderboardHref && (
            <a className={view.voucherHref ? "button button--quiet" : "button"} href={view.leaderboardHref}>
              {words.leaderboard}
            </a>
          )}
        </div>
      )}
    </article>
  );
}
