import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import type { Told, Typed } from "./kind-view.ts";
import { ToldCards } from "./told-cards.tsx";

/** Its words are the product's own, in the reader's language. */
function choicesOf(t: PlayerMessages) {
  return [
    { key: "true", text: t.game.kinds.true },
    { key: "false", text: t.game.kinds.false },
  ];
}

export function AskTrueFalse({ t, typed }: { t: PlayerMessages; typed: Typed }) {
  return <ChoiceCards choices={choicesOf(t)} typed={typed} layout="two" />;
}

export function ToldTrueFalse({ t, told }: { t: PlayerMessages; told: Told<"true-false"> }) {
  const choices = choicesOf(t).map((choice) => ({
    ...choice,
    chosen: choice.key === told.yours,
    right: choice.key === told.right,
  }));
  return <ToldCards t={t} choices={choices} as="one" layout="two" />;
}
