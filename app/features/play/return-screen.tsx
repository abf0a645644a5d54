import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { TextField } from "../../player/field.tsx";
import { firstFocus } from "../../player/first-focus.ts";
import { OnLink } from "../../player/on-link.tsx";

/** `sent` is the same for an address that plays and for one that does not. */
export type ReturnView =
  | { state: "ask"; action: string; email?: string; error?: string; homeHref: string }
  | { state: "sent"; homeHref: string; againHref: string };

export function ReturnScreen({ t, ...view }: ReturnView & { t: PlayerMessages }) {
  const words = t.account.back;
  if (view.state === "sent") {
    return (
      <article className="sheet sheet--short">
        <h1 className="sheet__title" {...firstFocus}>
          {words.sentTitle}
        </h1>
        <p className="sheet__lead">{words.sentText}</p>
        <p className="quiet">{words.sentHint}</p>
        <div className="bar">
          <OnLink href={view.homeHref}>{words.home}</OnLink>
          <a className="button button--quiet" href={view.againHref}>
            {words.again}
          </a>
        </div>
      </article>
    );
  }
  return (
    <article className="sheet sheet--short">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.text}</p>
      <form className="form" method="post" action={view.action} noValidate data-next>
        <TextField
          name="email"
          type="email"
          label={words.email}
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          defaultValue={view.email}
          error={view.error}
          autoFocus={Boolean(view.error)}
        />
        <div className="bar">
          <button className="button" type="submit">
            {words.button}
          </button>
          <a className="button button--quiet" href={view.homeHref}>
            {words.home}
          </a>
        </div>
      </form>
    </article>
  );
}
