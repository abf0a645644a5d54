import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";

export interface NoticeView {
  kind: "not-found" | "forbidden" | "too-many" | "broken";
  homeHref?: string;
  /** The address of this very page, where trying again may help. */
  retryHref?: string;
}

export function NoticeScreen({ t, ...view }: NoticeView & { t: PlayerMessages }) {
  return (
    <article className="sheet sheet--short">
      <h1 className="sheet__title">{t.notice.titles[view.kind]}</h1>
      <p className="sheet__lead">{t.notice.texts[view.kind]}</p>
      {(view.retryHref || view.homeHref) && (
        <div className="bar">
          {view.retryHref && <OnLink href={view.retryHref}>{t.notice.retry}</OnLink>}
          {view.homeHref && !view.retryHref && <OnLink href={view.homeHref}>{t.notice.home}</OnLink>}
          {view.homeHref && view.retryHref && (
            <a className="button button--quiet" href={view.homeHref}>
              {t.notice.home}
            </a>
          )}
        </div>
      )}
    </article>
  );
}
