import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { OnLink } from "../../player/on-link.tsx";

export interface ShutLevelView {
  level: { number: number; name: string };
  /** The moment in words; absent when the level has closed. */
  opens?: string | undefined;
  mapHref: string;
}

/** A level that its dates keep shut, inside an open campaign. */
export function ShutLevelScreen({ t, ...view }: ShutLevelView & { t: PlayerMessages }) {
  const words = t.game.shut;
  return (
    <article className="sheet">
      <h1 className="sheet__title" {...firstFocus}>
        {view.opens ? words.notYet(view.level) : words.closed(view.level)}
      </h1>
      <p className="sheet__lead">{view.opens ? words.opens({ at: view.opens }) : words.over(view.level)}</p>
      <div className="bar bar--stay">
        <OnLink href={view.mapHref}>{words.toMap}</OnLink>
      </div>
    </article>
  );
}
