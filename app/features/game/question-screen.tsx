import type { PlayerMessages } from "../../i18n/player-messages.ts";
import { firstFocus } from "../../player/first-focus.ts";
import { Icon } from "../../player/icon.tsx";
import { AskedPart, howToAnswer } from "./kinds/asked-part.tsx";
import { type ClockView, TimeBar } from "./kinds/clock.tsx";
import { type Asked, NOTHING_TYPED, type Typed } from "./kinds/kind-view.ts";
import type { PaceView } from "./kinds/pace-form.tsx";
import { Described } from "./kinds/picture.tsx";
import { LevelProgress, type ProgressView } from "./level-progress.tsx";

export interface QuestionView extends ProgressView {
  /** All that a browser may know of the question. Its key is sent back as `question`. */
  asked: Asked;
  /** The version of the campaign that the page was made from, sent back as `version`. */
  version?: string | undefined;
  /** What a right answer brings. */
  points?: number | undefined;
  /** What speed may bring on top, at most. */
  speed?: number | undefined;
  clock?: ClockView | undefined;
  /** Where the campaign lets players change the time limit. */
  pace?: PaceView | undefined;
  action: string;
  /** With a refusal: the sentence, and what was typed or ticked. */
  error?: string | undefined;
  typed?: Typed | undefined;
}

export function QuestionScreen({ t, ...view }: QuestionView & { t: PlayerMessages }) {
  const { asked, error, typed = NOTHING_TYPED } = view;
  const taste = asked.kind.startsWith("trait-");
  const how = howToAnswer(t, asked);
  const described = [error && "choice-error", how && "choice-how"].filter(Boolean).join(" ");
  return (
    <article className={taste ? "question question--taste" : "question"}>
      <LevelProgress t={t} progress={view} stake={taste ? undefined : view.points} speed={view.speed} />
      <TimeBar t={t} clock={view.clock} pace={view.pace} />
      <form
        className="question__form"
        method="post"
        action={view.action}
        noValidate
        data-next
        data-question
        data-exchange={taste ? undefined : ""}
      >
        <input type="hidden" name="question" value={asked.key} />
        {view.version && <input type="hidden" name="version" value={view.version} />}
        <fieldset className="question__set" aria-describedby={described || undefined}>
          <legend className="question__legend">
            <h1 className="question__prompt" {...(error ? {} : firstFocus)}>
              {asked.prompt}
            </h1>
          </legend>
          {taste && <p className="question__taste">{t.game.tasteNote}</p>}
          {asked.picture && asked.kind !== "point-on-picture" && <Described picture={asked.picture} />}
          {how && (
            <p className="question__how" id="choice-how">
              {how}
            </p>
          )}
          {error && (
            <p className="field__error" id="choice-error" role="alert" {...firstFocus}>
              <Icon name="alert" />
              {error}
            </p>
          )}
          <AskedPart t={t} asked={asked} typed={typed} invalid={error !== undefined} />
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
      <p className="visually-hidden" aria-live="polite" data-said />
    </article>
  );
}
