import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { Icon } from "../../../player/icon.tsx";
import { letter } from "./choice-cards.tsx";
import type { ToldChoice } from "./kind-view.ts";
import { Sized } from "./picture.tsx";

/** The cards after the answer: each says by words, by a sign and by its edge what became of it. */
export function ToldCards(props: {
  t: PlayerMessages;
  choices: ToldChoice[];
  /** `taste`: nothing is right or wrong; `several`: a right one may have been left out. */
  as: "one" | "several" | "taste";
  layout?: "two" | "pictures";
}) {
  const { t, choices, as, layout } = props;
  return (
    <ul className={layout ? `choices choices--${layout}` : "choices"}>
      {choices.map((choice, index) => {
        const state = stateOf(choice, as);
        return (
          <li className={`choice choice--answered choice--${state}`} key={choice.key}>
            {choice.picture && <Sized picture={choice.picture} />}
            <span className="choice__letter" aria-hidden="true">
              {state === "right" || state === "chosen" ? (
                <Icon name="check" />
              ) : state === "wrong" ? (
                <Icon name="cross" />
              ) : (
                letter(index)
              )}
            </span>
            <span className="choice__text">
              {choice.text}
              {state !== "other" && <small className="choice__mark">{words(t, choice, as)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

type As = "one" | "several" | "taste";

/** `missed`: right, and left out of several. */
function stateOf({ chosen, right }: ToldChoice, as: As): "right" | "missed" | "wrong" | "chosen" | "other" {
  if (as === "taste") return chosen ? "chosen" : "other";
  if (right) return as === "several" && !chosen ? "missed" : "right";
  return chosen ? "wrong" : "other";
}

function words(t: PlayerMessages, { chosen, right }: ToldChoice, as: As): string {
  if (as === "taste") return t.game.yourAnswer;
  if (chosen && right) return as === "several" ? t.game.kinds.chosenRightly : t.game.yourRightAnswer;
  if (chosen) return as === "several" ? t.game.kinds.chosenWrongly : t.game.yourAnswer;
  return as === "several" ? t.game.kinds.missed : t.game.rightAnswer;
}
