import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { firstFocus } from "../../../player/first-focus.ts";
import { Icon } from "../../../player/icon.tsx";
import { LevelProgress, type ProgressView } from "../level-progress.tsx";
import { PaceForm, type PaceView } from "./pace-form.tsx";

export interface TimedStartView extends ProgressView {
  /** Its seconds are at this player's pace, and absent when the player has turned it off; none: only speed counts. */
  limit?: { per: "question" | "level"; seconds?: number | undefined } | undefined;
  /** Most points that speed may bring, for one answer. */
  speed?: number | undefined;
  /** Where the campaign lets players change the limit. */
  pace?: PaceView | undefined;
  /** `/play/<campaign>/levels/<level>/start` */
  action: string;
}

/** Before a clock runs: what is measured, and the button that starts it. Nothing of the question is on this page. */
export function TimedStartScreen({ t, ...view }: TimedStartView & { t: PlayerMessages }) {
  const words = t.game.kinds;
  const { limit, speed, pace, position = 1 } = view;
  return (
    <article className="question">
      <LevelProgress t={t} progress={view} />
      <form className="question__form" method="post" action={view.action} data-next id="start">
        <div className="question__set">
          <h1 className="question__prompt" {...firstFocus}>
            {position > 1 ? words.readyAgain({ question: position }) : words.ready}
          </h1>
          <ul className="start-facts">
            {limit && <li>{limitWords(t, limit)}</li>}
            {speed !== undefined && <li>{words.speedBonus({ points: speed })}</li>}
            {(speed ?? limit?.seconds) !== undefined && <li>{words.clockStarts}</li>}
          </ul>
        </div>
      </form>
      {pace && (
        <section className="start-pace" aria-labelledby="pace-title">
          <h2 className="start-pace__title" id="pace-title">
            {words.moreTime}
          </h2>
          <p className="quiet">{words.paceNote}</p>
          <PaceForm t={t} pace={pace} />
        </section>
      )}
      <div className="bar bar--stay">
        <button className="button" type="submit" form="start" data-onward>
          <span>{position > 1 ? t.game.next : words.start}</span>
          <Icon name="next" />
        </button>
      </div>
    </article>
  );
}

function limitWords(t: PlayerMessages, { per, seconds }: NonNullable<TimedStartView["limit"]>): string {
  const words = t.game.kinds;
  if (seconds === undefined) return words.noLimit;
  return per === "question" ? words.timeForEach({ seconds }) : words.timeForLevel({ seconds });
}
