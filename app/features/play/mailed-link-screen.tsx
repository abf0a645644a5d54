import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { OnLink } from "../../player/on-link.tsx";

/** A mailed link only opens this page: the button spends it (DESIGN decision 7). */
export type MailedLinkView =
  | { state: "proof" | "continue"; action: string }
  | { state: "spent"; openHref: string; newLinkHref: string }
  | { state: "expired" | "unknown"; newLinkHref: string };

export function MailedLinkScreen({ t, ...view }: MailedLinkView & { t: PlayerMessages }) {
  const words = t.account.mailed;
  return (
    <article className="sheet sheet--short">
      <h1 className="sheet__title">{words[view.state].title}</h1>
      <p className="sheet__lead">{words[view.state].text}</p>
      <Way t={t} view={view} />
    </article>
  );
}

function Way({ t, view }: { t: PlayerMessages; view: MailedLinkView }) {
  const words = t.account.mailed;
  switch (view.state) {
    case "proof":
    case "continue":
      return (
        <form className="bar" method="post" action={view.action} data-next>
          <button className="button" type="submit">
            {words[view.state].button}
          </button>
        </form>
      );
    case "spent":
      return (
        <div className="bar">
          <OnLink href={view.openHref}>{words.open}</OnLink>
          <a className="button button--quiet" href={view.newLinkHref}>
            {words.newLink}
          </a>
        </div>
      );
    case "expired":
    case "unknown":
      return (
        <div className="bar">
          <OnLink href={view.newLinkHref}>{words.newLink}</OnLink>
        </div>
      );
  }
}
