import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Figures } from "./figures.tsx";
import { type Asked, lastTyped, type Told, type Typed } from "./kind-view.ts";

/** The ends say themselves in words where they are seen and, as part of their number's name, where they are heard. */
export function AskTraitScale(props: { t: PlayerMessages; asked: Asked<"trait-scale">; typed: Typed }) {
  const { t, asked, typed } = props;
  const { min, max, lowLabel, highLabel } = asked;
  const chosen = lastTyped(typed, "choice");
  const ends = new Map([
    [min, lowLabel],
    [max, highLabel],
  ]);
  return (
    <div className="scale">
      <div className="scale__steps">
        {[...Array(max - min + 1).keys()].map((index) => {
          const n = min + index;
          return (
            <label className="scale__step" key={n}>
              <input
                className="scale__input"
                type="radio"
                name="choice"
                value={n}
                defaultChecked={chosen === String(n)}
                required
              />
              <span className="scale__number">{t.page.number({ n })}</span>
              {ends.has(n) && <span className="visually-hidden">, {ends.get(n)}</span>}
            </label>
          );
        })}
      </div>
      <p className="scale__ends" aria-hidden="true">
        <span>{lowLabel}</span>
        <span>{highLabel}</span>
      </p>
    </div>
  );
}

export function ToldTraitScale({ t, told }: { t: PlayerMessages; told: Told<"trait-scale"> }) {
  const { yours, min, max, lowLabel, highLabel } = told;
  const words = t.game.kinds;
  return (
    <Figures
      rows={[
        [t.game.yourAnswer, yours === undefined ? words.none : t.page.number({ n: yours })],
        [words.scale, words.scaleEnds({ min, max, lowLabel, highLabel })],
      ]}
    />
  );
}
