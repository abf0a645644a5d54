import { PACES, type Pace } from "../../../domain/game/clock.ts";
import type { PlayerMessages } from "../../../i18n/player-messages.ts";

export interface PaceView {
  now: Pace;
  /** `/play/<campaign>/pace` */
  action: string;
}

/** The other paces, one button each. Rank and points do not hang on it. */
export function PaceForm({ t, pace }: { t: PlayerMessages; pace: PaceView }) {
  const words = t.game.kinds;
  return (
    <form className="pace" method="post" action={pace.action} data-pace>
      {PACES.filter((each) => each !== pace.now).map((each) => (
        <button
          className="button button--quiet pace__button"
          type="submit"
          name="pace"
          value={each}
          key={each}
        >
          {words.paces[each]}
        </button>
      ))}
    </form>
  );
}

/** Beside a running clock: out of sight until asked for. */
export function MoreTime({ t, pace }: { t: PlayerMessages; pace: PaceView }) {
  return (
    <details className="more-time">
      <summary className="more-time__ask">{t.game.kinds.moreTime}</summary>
      <p className="quiet">{t.game.kinds.paceNote}</p>
      <PaceForm t={t} pace={pace} />
    </details>
  );
}
