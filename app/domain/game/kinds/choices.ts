import type { Choice } from "../../campaign/question.ts";
import type { Words } from "../../kernel/language.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Fields, GivenRefusal, KindProblem, Say } from "./kind.ts";

export interface ChoiceView {
  key: string;
  text: string;
}

/** The field `choice`, once. */
export function readOne(fields: Fields, keys: readonly string[]): Result<string[], GivenRefusal> {
  const chosen = readSeveral(fields, keys);
  return chosen.ok && chosen.value.length > 1 ? refuse("too_many") : chosen;
}

/** The field `choice`, once for each ticked box: their keys, each once, sorted. */
export function readSeveral(
  fields: Fields,
  keys: readonly string[],
  most = keys.length,
): Result<string[], GivenRefusal> {
  const chosen = [...new Set(fields.get("choice") ?? [])].filter((key) => key !== "");
  if (chosen.length === 0) return refuse("nothing_chosen");
  if (chosen.some((key) => !keys.includes(key))) return refuse("unknown_choice");
  return chosen.length > most ? refuse("too_many") : ok(chosen.sort());
}

export function keysOf(choices: readonly Choice[]): string[] {
  return choices.map(({ key }) => key);
}

/** The choices in the order in which they are shown, and nothing of them but key and text. */
export function viewOf(choices: readonly Choice[], order: readonly string[], say: Say): ChoiceView[] {
  return inOrder(choices, order).map(({ key, text }) => ({ key, text: say(text) }));
}

/** A key that the order does not name is shown last: better than a choice that is lost. */
export function inOrder<Item extends Choice>(items: readonly Item[], order: readonly string[]): Item[] {
  const place = ({ key }: Item) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...items].sort((one, other) => place(one) - place(other));
}

export function textsOf(choices: readonly Choice[], place: string): [string, Words][] {
  return choices.map(({ key, text }) => [`${place}.${key}`, text]);
}

export function tooFew(choices: readonly Choice[], place: string, fewest = 2): KindProblem[] {
  return choices.length < fewest ? [{ code: "too_few_choices", place }] : [];
}

/** Each of the right answers has to be one of the choices. */
export function rightProblems(choices: readonly Choice[], right: readonly string[]): KindProblem[] {
  if (right.every((key) => !key)) return [{ code: "no_right_answer", place: "right" }];
  const keys = keysOf(choices);
  return right.every((key) => keys.includes(key)) ? [] : [{ code: "right_unknown", place: "right" }];
}
