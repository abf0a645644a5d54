import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { SignUpForm, type SignUpFormView } from "./sign-up-form.tsx";

export interface RefusedCookieView {
  /** The host whose cookies are to be allowed. */
  site: string;
  /** As it was sent. */
  form: SignUpFormView;
  cookiesHref: string;
}

/** The way into the game for a browser that has refused its cookie: what to allow, and the form as it was filled in. */
export function RefusedCookieScreen({ t, ...view }: RefusedCookieView & { t: PlayerMessages }) {
  const words = t.cookies.refused;
  return (
    <article className="sheet">
      <h1 className="sheet__title" {...firstFocus}>
        {words.title}
      </h1>
      <p className="sheet__lead">{words.text}</p>
      <p>
        <b>{words.how({ site: view.site })}</b>
      </p>
      <p>{words.kept}</p>
      <section className="card" aria-label={t.landing.formTitle}>
        <SignUpForm t={t} form={view.form} />
      </section>
      <p className="landing__return">
        <a href={view.cookiesHref}>{words.why}</a>
      </p>
    </article>
  );
}
