import type { PictureView } from "../../domain/game/kinds/picture.ts";
import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { Icon } from "../../player/icon.tsx";
import { OnLink } from "../../player/on-link.tsx";
import { type ClockView, TimeBar } from "./kinds/clock.tsx";
import type { Told } from "./kinds/kind-view.ts";
import { Described } from "./kinds/picture.tsx";
import { Sign } from "./kinds/sign.tsx";
import { ToldPart } from "./kinds/told-part.tsx";
import { LevelProgress, type ProgressView } from "./level-progress.tsx";

/** `noted` and `skipped`: a question of taste; `late`: after the time was up. */
export type Outcome = "right" | "partly" | "wrong" | "late" | "noted" | "skipped";

export interface AnswerView extends ProgressView {
  prompt: string;
  picture?: PictureView | undefined;
  outcome: Outcome;
  /** All that the answer brought. */
  points: number;
  /** How much of it is beyond the answer itself, and what for. */
  bonus?: { kind: "speed" | "streak" | "both"; points: number } | undefined;
  told: Told;
  explanation?: string | undefined;
  /** Of the whole level: reading is part of its time. */
  clock?: ClockView | undefined;
  /** A page to go on to, or the clock of the next question to start by a POST to this address. */
  next: { href: string } | { start: string };
  /** The level ends here: the way on says so. */
  last?: boolean | undefined;
}

export function AnswerScreen({ t, ...view }: AnswerView & { t: PlayerMessages }) {
  const { outcome, points, told, explanation } = view;
  return (
    <article className={`question question--${outcome}`}>
      <LevelProgress t={t} progress={view} />
      <TimeBar t={t} clock={view.clock} />
      <div className="question__set">
        <h2 className="question__prompt">{view.prompt}</h2>
        {view.picture && told.kind !== "point-on-picture" && <Described picture={view.picture} />}
        <ToldPart t={t} told={told} />
      </div>
      <section className={`verdict verdict--${outcome}`}>
        <h1
          className="verdict__title"
          aria-describedby={explanation === undefined ? undefined : "why"}
          {...firstFocus}
        >
          <OutcomeSign outcome={outcome} />
          {titleOf(t, outcome)}
          {points !== 0 && <b className="verdict__points"> {t.game.gained({ points })}</b>}
        </h1>
        {view.bonus && <p className="verdict__bonus">{t.game.kinds.bonuses[view.bonus.kind](view.bonus)}</p>}
        {explanation !== undefined && (
          <p className="verdict__why" id="why">
            {explanation}
          </p>
        )}
        <WayOn t={t} next={view.next} last={view.last} />
      </section>
      {view.clock && <p className="visually-hidden" aria-live="polite" data-said />}
    </article>
  );
}

function titleOf(t: PlayerMessages, outcome: Outcome): string {
  return {
    right: t.game.rightTitle,
    partly: t.game.partlyTitle,
    wrong: t.game.wrongTitle,
    late: t.game.lateTitle,
    noted: t.game.notedTitle,
    skipped: t.game.skippedTitle,
  }[outcome];
}

function OutcomeSign({ outcome }: { outcome: Outcome }) {
  if (outcome === "partly") return <Sign name="part" />;
  if (outcome === "late") return <Sign name="clock" />;
  return <Icon name={outcome === "wrong" ? "cross" : outcome === "skipped" ? "next" : "check"} />;
}

function WayOn({ t, next, last }: Pick<AnswerView, "next" | "last"> & { t: PlayerMessages }) {
  if ("href" in next) return <OnLink href={next.href}>{last ? t.game.finishLevel : t.game.next}</OnLink>;
  return (
    <form className="verdict__on" method="post" action={next.start} data-next>
      <button className="button" type="submit" data-onward>
        <span>{t.game.next}</span>
        <Icon name="next" />
      </button>
    </form>
  );
}
