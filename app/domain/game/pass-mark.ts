import type { Level } from "../campaign/level.ts";
import { isScored } from "../campaign/question.ts";
import type { Plan } from "./plan.ts";

/** A stored answer of an attempt. The share is null for a question of taste. */
export interface AnsweredStep {
  position: number;
  share: number | null;
}

/**
 * Whether a finished attempt goes on to the next level. The pass mark asks how much the player knew: of the points at stake
 * (the full points of each question that was asked), the part that the answers' shares earned has to reach it. Bonuses,
 * negative points, choices' own points and the level's weight do not count. A question that was jumped over was not asked,
 * and is at stake for nobody; one that the level's clock did not leave time for was (`unreached`: their positions).
 */
export function passes(
  level: Level,
  plan: Plan,
  answered: readonly AnsweredStep[],
  unreached: readonly number[] = [],
): boolean {
  if (level.passMark === undefined) return true;
  const earned = answered.reduce((sum, { position, share }) => sum + (share ?? 0) * worth(plan, position), 0);
  const stake = [...answered.map(({ position }) => position), ...unreached].reduce(
    (sum, position) => sum + worth(plan, position),
    0,
  );
  // Shares are fractions: seven tenths of ten points may come out a hair below seven.
  return earned * 100 >= level.passMark * stake - 1e-6;
}

function worth(plan: Plan, position: number): number {
  const question = plan[position]?.question;
  return question && isScored(question) ? question.points : 0;
}
