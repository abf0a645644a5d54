import type { Stop as StopOnMap } from "../../domain/game/map-stops.ts";
import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { Icon } from "../../player/icon.tsx";
import { OnLink } from "../../player/on-link.tsx";
import { Stars } from "../../player/stars.tsx";

export interface MapStop {
  /** From 1. */
  number: number;
  name: string;
  state: StopOnMap["state"];
  /** The result of a level that is done, the next question of the one that is played. */
  href?: string;
  result?: { points: number; right: number; of: number; stars: number };
  /** In the middle of the level. */
  begun?: { answered: number; of: number };
  /** Percent. */
  passMark?: number;
  /** The day on which it opens, or the moment of the next try, in words. */
  when?: string;
}

export interface LevelMapView {
  stops: MapStop[];
  /** What waits at the end: "€15". */
  prize: { value: string; href?: string };
  leaderboardHref: string;
}

/** The levels as a way with its end in sight; to those who listen, an ordered list. */
export function LevelMapScreen({ t, stops, prize, leaderboardHref }: LevelMapView & { t: PlayerMessages }) {
  const done = stops.filter((stop) => stop.state === "done").length;
  return (
    <article className="sheet map">
      <h1 className="sheet__title">{t.map.title}</h1>
      <p className="sheet__lead">{t.map.done({ done, of: stops.length })}</p>
      <ol className="map__way">
        {stops.map((stop) => (
          <Stop key={stop.number} t={t} stop={stop} />
        ))}
        <li className={prize.href ? "stop stop--prize stop--done" : "stop stop--prize"}>
          <span className="stop__sign" aria-hidden="true">
            <Icon name="gift" />
          </span>
          <div className="stop__words">
            <h2 className="stop__name">
              {prize.href ? (
                <a href={prize.href}>{t.map.prize({ value: prize.value })}</a>
              ) : (
                t.map.prize({ value: prize.value })
              )}
            </h2>
          </div>
        </li>
      </ol>
      <div className="bar bar--stay">
        <WayOn
          t={t}
          here={stops.find((stop) => stop.state === "open")}
          prize={prize}
          leaderboardHref={leaderboardHref}
        />
      </div>
    </article>
  );
}

const STYLES: Partial<Record<MapStop["state"], string>> = { done: "done", open: "here" };

function Stop({ t, stop }: { t: PlayerMessages; stop: MapStop }) {
  const { number, name, state, href, result } = stop;
  return (
    <li
      className={`stop stop--${STYLES[state] ?? "ahead"}`}
      aria-current={state === "open" ? "step" : undefined}
    >
      <span className="stop__sign" aria-hidden="true">
        {state === "done" ? (
          <Icon name="check" />
        ) : state === "open" ? (
          t.page.number({ n: number })
        ) : (
          <Icon name="lock" />
        )}
      </span>
      <div className="stop__words">
        <p className="stop__number">{t.map.level({ number })}</p>
        <h2 className="stop__name">{href ? <a href={href}>{name}</a> : name}</h2>
        <p className="stop__state">
          {stateWords(t, stop)}
          {result && ` · ${t.map.points(result)}`}
        </p>
        {result && <Stars t={t} stars={result.stars} />}
      </div>
    </li>
  );
}

function stateWords(t: PlayerMessages, { state, begun, passMark, when = "", result }: MapStop): string {
  switch (state) {
    case "done":
      return result ? t.game.rightCount(result) : t.map.finished;
    case "open":
      if (begun) return t.map.answered(begun);
      return passMark === undefined ? t.map.here : t.map.passMark({ percent: passMark });
    case "not_yet":
      return t.map.opensOn({ date: when });
    case "failed_wait":
      return t.map.triesAgain({ moment: when });
    case "no_attempts_left":
      return t.map.noTriesLeft;
    case "closed":
      return t.map.over;
    case "locked":
      return t.map.locked;
  }
}

function WayOn(p: { t: PlayerMessages; here: MapStop | undefined } & Omit<LevelMapView, "stops">) {
  const { t, here, prize, leaderboardHref } = p;
  if (here?.href) return <OnLink href={here.href}>{here.begun ? t.map.goOn(here) : t.map.play(here)}</OnLink>;
  if (prize.href) return <OnLink href={prize.href}>{t.map.voucher}</OnLink>;
  return <OnLink href={leaderboardHref}>{t.map.leaderboard}</OnLink>;
}
