import type { Level } from "../campaign/level.ts";
import type { Question, ScoredQuestion } from "../campaign/question.ts";
import type { Listed } from "./kinds/kind.ts";
import { kindOf } from "./kinds/table.ts";
import type { Shown } from "./player-view.ts";
import { type Chance, seeded, shuffled } from "./seeded.ts";

/** What one attempt asks, in order, each question with the order of its parts. Positions count from 0 along this list. */
export type Plan = readonly Shown[];

/**
 * The plan of an attempt, out of its stored seed: the same whenever it is made. The opening first, in the author's order;
 * then the questions, drawn and mixed as the level says. A level without draw or shuffle asks all in the author's order,
 * whatever the seed. The items of "put in order" and the others of "match pairs" are mixed in any level.
 */
export function planOf(level: Level, seed: number): Plan {
  const chance = seeded(seed);
  const questions: Question[] = [...level.opening, ...drawn(level, chance)];
  const mixes = level.shuffle?.choices ?? false;
  return questions.map((question) => ({
    question,
    order: shownOrder(kindOf(question).listed(question), mixes, chance),
  }));
}

function drawn({ questions, draw, shuffle }: Level, chance: Chance): ScoredQuestion[] {
  const mixed = shuffled(questions, chance).slice(0, draw ?? questions.length);
  return shuffle?.questions ? mixed : questions.filter((question) => mixed.includes(question));
}

function shownOrder({ keys, shuffled: when, solution }: Listed, mixes: boolean, chance: Chance): string[] {
  if (when === "never" || (when === "on-request" && !mixes)) return keys;
  // Sorted first: what is shown hangs on the keys and the seed, and not on the author's order, which may be the answer.
  const mixed = shuffled([...keys].sort(), chance);
  return solution && tells(mixed, solution) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** Mixed into the right order by accident: one place further it is the right one no more. */
function tells(mixed: readonly string[], solution: readonly string[]): boolean {
  return solution.every((key, index) => mixed[index] === key);
}
