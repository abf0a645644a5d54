import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { OnLink } from "../../player/on-link.tsx";

export interface LevelFailedView {
  level: { number: number; name: string };
  right: number;
  /** Questions that count. */
  of: number;
  /** Percent. */
  passMark: number;
  /** What may be done about it: now (by this form's address), at a moment in words, or nothing. */
  again: { now: string; left: number } | { at: string } | "never";
  mapHref: string;
}

/** A level that asked for more. Kind, and clear about what comes next. */
export function LevelFailedScreen({ t, ...view }: LevelFailedView & { t: PlayerMessages }) {
  const words = t.game.failed;
  const { again } = view;
  return (
    <article className="sheet">
      <p className="quiet">{view.level.name}</p>
      <h1 className="sheet__title" {...firstFocus}>
        {words.title(view.level)}
      </h1>
      <p className="sheet__lead">
        {t.game.rightCount(view)}. {words.passMark(view)}
      </p>
      {again === "never" && <p>{words.never}</p>}
      {again !== "never" && "at" in again && <p>{words.later(again)}</p>}
      {again !== "never" && "now" in again ? (
        <form className="bar bar--stay" method="post" action={again.now} data-next>
          <p className="quiet">{words.reset({ left: again.left })}</p>
          <button className="button" type="submit">
            {words.again}
          </button>
        </form>
      ) : (
        <div className="bar bar--stay">
          <OnLink href={view.mapHref}>{t.game.shut.toMap}</OnLink>
        </div>
      )}
    </article>
  );
}
