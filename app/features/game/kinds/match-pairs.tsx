import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Icon } from "../../../player/icon.tsx";
import { type Asked, lastTyped, type Told, type Typed } from "./kind-view.ts";

export function AskMatchPairs(props: {
  t: PlayerMessages;
  asked: Asked<"match-pairs">;
  typed: Typed;
  invalid: boolean;
}) {
  const { t, asked, typed, invalid } = props;
  return (
    <ul className="rows" data-pairs={t.game.kinds.taken({ other: "{other}" })}>
      {asked.items.map((item) => {
        const chosen = lastTyped(typed, `pair-${item.key}`) ?? "";
        return (
          <li className="choice row row--pair" key={item.key}>
            <label className="choice__text" htmlFor={`pair-${item.key}`}>
              {item.text}
            </label>
            <select
              className="field__input row__select"
              id={`pair-${item.key}`}
              name={`pair-${item.key}`}
              defaultValue={chosen}
              aria-invalid={(invalid && chosen === "") || undefined}
              aria-describedby={invalid && chosen === "" ? "choice-error" : undefined}
            >
              <option value="">{t.game.kinds.chooseMatch}</option>
              {asked.others.map((other) => (
                <option key={other.key} value={other.key}>
                  {other.text}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}

/** Each pair as it is right, and what was chosen where that was another. */
export function ToldMatchPairs({ t, told }: { t: PlayerMessages; told: Told<"match-pairs"> }) {
  const words = t.game.kinds;
  return (
    <ul className="choices">
      {told.pairs.map(({ key, text, match, yourMatch, right }) => (
        <li className={`choice choice--answered choice--${right ? "right" : "wrong"}`} key={key}>
          <span className="choice__letter" aria-hidden="true">
            <Icon name={right ? "check" : "cross"} />
          </span>
          <span className="choice__text">
            {words.pair({ item: text, match })}
            <small className="choice__mark">
              {right
                ? words.rightMatch
                : yourMatch === undefined
                  ? words.noMatch
                  : words.yourMatch({ other: yourMatch })}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
