import type { Choice, Question, ScoredQuestion, TraitQuestion } from "../campaign/question.ts";
import type { Fields } from "../game/kinds/kind.ts";
import { type Chance, shuffled } from "../game/seeded.ts";
import { assertNever } from "../kernel/invariant.ts";

/** The form that a simulated player sends: right, or wrong by lot. The real rules read and judge it. */
export function formFor(question: ScoredQuestion, isRight: boolean, chance: Chance): Fields {
  switch (question.kind) {
    case "one-choice":
    case "picture-choice":
      return chosen(isRight ? question.right : another(keys(question.choices), question.right, chance));
    case "point-on-picture":
      return chosen(isRight ? question.right : another(keys(question.zones), question.right, chance));
    case "true-false":
      return chosen(String(question.right === isRight));
    case "several-choices":
      return chosen(
        ...(isRight ? question.right : otherTicks(question.right, keys(question.choices), chance)),
      );
    case "closest-number":
      return chosen(String(isRight ? question.right : otherNumber(question, chance)));
    case "short-text":
      return chosen(isRight ? (Object.values(question.accepted).flat()[0] ?? "") : WRONG_TEXT);
    case "order": {
      const right = keys(question.items);
      const order = isRight ? right : otherOrder(right, chance);
      return new Map(order.map((key, index) => [`place-${key}`, [String(index + 1)]]));
    }
    case "match-pairs":
      return pairs(question, isRight, chance);
    default:
      return assertNever(question);
  }
}

/** Any answer to a question of taste. */
export function tasteFor(question: TraitQuestion, chance: Chance): Fields {
  switch (question.kind) {
    case "trait-choice":
    case "trait-choices":
      return chosen(any(keys(question.choices), chance));
    case "trait-scale":
      return chosen(String(question.min + Math.floor(chance() * (question.max - question.min + 1))));
    case "trait-text":
      return chosen(WRONG_TEXT);
    default:
      return assertNever(question);
  }
}

/** No word of any language. */
const WRONG_TEXT = "qxqzxq";

function chosen(...keys: string[]): Fields {
  return new Map([["choice", keys]]);
}

function keys(choices: readonly Choice[]): string[] {
  return choices.map(({ key }) => key);
}

function any(keys: readonly string[], chance: Chance): string {
  return keys[Math.floor(chance() * keys.length)] ?? "";
}

function another(keys: readonly string[], right: string, chance: Chance): string {
  return any(
    keys.filter((key) => key !== right),
    chance,
  );
}

/** Each box by a coin; where that is right, or nothing, one of them the other way. */
function otherTicks(right: readonly string[], keys: readonly string[], chance: Chance): string[] {
  const ticks = keys.filter(() => chance() < 0.5);
  const isSame = ticks.length === right.length && ticks.every((key) => right.includes(key));
  if (!isSame && ticks.length > 0) return ticks;
  const turned = any(keys, chance);
  const rest = ticks.filter((key) => key !== turned);
  const other = rest.length < ticks.length ? rest : [...ticks, turned];
  return other.length > 0 ? other : [another(keys, turned, chance)];
}

function otherNumber(
  { right, min, max, step }: Extract<Question, { kind: "closest-number" }>,
  chance: Chance,
): number {
  const steps = Math.floor((max - min) / step + 1e-9);
  const number = min + Math.floor(chance() * (steps + 1)) * step;
  return number === right ? (number === min ? max : min) : number;
}

/** Mixed; where that comes out right, one place further. */
function otherOrder(right: readonly string[], chance: Chance): string[] {
  const mixed = shuffled(right, chance);
  return mixed.some((key, index) => key !== right[index]) ? mixed : [...mixed.slice(1), ...mixed.slice(0, 1)];
}

function pairs(
  { items, others }: Extract<Question, { kind: "match-pairs" }>,
  isRight: boolean,
  chance: Chance,
): Fields {
  const given = items.map(({ match }) => (isRight ? match : any(keys(others), chance)));
  const first = items[0];
  if (!isRight && first && items.every(({ match }, index) => given[index] === match))
    given[0] = another(keys(others), first.match, chance);
  return new Map(items.map(({ key }, index) => [`pair-${key}`, [given[index] ?? ""]]));
}
