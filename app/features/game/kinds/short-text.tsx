import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Figures } from "./figures.tsx";
import { type Asked, lastTyped, type Told, type Typed } from "./kind-view.ts";

/** Nothing of the device helps: a list of earlier answers or a corrected spelling would answer in the player's place. */
export function AskShortText(props: {
  t: PlayerMessages;
  asked: Asked<"short-text">;
  typed: Typed;
  invalid: boolean;
}) {
  const { t, asked, typed, invalid } = props;
  return (
    <div className="field">
      <label className="field__label" htmlFor="choice">
        {t.game.kinds.yourAnswer}
      </label>
      <input
        className="field__input"
        id="choice"
        name="choice"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="send"
        maxLength={asked.longest}
        defaultValue={lastTyped(typed, "choice")}
        aria-invalid={invalid || undefined}
        aria-describedby={invalid ? "choice-error" : undefined}
      />
    </div>
  );
}

export function ToldShortText({ t, told }: { t: PlayerMessages; told: Told<"short-text"> }) {
  const [first = "", ...others] = told.accepted;
  const rows: [string, string][] = [
    [t.game.yourAnswer, told.yours ?? t.game.kinds.none],
    [t.game.rightAnswer, first],
  ];
  if (others.length > 0) rows.push([t.game.kinds.alsoRight, others.join(" · ")]);
  return <Figures rows={rows} />;
}
