import { type Asked, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { type QuestionReader, said, type Unreadable } from "#app/domain/exchange/imported.ts";
import { faultIn, lineAt, linesOfObjects } from "#app/domain/exchange/json-lines.ts";
import { type ReadAt, reportOf } from "#app/domain/exchange/report-of.ts";
import { type Decode, decoderOf } from "./open-trivia-encoding.ts";

/** Marks for the difficulties of the Open Trivia Database, one of which is ten points; one where a question names none. */
const MARKS: Partial<Record<string, number>> = { easy: 1, medium: 1.5, hard: 2 };

/**
 * The answer of the Open Trivia Database's API (https://opentdb.com/api_config.php) in any of its encodings, or its list of
 * results alone. Its categories are not taken over: a campaign has levels for that.
 */
export const readOpenTrivia: QuestionReader = (text, language) => {
  const body = text.replace(/^\ufeff/, "");
  const parsed = parse(body);
  if (!parsed.ok) return parsed;
  const isList = Array.isArray(parsed.value);
  const results = isList ? parsed.value : fieldOf(parsed.value, "results");
  if (!Array.isArray(results)) return { ok: false, refusal: "no-questions", line: 1 };
  const lines = linesOfObjects(body, isList ? 1 : 2);
  const objects = results.filter((result: unknown) => result !== null && typeof result === "object");
  const decode = decoderOf(objects);
  return reportOf(
    objects.map((result, index) => readResult(result, lines[index] ?? 1, decode)),
    language,
  );
};

function parse(text: string): { ok: true; value: unknown } | Unreadable {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const line = lineAt(text, faultIn(text));
    return { ok: false, refusal: "not-well-formed", line, said: said(text.split("\n")[line - 1] ?? "") };
  }
}

function readResult(result: unknown, line: number, decode: Decode): ReadAt {
  const prompt = textOf(result, "question", decode);
  const asked = askedIn(result, prompt, decode);
  if ("leftOut" in asked) return { line, prompt, reading: asked };
  const marks = MARKS[textOf(result, "difficulty", decode)] ?? 1;
  return { line, prompt, reading: { found: { prompt, explanation: "", marks, asked }, without: [] } };
}

function askedIn(result: unknown, prompt: string, decode: Decode): Asked | { leftOut: Note } {
  const type = textOf(result, "type", decode);
  const right = textOf(result, "correct_answer", decode);
  if (right === "") return leftOut("no-right-answer");
  if (type === "boolean") {
    if (!/^(true|false)$/i.test(right)) return leftOut("no-right-answer", right);
    return { kind: "true-false", right: right.toLowerCase() === "true" };
  }
  if (type !== "multiple" && type !== "") return leftOut("kind-not-known", type);
  const wrong = fieldOf(result, "incorrect_answers");
  const texts = Array.isArray(wrong) ? wrong.filter((one): one is string => typeof one === "string") : [];
  const choices = texts.map((text) => ({ text: decode(text), credit: 0 }));
  // The file has the right answer apart; here it stands at a place that its words decide.
  const sum = [...prompt, ...right].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  choices.splice(sum % (choices.length + 1), 0, { text: right, credit: 1 });
  return { kind: "one-choice", choices };
}

function textOf(result: unknown, field: string, decode: Decode): string {
  const value = fieldOf(result, field);
  return typeof value === "string" ? decode(value).trim() : "";
}

function fieldOf(result: unknown, field: string): unknown {
  return result && typeof result === "object" ? (result as Record<string, unknown>)[field] : undefined;
}
