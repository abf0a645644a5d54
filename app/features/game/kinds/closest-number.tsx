import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Figures } from "./figures.tsx";
import { type Asked, lastTyped, type Told, type Typed } from "./kind-view.ts";

/**
 * A text field for digits, not a number field: that one takes a comma or a point by the device's language and not by the
 * page's, and sends nothing at all of what it does not understand. The slider is the script's, and sends nothing.
 */
export function AskClosestNumber(props: {
  t: PlayerMessages;
  asked: Asked<"closest-number">;
  typed: Typed;
  invalid: boolean;
}) {
  const { t, asked, typed, invalid } = props;
  const { min, max, step, unit } = asked;
  const words = t.game.kinds;
  return (
    <div className="amount">
      <label className="field__label" htmlFor="choice">
        {words.yourAnswer}
      </label>
      <p className="amount__line">
        <input
          className="field__input amount__input"
          id="choice"
          name="choice"
          // The digits' keyboard of a phone has no minus.
          inputMode={min < 0 ? "text" : "decimal"}
          autoComplete="off"
          enterKeyHint="send"
          maxLength={40}
          defaultValue={lastTyped(typed, "choice")}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? "choice-error choice-range" : "choice-range"}
        />
        {unit && <span className="amount__unit">{unit}</span>}
      </p>
      <p className="amount__range">
        <span className="visually-hidden" id="choice-range">
          {words.range({ min, max })}
        </span>
        <span aria-hidden="true">{words.quantity({ n: min })}</span>
        <input
          className="amount__slider"
          hidden
          data-scripted
          type="range"
          min={min}
          max={max}
          step={step}
          aria-label={words.slider}
        />
        <span aria-hidden="true">{words.quantity({ n: max })}</span>
      </p>
    </div>
  );
}

/** Yours, the right one, and how far apart: in figures, and on a line. */
export function ToldClosestNumber({ t, told }: { t: PlayerMessages; told: Told<"closest-number"> }) {
  const { min, max, right, yours, unit } = told;
  const words = t.game.kinds;
  const along = (n: number) => (100 * (Math.min(Math.max(n, min), max) - min)) / (max - min || 1);
  const rows: [string, string][] = [
    [t.game.yourAnswer, yours === undefined ? words.none : words.quantity({ n: yours, unit })],
    [t.game.rightAnswer, words.quantity({ n: right, unit })],
  ];
  if (yours !== undefined && yours !== right)
    rows.push([words.off, words.quantity({ n: Math.abs(yours - right), unit })]);
  return (
    <div className="amount">
      <svg className="amount__drawn" viewBox="-2 0 104 12" aria-hidden="true">
        <path className="amount__ruler" d="M0 8h100M0 6v4M100 6v4" />
        {yours !== undefined && <path className="amount__gap" d={`M${along(yours)} 8H${along(right)}`} />}
        <path className="amount__right" d={`M${along(right)} 8m-2.4-5.5h4.8l-2.4 4z`} />
        {yours !== undefined && <circle className="amount__yours" cx={along(yours)} cy="8" r="1.6" />}
      </svg>
      <Figures rows={rows} />
    </div>
  );
}
