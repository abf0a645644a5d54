import type { PlayerMessages } from "../../i18n/player-messages.ts";
import type { Mark } from "./marks.ts";

export interface LevelView {
  number: number;
  of: number;
  name: string;
  /** Only with the first question of the level. */
  intro?: string | undefined;
}

export interface ProgressView {
  level: LevelView;
  /** Absent for a question of taste, which is not counted. */
  position?: number | undefined;
  of: number;
  /** How the questions before this one went, in order, if known. */
  marks?: Mark[] | undefined;
  /** Right answers in a row, where the server has counted them; else the marks tell. */
  streak?: number | undefined;
}

/** The same on question and answer, so that the eye stays where it was. */
export function LevelProgress(props: {
  t: PlayerMessages;
  progress: ProgressView;
  /** What a right answer brings, and what speed may bring on top. */
  stake?: number | undefined;
  speed?: number | undefined;
}) {
  const { t, progress, stake, speed } = props;
  const { level, position, of, marks = [], streak = streakOf(marks) } = progress;
  return (
    <div className="track">
      <p className="track__level">
        {t.game.level(level)}
        <b className="track__name">{level.name}</b>
      </p>
      <p className="track__position">
        {stake !== undefined && <b className="track__stake">{t.game.stake({ points: stake })}</b>}
        {stake === undefined && position !== undefined && streak > 1 && (
          <b className="track__streak">{t.game.streak({ n: streak })}</b>
        )}
        {speed !== undefined && (
          <span className="track__speed">{t.game.upToForSpeed({ points: speed })}</span>
        )}
        {position === undefined ? t.game.taste : t.game.question({ position, of })}
        {marks.length > 0 && (
          <span className="visually-hidden">
            {". "}
            {t.game.soFar({ right: marks.filter((mark) => mark === "right").length, answered: marks.length })}
          </span>
        )}
      </p>
      <span className="track__pips" aria-hidden="true">
        {[...Array(of).keys()].map((index) => (
          <i key={index} className={`track__pip ${pip(index, position, marks)}`} />
        ))}
      </span>
      {level.intro && <p className="track__intro">{level.intro}</p>}
    </div>
  );
}

/** Right answers in a row, up to the last one. */
function streakOf(marks: Mark[]): number {
  const last = marks.findLastIndex((mark) => mark !== "right");
  return marks.length - 1 - last;
}

function pip(index: number, position: number | undefined, marks: Mark[]): string {
  const here = index + 1 === position ? "track__pip--here " : "";
  const passed = position !== undefined && index + 1 < position ? "done" : undefined;
  const state = marks[index] ?? passed;
  return state ? `${here}track__pip--${state}` : here;
}
