import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { InvitationList, type InvitationView } from "../../player/invitation-list.tsx";
import { InviteOffer, type InviteOfferView } from "../../player/invite-offer.tsx";
import { OnLink } from "../../player/on-link.tsx";
import { Told } from "../../player/told.tsx";

export interface InvitationsView {
  offer: InviteOfferView;
  invitations: InvitationView[];
  /** A challenge has just left. */
  sent?: boolean;
  nextHref: string;
}

export function InvitationsScreen({ t, ...view }: InvitationsView & { t: PlayerMessages }) {
  return (
    <article className="sheet">
      <h1 className="sheet__title">{t.referral.invitations.title}</h1>
      {view.sent && <Told text={t.referral.sent} />}
      <InviteOffer t={t} offer={view.offer} />
      <section className="sheet__part" aria-labelledby="yours">
        <h2 className="sheet__heading" id="yours">
          {t.referral.invitations.yours}
        </h2>
        <InvitationList t={t} invitations={view.invitations} />
      </section>
      <div className="bar bar--stay">
        <OnLink href={view.nextHref}>{t.referral.invitations.onward}</OnLink>
      </div>
    </article>
  );
}
