import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { AskClosestNumber } from "./closest-number.tsx";
import type { Asked, Typed } from "./kind-view.ts";
import { AskMatchPairs } from "./match-pairs.tsx";
import { AskOrder } from "./order.tsx";
import { AskPointOnPicture } from "./point-on-picture.tsx";
import { AskShortText } from "./short-text.tsx";
import { AskTraitScale } from "./trait-scale.tsx";
import { AskTraitText } from "./trait-text.tsx";
import { AskTrueFalse } from "./true-false.tsx";

interface AskedPartProps {
  t: PlayerMessages;
  asked: Asked;
  typed: Typed;
  /** Refused just now: a field at fault says so. */
  invalid: boolean;
}

/** What a question of each kind is answered with: plain controls of a form, named as the rules of the game read them. */
export function AskedPart({ asked, ...rest }: AskedPartProps) {
  const { t, typed } = rest;
  switch (asked.kind) {
    case "one-choice":
    case "trait-choice":
      return <ChoiceCards choices={asked.choices} typed={typed} />;
    case "true-false":
      return <AskTrueFalse t={t} typed={typed} />;
    case "picture-choice":
      return <ChoiceCards choices={asked.choices} typed={typed} layout="pictures" />;
    case "several-choices":
    case "trait-choices":
      return <ChoiceCards choices={asked.choices} typed={typed} several />;
    case "order":
      return <AskOrder t={t} asked={asked} typed={typed} />;
    case "closest-number":
      return <AskClosestNumber asked={asked} {...rest} />;
    case "short-text":
      return <AskShortText asked={asked} {...rest} />;
    case "point-on-picture":
      return <AskPointOnPicture t={t} asked={asked} typed={typed} />;
    case "match-pairs":
      return <AskMatchPairs asked={asked} {...rest} />;
    case "trait-scale":
      return <AskTraitScale t={t} asked={asked} typed={typed} />;
    case "trait-text":
      return <AskTraitText asked={asked} {...rest} />;
  }
}

/** What the controls do not say by themselves: how to answer, in one sentence. */
export function howToAnswer(t: PlayerMessages, asked: Asked): string | undefined {
  const words = t.game.kinds;
  switch (asked.kind) {
    case "several-choices":
      return words.chooseAll;
    case "trait-choices":
      return asked.most === undefined ? words.chooseAny : words.chooseMost({ most: asked.most });
    case "order":
      return words.putInOrder;
    case "match-pairs":
      return words.matchEach;
    case "point-on-picture":
      return words.chooseByName;
    default:
      return undefined;
  }
}
