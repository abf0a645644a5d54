import type { PictureChoiceQuestion } from "../../campaign/question.ts";
import { type ChoiceView, inOrder, keysOf, readOne, rightProblems, textsOf, tooFew } from "./choices.ts";
import type { ScoredKind } from "./kind.ts";
import { judgeOne } from "./one-choice.ts";
import { type PictureSize, sizeOf, sizeProblems } from "./picture.ts";

export interface PictureChoiceView {
  choices: (ChoiceView & { picture: PictureSize })[];
}

/** One choice, with a picture on each: form and stored answer are the same. */
export const pictureChoice: ScoredKind<PictureChoiceQuestion, PictureChoiceView> = {
  problems: ({ choices, right }) => [
    ...tooFew(choices, "choices"),
    ...rightProblems(choices, [right]),
    ...choices.flatMap(({ key, picture }) => sizeProblems(picture, `choices.${key}.picture`)),
  ],
  texts: ({ choices }) => textsOf(choices, "choices"),
  read: ({ choices }, fields) => readOne(fields, keysOf(choices)),
  judge: ({ choices, right }, given) => judgeOne(choices, right, given),
  listed: ({ choices }) => ({ keys: keysOf(choices), shuffled: "on-request" }),
  jumpsOn: ({ choices }) => keysOf(choices),
  view: ({ choices }, order, say) => ({
    choices: inOrder(choices, order).map(({ key, text, picture }) => ({
      key,
      text: say(text),
      picture: sizeOf(picture),
    })),
  }),
};
