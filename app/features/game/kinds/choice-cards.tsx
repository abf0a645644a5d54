import type { ChoiceView } from "../../../domain/game/kinds/choices.ts";
import type { PictureSize } from "../../../domain/game/kinds/picture.ts";
import { Icon } from "../../../player/icon.tsx";
import type { Typed } from "./kind-view.ts";
import { Sized } from "./picture.tsx";

/** Cards to choose from: one, or with `several` as many as one likes. A picture stands above its text, which names it. */
export function ChoiceCards(props: {
  choices: (ChoiceView & { picture?: PictureSize })[];
  typed: Typed;
  several?: boolean;
  /** `two`: side by side; `pictures`: as many in a row as there is room for. */
  layout?: "two" | "pictures";
}) {
  const { choices, typed, several, layout } = props;
  const ticked = typed.get("choice") ?? [];
  return (
    <div className={layout ? `choices choices--${layout}` : "choices"}>
      {choices.map((choice, index) => (
        <label className={several ? "choice choice--several" : "choice"} key={choice.key}>
          {choice.picture && <Sized picture={choice.picture} />}
          <input
            className="choice__input"
            type={several ? "checkbox" : "radio"}
            name="choice"
            value={choice.key}
            defaultChecked={ticked.includes(choice.key)}
            required={!several || undefined}
          />
          <span className="choice__letter" aria-hidden="true">
            {letter(index)}
            {several && <Icon name="check" />}
          </span>
          <span className="choice__text">{choice.text}</span>
        </label>
      ))}
    </div>
  );
}

/** The n-th key of the keyboard that chooses, from 0. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
