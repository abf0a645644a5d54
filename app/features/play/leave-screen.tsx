import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { OnLink } from "../../player/on-link.tsx";

export type LeaveView =
  | { state: "ask"; action: string; backHref: string }
  | { state: "left"; homeHref: string };

export function LeaveScreen({ t, ...view }: LeaveView & { t: PlayerMessages }) {
  const words = t.account.leavePage;
  if (view.state === "left") {
    return (
      <article className="sheet sheet--short">
        <h1 className="sheet__title" {...firstFocus}>
          {words.doneTitle}
        </h1>
        <p className="sheet__lead">{words.doneText}</p>
        <div className="bar">
          <OnLink href={view.homeHref}>{words.home}</OnLink>
        </div>
      </article>
    );
  }
  return (
    <article className="sheet sheet--short">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.text}</p>
      <ul className="sheet__points">
        {words.erased.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="quiet">{words.kept}</p>
      <form className="bar" method="post" action={view.action} data-next>
        <button className="button" type="submit">
          {words.button}
        </button>
        <a className="button button--quiet" href={view.backHref}>
          {words.back}
        </a>
      </form>
    </article>
  );
}
