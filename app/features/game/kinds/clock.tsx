import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { MoreTime, type PaceView } from "./pace-form.tsx";
import { Sign } from "./sign.tsx";

export interface ClockView {
  per: "question" | "level";
  /** The whole limit, at this player's pace. */
  seconds: number;
  /** What is left of it when the page is made. The server's clock decides, this one is shown. */
  left: number;
  /** Milliseconds that the server waits beyond it: never shown, but the script has to know when it is really over. */
  grace: number;
}

/** When the last announcement comes, in seconds before the end. */
const LAST_CALL = 10;

/** The limit in words, and the way to more of it. */
export function TimeBar({
  t,
  clock,
  pace,
}: {
  t: PlayerMessages;
  clock?: ClockView | undefined;
  pace?: PaceView | undefined;
}) {
  if (!clock && !pace) return null;
  return (
    <div className="time">
      {clock && <Clock t={t} clock={clock} />}
      {pace && <MoreTime t={t} pace={pace} />}
    </div>
  );
}

/** The players' script counts it down, and says it twice to those who listen. */
function Clock({ t, clock }: { t: PlayerMessages; clock: ClockView }) {
  const { per, seconds, left, grace } = clock;
  const words = t.game.kinds;
  const half = Math.floor(seconds / 2);
  return (
    <p
      className="clock"
      data-seconds={seconds}
      data-left={left}
      data-grace={grace}
      data-calls={JSON.stringify(
        Object.fromEntries([half, LAST_CALL].map((at) => [at, words.timeLeft({ seconds: at })])),
      )}
      data-over={t.game.lateTitle}
    >
      <Sign name="clock" />
      <span className="visually-hidden">
        {per === "question" ? words.timeForQuestion({ seconds }) : words.timeForLevel({ seconds })}
      </span>
      <b role="timer">{words.time({ seconds })}</b>
      <span className="clock__bar" aria-hidden="true">
        <i className="clock__rest" />
      </span>
    </p>
  );
}
