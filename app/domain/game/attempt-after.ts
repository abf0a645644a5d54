import type { AnswerFact, Attempt } from "./attempt.ts";

/** How an attempt stands once an answer is accepted. */
export function attemptAfter(
  before: Attempt,
  {
    position,
    nextPosition,
    share,
    streak,
    finishes,
  }: Pick<AnswerFact, "position" | "nextPosition" | "share" | "streak" | "finishes">,
): Attempt {
  if (before.status === "finished" || finishes) return { status: "finished" };
  const answered = [...before.answered, { position, share }];
  return { ...before, position: nextPosition, askedAt: null, streak, answered };
}
