import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { OnLink } from "../../player/on-link.tsx";
import { Rings } from "../../player/rings.tsx";
import { Told } from "../../player/told.tsx";

interface Prize {
  /** "€15", as shown. */
  value: string;
  /** The voucher's name in the campaign's words. */
  name: string;
}

export type VoucherView = Prize &
  (
    | { state: "not-finished"; levelsDone: number; levels: number; next: { level: number; href: string } }
    | {
        state: "reserved";
        maskedEmail: string;
        until: string;
        resendAction: string;
        resent?: boolean;
        nextHref: string;
      }
    | {
        state: "issued";
        firstName: string;
        code: string;
        validUntil: string;
        terms: string;
        challengeHref: string;
        shopHref?: string;
      }
    | { state: "waiting"; since?: string; leaderboardHref: string }
    | { state: "had"; leaderboardHref: string }
  );

export function VoucherScreen({ t, ...view }: VoucherView & { t: PlayerMessages }) {
  switch (view.state) {
    case "not-finished":
      return <NotFinished t={t} view={view} />;
    case "reserved":
      return <Reserved t={t} view={view} />;
    case "issued":
      return <Issued t={t} view={view} />;
    case "waiting":
      return <Waiting t={t} view={view} />;
    case "had":
      return <Had t={t} view={view} />;
  }
}

type In<State extends VoucherView["state"]> = {
  t: PlayerMessages;
  view: Extract<VoucherView, { state: State }>;
};

function NotFinished({ t, view }: In<"not-finished">) {
  const words = t.voucher.notFinished;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title({ value: view.value })}</h1>
      <p className="sheet__lead">{words.left({ levels: view.levels - view.levelsDone })}</p>
      <div className="ticket">
        <TicketFace prize={view} />
        <div className="ticket__stub">
          <span className="track__pips" aria-hidden="true">
            {[...Array(view.levels).keys()].map((index) => (
              <i
                key={index}
                className={index < view.levelsDone ? "track__pip track__pip--done" : "track__pip"}
              />
            ))}
          </span>
          <p>{words.progress({ done: view.levelsDone, of: view.levels })}</p>
        </div>
      </div>
      <div className="bar">
        <OnLink href={view.next.href}>{words.next({ level: view.next.level })}</OnLink>
      </div>
    </article>
  );
}

function Reserved({ t, view }: In<"reserved">) {
  const words = t.voucher.reserved;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.sent({ email: view.maskedEmail })}</p>
      {view.resent && <Told text={words.resent} />}
      <div className="ticket">
        <TicketFace prize={view} />
        <div className="ticket__stub">
          <b>{words.ribbon}</b>
          <p>{words.until({ date: view.until })}</p>
        </div>
      </div>
      <form className="again" method="post" action={view.resendAction}>
        <p className="quiet">{words.nothing}</p>
        <button className="button button--line" type="submit">
          {words.again}
        </button>
        <p className="quiet">{words.wrongAddress}</p>
      </form>
      <div className="bar">
        <OnLink href={view.nextHref}>{t.voucher.issued.challenge}</OnLink>
      </div>
    </article>
  );
}

function Issued({ t, view }: In<"issued">) {
  const words = t.voucher.issued;
  return (
    <article className="sheet" data-celebrate="3">
      <h1 className="sheet__title" {...firstFocus}>
        {words.title({ firstName: view.firstName })}
      </h1>
      <p className="sheet__lead">{words.text}</p>
      <div className="ticket">
        <TicketFace prize={view} burst />
        <div className="ticket__stub">
          <p id="code-label">{words.code}</p>
          <output className="ticket__code" dir="ltr" data-voucher aria-labelledby="code-label">
            {view.code}
          </output>
          <button
            className="button button--quiet"
            type="button"
            hidden
            data-copy={view.code}
            data-done={words.copied}
          >
            {words.copy}
          </button>
          <p>{words.until({ date: view.validUntil })}</p>
        </div>
      </div>
      <details className="terms">
        <summary>{words.terms}</summary>
        <p>{view.terms}</p>
      </details>
      {view.shopHref && (
        <a className="button button--line" href={view.shopHref}>
          {words.shop}
        </a>
      )}
      <div className="bar">
        <OnLink href={view.challengeHref}>{words.challenge}</OnLink>
      </div>
    </article>
  );
}

function Had({ t, view }: In<"had">) {
  const words = t.voucher.had;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.text}</p>
      <div className="bar">
        <OnLink href={view.leaderboardHref}>{words.leaderboard}</OnLink>
      </div>
    </article>
  );
}

function Waiting({ t, view }: In<"waiting">) {
  const words = t.voucher.waiting;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.text}</p>
      {view.since && <p className="quiet">{words.since({ date: view.since })}</p>}
      <div className="bar">
        <OnLink href={view.leaderboardHref}>{words.leaderboard}</OnLink>
      </div>
    </article>
  );
}

function TicketFace({ prize, burst }: { prize: Prize; burst?: boolean }) {
  return (
    <div className="ticket__face">
      <Rings burst={burst} />
      <b className="ticket__value">{prize.value}</b>
      <p className="ticket__name">{prize.name}</p>
    </div>
  );
}
