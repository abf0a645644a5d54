import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { Icon } from "../../player/icon.tsx";
import { OnLink } from "../../player/on-link.tsx";
import { LevelProgress, type ProgressView } from "./level-progress.tsx";
import { letter } from "./question-screen.tsx";

export interface AnsweredChoice {
  key: string;
  text: string;
  chosen: boolean;
  right: boolean;
}

export interface AnswerView extends ProgressView {
  prompt: string;
  /** `noted` and `skipped`: a question of taste. */
  outcome: "right" | "wrong" | "noted" | "skipped";
  points: number;
  choices: AnsweredChoice[];
  explanation?: string;
  nextHref: string;
  /** The level ends here: the way on says so. */
  last?: boolean;
}

export function AnswerScreen({ t, ...view }: AnswerView & { t: PlayerMessages }) {
  const title = {
    right: t.game.rightTitle,
    wrong: t.game.wrongTitle,
    noted: t.game.notedTitle,
    skipped: t.game.skippedTitle,
  };
  return (
    <article className={`question question--${view.outcome}`}>
      <LevelProgress t={t} progress={view} />
      <h2 className="question__prompt">{view.prompt}</h2>
      <ul className="choices">
        {view.choices.map((choice, index) => (
          <li className={`choice choice--answered ${mark(choice, view.outcome)}`} key={choice.key}>
            <span className="choice__letter" aria-hidden="true">
              {markIcon(choice, view.outcome) ?? letter(index)}
            </span>
            <span className="choice__text">
              {choice.text}
              <Words t={t} choice={choice} />
            </span>
          </li>
        ))}
      </ul>
      <section className={`verdict verdict--${view.outcome}`}>
        <div role="status">
          <h1 className="verdict__title" {...firstFocus}>
            <Icon name={view.outcome === "wrong" ? "cross" : view.outcome === "skipped" ? "next" : "check"} />
            {title[view.outcome]}
            {view.points > 0 && <b className="verdict__points"> {t.game.gained({ points: view.points })}</b>}
          </h1>
        </div>
        {view.explanation && <p className="verdict__why">{view.explanation}</p>}
        <OnLink href={view.nextHref}>{view.last ? t.game.finishLevel : t.game.next}</OnLink>
      </section>
    </article>
  );
}

function Words({ t, choice }: { t: PlayerMessages; choice: AnsweredChoice }) {
  if (!choice.chosen && !choice.right) return null;
  const words =
    choice.chosen && choice.right
      ? t.game.yourRightAnswer
      : choice.right
        ? t.game.rightAnswer
        : t.game.yourAnswer;
  return <small className="choice__mark">{words}</small>;
}

function mark(choice: AnsweredChoice, outcome: AnswerView["outcome"]): string {
  if (choice.right) return "choice--right";
  if (!choice.chosen) return "choice--other";
  return outcome === "wrong" ? "choice--wrong" : "choice--chosen";
}

function markIcon(choice: AnsweredChoice, outcome: AnswerView["outcome"]) {
  if (choice.right || (choice.chosen && outcome !== "wrong")) return <Icon name="check" />;
  return choice.chosen ? <Icon name="cross" /> : undefined;
}
