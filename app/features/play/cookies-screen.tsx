import type { PlayerMessages } from "../../i18n/player-messages.ts";

export interface CookiesView {
  cookies: { name: string; purpose: string; lasts: string }[];
  backHref: string;
}

export function CookiesScreen({ t, ...view }: CookiesView & { t: PlayerMessages }) {
  const words = t.cookies;
  return (
    <article className="sheet">
      <h1 className="sheet__title">{words.title}</h1>
      <p className="sheet__lead">{words.intro}</p>
      <ul className="ledger" aria-label={words.caption}>
        {view.cookies.map((cookie) => (
          <li className="ledger__row" key={cookie.name}>
            <span className="ledger__what">
              <code>{cookie.name}</code>
              <span>{cookie.purpose}</span>
            </span>
            <small className="state">{cookie.lasts}</small>
          </li>
        ))}
      </ul>
      <div className="bar">
        <a className="button button--line" href={view.backHref}>
          {words.back}
        </a>
      </div>
    </article>
  );
}
