import type { Question } from "../campaign/question.ts";
import type { Result } from "../kernel/result.ts";
import type { Fields, GivenRefusal } from "./kinds/kind.ts";
import { kindOf } from "./kinds/table.ts";

/**
 * The answer as it is stored, out of a sent form. Its fields, by kind of question (each kind's file says more):
 * - `choice`, once: one-choice, picture-choice, trait-choice (a key), true-false ("true", "false"), closest-number and
 *   trait-scale (a number), short-text and trait-text (a text), point-on-picture (a zone's key)
 * - `choice`, once for each ticked box: several-choices, trait-choices
 * - `place-<item>` = "1" to "n": order
 * - `pair-<item>` = the other's key: match-pairs
 * - `point.x`, `point.y`, `width`, `height`, in CSS pixels: point-on-picture
 */
export function readGiven(question: Question, fields: Fields): Result<string[], GivenRefusal> {
  return kindOf(question).read(question, fields);
}
