import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { Icon } from "../../player/icon.tsx";
import { LevelProgress, type ProgressView } from "./level-progress.tsx";

export interface QuestionView extends ProgressView {
  kind: "one-choice" | "trait-choice";
  /** The question's key, sent back as `question`. */
  question: string;
  prompt: string;
  /** What a right answer brings. */
  points?: number;
  choices: { key: string; text: string }[];
  action: string;
  error?: string;
}

export function QuestionScreen({ t, ...view }: QuestionView & { t: PlayerMessages }) {
  const taste = view.kind === "trait-choice";
  return (
    <article className={taste ? "question question--taste" : "question"}>
      <LevelProgress t={t} progress={view} stake={taste ? undefined : view.points} />
      <form className="question__form" method="post" action={view.action} noValidate data-next data-question>
        <input type="hidden" name="question" value={view.question} />
        <fieldset className="question__set" aria-describedby={view.error ? "choice-error" : undefined}>
          <legend className="question__legend">
            <h1 className="question__prompt" {...(view.error ? {} : firstFocus)}>
              {view.prompt}
            </h1>
          </legend>
          {taste && <p className="question__taste">{t.game.tasteNote}</p>}
          {view.error && (
            <p className="field__error" id="choice-error" role="alert" {...firstFocus}>
              <Icon name="alert" />
              {view.error}
            </p>
          )}
          <div className="choices">
            {view.choices.map((choice, index) => (
              <label className="choice" key={choice.key}>
                <input className="choice__input" type="radio" name="choice" value={choice.key} required />
                <span className="choice__letter" aria-hidden="true">
                  {letter(index)}
                </span>
                <span className="choice__text">{choice.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className={taste ? "bar bar--stay bar--pair" : "bar bar--stay"}>
          <button className="button" type="submit">
            {taste ? t.game.tasteAnswer : t.game.answer}
          </button>
          {taste && (
            <button className="button button--quiet" type="submit" name="skip" value="1">
              {t.game.skip}
            </button>
          )}
        </div>
      </form>
    </article>
  );
}

export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
