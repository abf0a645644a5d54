import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Figures } from "./figures.tsx";
import { type Asked, lastTyped, type Told, type Typed } from "./kind-view.ts";

export function AskTraitText(props: {
  t: PlayerMessages;
  asked: Asked<"trait-text">;
  typed: Typed;
  invalid: boolean;
}) {
  const { t, asked, typed, invalid } = props;
  const { longest } = asked;
  const words = t.game.kinds;
  return (
    <div className="field">
      <label className="field__label" htmlFor="choice">
        {words.yourAnswer}
      </label>
      <textarea
        className="field__input"
        id="choice"
        name="choice"
        rows={longest > 100 ? 4 : 2}
        maxLength={longest}
        defaultValue={lastTyped(typed, "choice")}
        data-left={words.charactersLeft({ n: "{n}" })}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? "choice-error choice-longest" : "choice-longest"}
      />
      <p className="field__hint" id="choice-longest">
        {words.longest({ n: longest })}
      </p>
    </div>
  );
}

export function ToldTraitText({ t, told }: { t: PlayerMessages; told: Told<"trait-text"> }) {
  return <Figures rows={[[t.game.yourAnswer, told.yours ?? t.game.kinds.none]]} />;
}
