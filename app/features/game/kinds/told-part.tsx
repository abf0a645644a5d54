import type { PlayerMessages } from "../../../i18n/player-messages.ts";
import { ToldClosestNumber } from "./closest-number.tsx";
import type { Told } from "./kind-view.ts";
import { ToldMatchPairs } from "./match-pairs.tsx";
import { ToldOrder } from "./order.tsx";
import { ToldPointOnPicture } from "./point-on-picture.tsx";
import { ToldShortText } from "./short-text.tsx";
import { ToldCards } from "./told-cards.tsx";
import { ToldTraitScale } from "./trait-scale.tsx";
import { ToldTraitText } from "./trait-text.tsx";
import { ToldTrueFalse } from "./true-false.tsx";

/** What became of an answer, part by part. */
export function ToldPart({ t, told }: { t: PlayerMessages; told: Told }) {
  switch (told.kind) {
    case "one-choice":
      return <ToldCards t={t} choices={told.choices} as="one" />;
    case "true-false":
      return <ToldTrueFalse t={t} told={told} />;
    case "picture-choice":
      return <ToldCards t={t} choices={told.choices} as="one" layout="pictures" />;
    case "several-choices":
      return <ToldCards t={t} choices={told.choices} as="several" />;
    case "trait-choice":
    case "trait-choices":
      return <ToldCards t={t} choices={told.choices} as="taste" />;
    case "order":
      return <ToldOrder t={t} told={told} />;
    case "closest-number":
      return <ToldClosestNumber t={t} told={told} />;
    case "short-text":
      return <ToldShortText t={t} told={told} />;
    case "point-on-picture":
      return <ToldPointOnPicture t={t} told={told} />;
    case "match-pairs":
      return <ToldMatchPairs t={t} told={told} />;
    case "trait-scale":
      return <ToldTraitScale t={t} told={told} />;
    case "trait-text":
      return <ToldTraitText t={t} told={told} />;
  }
}
