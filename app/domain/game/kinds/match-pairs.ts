import type { MatchPairsQuestion } from "../../campaign/question.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type ChoiceView, keysOf, textsOf, tooFew, viewOf } from "./choices.ts";
import type { Fields, GivenRefusal, KindProblem, ScoredKind } from "./kind.ts";

export interface MatchPairsView {
  items: ChoiceView[];
  others: ChoiceView[];
}

/**
 * Form: for each item `pair-<its key>`, the key of one of the others; one may be taken twice. Stored: "item=other",
 * in the author's order of items. share = items matched rightly / items.
 */
export const matchPairs: ScoredKind<MatchPairsQuestion, MatchPairsView> = {
  problems,
  texts: ({ items, others }) => [...textsOf(items, "items"), ...textsOf(others, "others")],
  read,
  judge: ({ items }, given) => ({
    share: items.filter(({ key, match }) => given.includes(`${key}=${match}`)).length / items.length,
  }),
  listed: ({ items, others }) => ({
    keys: keysOf(others),
    shuffled: "always",
    solution: items.map(({ match }) => match),
  }),
  jumpsOn: () => [],
  view: ({ items, others }, order, say) => ({
    items: viewOf(items, keysOf(items), say),
    others: viewOf(others, order, say),
  }),
};

function read({ items, others }: MatchPairsQuestion, fields: Fields): Result<string[], GivenRefusal> {
  const keys = keysOf(others);
  const chosen = items.map(({ key }) => fields.get(`pair-${key}`)?.at(-1) ?? "");
  if (chosen.every((key) => key === "")) return refuse("nothing_chosen");
  if (chosen.some((key) => key !== "" && !keys.includes(key))) return refuse("unknown_choice");
  if (chosen.includes("")) return refuse("incomplete");
  return ok(items.map(({ key }, index) => `${key}=${chosen[index]}`));
}

function problems({ items, others }: MatchPairsQuestion): KindProblem[] {
  const keys = keysOf(others);
  return [
    ...tooFew(items, "items"),
    ...tooFew(others, "others"),
    ...items
      .filter(({ match }) => !keys.includes(match))
      .map(({ key }) => ({ code: "right_unknown" as const, place: `items.${key}.match` })),
    // The keys are in the page: an item with the key of its match would give it away.
    ...items
      .filter(({ key, match }) => key === match)
      .map(({ key }) => ({ code: "keys_tell_the_answer" as const, place: `items.${key}` })),
  ];
}
