import type { AnswerFact, AnswerRefusal } from "#app/domain/game/attempt.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { answerInRun } from "#app/domain/preview/run.ts";
import { homeAfter, type PreviewVisit } from "./preview-visit.server.ts";

/** Judges an answer to the question that waits, and keeps it in the address of the pages that follow. */
export function answerInPreview(
  visit: PreviewVisit,
  question: string,
  fields: ReadonlyMap<string, string[]>,
): Result<{ fact: AnswerFact; home: string }, AnswerRefusal> {
  const { preview, played, now } = visit;
  const run = played.runs.at(-1);
  if (!run) return refuse("not_this_question");
  const given = { skip: fields.has("skip"), pace: preview.pace };
  const answered = answerInRun(run, { ...given, question, fields, at: now.getTime() });
  if (!answered.ok) return answered;
  const sent = [...fields].filter(([name]) => ANSWERS.test(name));
  const step = { act: "answer" as const, after: now.getTime() - preview.at, sent, ...given };
  return ok({
    fact: answered.value.fact,
    home: homeAfter(visit, { steps: [...preview.steps, step] }),
  });
}

/** The fields that an answer is made of (`readGiven`). */
const ANSWERS = /^(choice|(place|pair)-.+|point\.[xy]|width|height)$/;
