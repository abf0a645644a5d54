import type { Level, Question } from "../campaign/content.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { scoreAnswer } from "../scoring/score-answer.ts";
import { stepsOf } from "./steps.ts";

/** One run of a level: open at a position, or finished. A finished attempt has nothing left to answer. */
export type Attempt = { status: "open"; position: number } | { status: "finished" };

export interface AnswerCommand {
  /** The key of the question that the page showed: a page kept open in a second tab names an older one. */
  question: string;
  /** The key of the chosen choice, or null to skip a question of taste. */
  choice: string | null;
}

/** What an accepted answer comes to: everything that is stored, decided here and nowhere else. */
export interface AnswerFact {
  position: number;
  question: string;
  choices: string[];
  /** Null for a question of taste, which has no right answer. */
  isRight: boolean | null;
  points: number;
  trait: { key: string; value: string } | null;
  finishesLevel: boolean;
}

export type AnswerRefusal =
  /** This question has its answer; it is final. The stored feedback is shown again. */
  | "already_answered"
  /** A question that has not been reached, or belongs to no such level. */
  | "not_this_question"
  | "nothing_chosen"
  | "unknown_choice";

/** Decides one answer. The same request twice finds the position moved on, and is refused as already answered. */
export function answerQuestion(
  level: Level,
  attempt: Attempt,
  command: AnswerCommand,
): Result<AnswerFact, AnswerRefusal> {
  const steps = stepsOf(level);
  const asked = steps.findIndex((step) => step.key === command.question);
  if (asked === -1) return refuse("not_this_question");
  if (attempt.status === "finished" || asked < attempt.position) return refuse("already_answered");
  if (asked > attempt.position) return refuse("not_this_question");
  const question = steps[asked] as Question;
  const base = { position: asked, question: question.key, finishesLevel: asked === steps.length - 1 };

  if (command.choice === null) {
    if (question.kind !== "trait-choice") return refuse("nothing_chosen");
    return ok({ ...base, choices: [], isRight: null, points: 0, trait: null });
  }
  if (command.choice === "") return refuse("nothing_chosen");
  if (!question.choices.some((choice) => choice.key === command.choice)) return refuse("unknown_choice");
  if (question.kind === "trait-choice") {
    return ok({
      ...base,
      choices: [command.choice],
      isRight: null,
      points: 0,
      trait: { key: question.trait, value: command.choice },
    });
  }
  return ok({ ...base, choices: [command.choice], ...scoreAnswer(question, command.choice), trait: null });
}
