import { type Jump, LEVEL_END, type Level } from "../campaign/level.ts";
import type { Plan } from "./plan.ts";
import { stepsOf } from "./steps.ts";

/**
 * Where the attempt goes on after an answer at `position`: the plan's length is the level's end. The first of the level's
 * jumps that names the question and something given decides (an empty answer leads on to the next). A target that this
 * attempt does not ask gives way to the next one after it, in the author's order, that it does; with none left, the
 * level ends. Never backwards.
 */
export function nextPosition(level: Level, plan: Plan, position: number, given: readonly string[]): number {
  const question = plan[position]?.question.key;
  const jump = level.jumps?.find((one) => one.question === question && given.includes(one.answer));
  return jump ? landing(level, plan, position, jump) : position + 1;
}

function landing(level: Level, plan: Plan, position: number, { to }: Jump): number {
  if (to === LEVEL_END) return plan.length;
  const keys = stepsOf(level).map(({ key }) => key);
  const targets = keys.includes(to) ? keys.slice(keys.indexOf(to)) : [];
  const places = targets.map((key) => plan.findIndex((step) => step.question.key === key));
  return places.find((place) => place > position) ?? plan.length;
}
