import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { InvitationList, type InvitationView } from "../../player/invitation-list.tsx";
import { OnLink } from "../../player/on-link.tsx";
import { Rings } from "../../player/rings.tsx";
import { ShareLink, type ShareView } from "../../player/share-link.tsx";
import { Told } from "../../player/told.tsx";
import { Part } from "./me-part.tsx";
import { type LedgerLevel, ScoreLedger } from "./score-ledger.tsx";

export interface MeView {
  firstName: string;
  score: number;
  ledger: LedgerLevel[];
  invitations: InvitationView[];
  invitationsHref: string;
  /** While friends may come in. */
  share?: ShareView;
  voucher: { state: "not-finished" | "reserved" | "issued" | "waiting" | "had"; href: string };
  /** The campaign's exact words; `givenOn` while the consent stands. */
  newsletter: { text: string; givenOn?: string; action: string };
  device: { action: string; sent?: boolean };
  signOutAction: string;
  leaveHref: string;
  nextHref: string;
}

export function MeScreen({ t, ...view }: MeView & { t: PlayerMessages }) {
  const words = t.account;
  return (
    <article className="sheet">
      <header className="result__head">
        <Rings />
        <h1 className="result__title">{words.hello({ firstName: view.firstName })}</h1>
        <p className="result__score">
          <b className="result__number">{t.page.number({ n: view.score })}</b>{" "}
          {t.page.pointsNoun({ points: view.score })}
        </p>
      </header>
      <div className="bar">
        <OnLink href={view.nextHref}>{words.next}</OnLink>
      </div>
      <Part id="why" title={words.why}>
        <ScoreLedger t={t} levels={view.ledger} />
      </Part>
      <Part id="voucher" title={words.voucher}>
        <p>{words.voucherStates[view.voucher.state]}</p>
        <a className="button button--line" href={view.voucher.href}>
          {words.seeVoucher}
        </a>
      </Part>
      <Part id="challenges" title={words.challenges}>
        <InvitationList t={t} invitations={view.invitations} />
        <a className="button button--line" href={view.invitationsHref}>
          {words.challenge}
        </a>
        {view.share && <ShareLink t={t} share={view.share} />}
      </Part>
      <Newsletter t={t} newsletter={view.newsletter} />
      <Part id="device" title={words.device}>
        {view.device.sent && <Told text={words.deviceSent} />}
        <p>{words.deviceText}</p>
        <form method="post" action={view.device.action}>
          <button className="button button--line" type="submit">
            {words.deviceButton}
          </button>
        </form>
      </Part>
      <Part id="leaving" title={words.ends}>
        <form method="post" action={view.signOutAction}>
          <button className="button button--quiet" type="submit">
            {words.signOut}
          </button>
        </form>
        <a className="button button--quiet" href={view.leaveHref}>
          {words.leave}
        </a>
      </Part>
    </article>
  );
}

function Newsletter({ t, newsletter }: { t: PlayerMessages; newsletter: MeView["newsletter"] }) {
  const words = t.account;
  const given = newsletter.givenOn;
  return (
    <Part id="newsletter" title={words.newsletter}>
      <p>{given ? words.newsletterOn({ date: given }) : words.newsletterOff}</p>
      <blockquote className="quote">{newsletter.text}</blockquote>
      <form method="post" action={newsletter.action}>
        <input type="hidden" name="newsletter" value={given ? "0" : "1"} />
        <button className="button button--line" type="submit">
          {given ? words.withdraw : words.give}
        </button>
      </form>
    </Part>
  );
}
