import type { BoostAct } from "../domain/campaign/content.ts";
import type { PlayerMessages } from "../i18n/player-messages.ts";
import { TextField } from "./field.tsx";
import { ShareLink, type ShareView } from "./share-link.tsx";

export interface BoostOffer {
  act: BoostAct;
  /** For friend-finished: which level. */
  friendLevel: number;
  points: number;
}

export interface InviteOfferView {
  /** What the country row and the campaign let a challenge earn; may be empty. */
  boosts: BoostOffer[];
  /** The level just finished. */
  level: number;
  /** Where the platform may write to the friend: the form leads to the preview, by GET or POST as the route says. */
  mail?: { previewHref: string; value?: string; error?: string };
  share?: ShareView;
  /** True when the cap of the campaign is reached: kind words instead of the form. */
  full?: boolean;
}

export function InviteOffer({ t, offer }: { t: PlayerMessages; offer: InviteOfferView }) {
  return (
    <section className="offer" aria-labelledby="offer-title">
      <h2 className="offer__title" id="offer-title">
        {t.referral.offerTitle}
      </h2>
      <p className="offer__text">{offer.full ? t.referral.invitations.limit : t.referral.offerText}</p>
      {!offer.full && offer.boosts.length > 0 && (
        <ul className="offer__boosts" aria-label={t.referral.boosts}>
          {offer.boosts.map((boost) => (
            <li className="offer__boost" key={`${boost.act}-${boost.friendLevel}`}>
              <b className="offer__points">{t.referral.points({ points: boost.points })}</b>{" "}
              {boostWords(t, boost)}
            </li>
          ))}
        </ul>
      )}
      {!offer.full && offer.mail && (
        <form className="offer__form" method="post" action={offer.mail.previewHref} noValidate>
          <input type="hidden" name="level" value={offer.level} />
          <TextField
            name="friendEmail"
            type="email"
            label={t.referral.friendEmail}
            hint={t.referral.friendHint}
            error={offer.mail.error}
            defaultValue={offer.mail.value}
            autoFocus={Boolean(offer.mail.error)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
          />
          <button className="button button--line" type="submit">
            {t.referral.preview}
          </button>
        </form>
      )}
      {offer.share && <ShareLink t={t} share={offer.share} />}
    </section>
  );
}

function boostWords(t: PlayerMessages, { act, friendLevel }: BoostOffer): string {
  if (act === "invitation-sent") return t.referral.now;
  if (act === "friend-joined") return t.referral.whenJoined;
  return t.referral.whenFinished({ level: friendLevel });
}
