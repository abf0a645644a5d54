import type { TrueFalseQuestion } from "../../campaign/question.ts";
import { readOne } from "./choices.ts";
import type { ScoredKind } from "./kind.ts";

const KEYS = ["true", "false"];

/** Form: `choice`, "true" or "false". Stored: that. Always shown in this order; the words are the product's own. */
export const trueFalse: ScoredKind<TrueFalseQuestion, object> = {
  problems: () => [],
  texts: () => [],
  read: (_, fields) => readOne(fields, KEYS),
  judge: ({ right }, given) => ({ share: given[0] === String(right) ? 1 : 0 }),
  listed: () => ({ keys: [...KEYS], shuffled: "never" }),
  jumpsOn: () => [...KEYS],
  view: () => ({}),
};
