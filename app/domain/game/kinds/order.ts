import type { OrderQuestion } from "../../campaign/question.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { type ChoiceView, keysOf, textsOf, tooFew, viewOf } from "./choices.ts";
import type { Fields, GivenRefusal, KindProblem, ScoredKind, Verdict } from "./kind.ts";

export interface OrderView {
  /** In the order of the page, which is never the right one. */
  items: ChoiceView[];
}

/** Form: for each item `place-<its key>`, "1" to "n", each once. Stored: the items' keys in the player's order. */
export const order: ScoredKind<OrderQuestion, OrderView> = {
  problems: ({ items }) => [...tooFew(items, "items"), ...tellingKeys(keysOf(items))],
  texts: ({ items }) => textsOf(items, "items"),
  read: ({ items }, fields) => read(keysOf(items), fields),
  judge: ({ items }, given) => judge(keysOf(items), given),
  listed: ({ items }) => ({ keys: keysOf(items), shuffled: "always", solution: keysOf(items) }),
  jumpsOn: () => [],
  view: ({ items }, shown, say) => ({ items: viewOf(items, shown, say) }),
};

function read(keys: readonly string[], fields: Fields): Result<string[], GivenRefusal> {
  const typed = keys.map((key) => fields.get(`place-${key}`)?.at(-1)?.trim() ?? "");
  if (typed.every((place) => place === "")) return refuse("nothing_chosen");
  if (typed.some((place) => place === "")) return refuse("incomplete");
  if (typed.some((place) => !/^\d{1,4}$/.test(place))) return refuse("not_a_number");
  const places = typed.map(Number);
  if (places.some((place) => place < 1 || place > keys.length)) return refuse("out_of_range");
  if (new Set(places).size < places.length) return refuse("same_place_twice");
  return ok(places.map((_, index) => keys[places.indexOf(index + 1)] as string));
}

/** share = pairs of items that stand in the right order among themselves / all pairs (Kendall's concordant pairs). */
function judge(right: readonly string[], given: readonly string[]): Verdict {
  const places = right.map((key) => given.indexOf(key));
  if (places.includes(-1)) return { share: 0 };
  const pairs = places.flatMap((place, index) => places.slice(index + 1).map((later) => place < later));
  return { share: pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length };
}

/** The keys are in the page: "a, b, c" or "item-1, item-2, item-10" along the right order would give it away. */
function tellingKeys(keys: string[]): KindProblem[] {
  if (!keys.every((key) => /^([a-z]|[a-z-]*\d+)$/.test(key))) return [];
  const sorted = [...keys].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  const tells = [sorted, [...sorted].reverse()].some((run) => run.every((key, index) => key === keys[index]));
  return tells ? [{ code: "keys_tell_the_answer", place: "items" }] : [];
}
