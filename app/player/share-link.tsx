import type { PlayerMessages } from "../i18n/player-messages.ts";

export interface ShareView {
  /** The player's own link, absolute. */
  url: string;
  /** What the share sheet says beside it. */
  text: string;
  /** `mailto:?subject=…&body=…`: works without script. */
  mailtoHref: string;
  /** The picture that previews of the link show, 1200 by 630, and that the share sheet takes along. */
  card: { src: string; alt: string; fileName: string };
  /** The link as a QR code: the address of a picture. */
  qr: string;
}

/** Share and copy need a script, which shows them; the link itself, the mail and the QR code do not. */
export function ShareLink({ t, share }: { t: PlayerMessages; share: ShareView }) {
  const { card } = share;
  return (
    <div className="share">
      <label className="field__label" htmlFor="own-link">
        {t.referral.ownLink}
      </label>
      <p className="field__hint" id="own-link-hint">
        {t.referral.ownLinkText}
      </p>
      <input
        className="field__input share__url"
        dir="ltr"
        id="own-link"
        readOnly
        value={share.url}
        aria-describedby="own-link-hint"
      />
      <div className="share__ways">
        <button
          className="button button--quiet"
          type="button"
          hidden
          data-share={share.url}
          data-share-text={share.text}
          data-share-card={card.src}
          data-share-file={card.fileName}
        >
          {t.referral.share}
        </button>
        <button
          className="button button--quiet"
          type="button"
          hidden
          data-copy={share.url}
          data-done={t.referral.copied}
        >
          {t.referral.copy}
        </button>
        <a className="button button--quiet" href={share.mailtoHref}>
          {t.referral.mailto}
        </a>
      </div>
      <details className="share__more">
        <summary>{t.referral.shareMore}</summary>
        <img
          className="share__qr"
          src={share.qr}
          alt={t.referral.qr}
          width="200"
          height="200"
          loading="lazy"
        />
        <p className="field__hint">{t.referral.qrText}</p>
        <img className="share__card" src={card.src} alt={card.alt} width="1200" height="630" loading="lazy" />
      </details>
    </div>
  );
}
