import type { PlayerMessages } from "../i18n/player-messages.ts";

export interface ShareView {
  /** The player's own link, absolute. */
  url: string;
  /** What the share sheet says beside it. */
  text: string;
  /** `mailto:?subject=…&body=…`: works without script. */
  mailtoHref: string;
}

/** Share and copy need a script, which shows them; the link itself and the mail do not. */
export function ShareLink({ t, share }: { t: PlayerMessages; share: ShareView }) {
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
    </div>
  );
}
