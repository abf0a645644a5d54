import { LONGEST_WORDS } from "../campaign/most-parts.ts";
import type { ScoredQuestion } from "../campaign/question.ts";
import { problemsOfQuestion, type QuestionProblem } from "../campaign/question-problems.ts";
import { kindOf } from "../game/kinds/table.ts";
import type { Language } from "../kernel/language.ts";
import { oneChoice, severalChoices } from "./found-choices.ts";
import { acceptedTexts, matchPairs, orderItems } from "./found-lists.ts";
import { closestNumber } from "./found-number.ts";
import { type Asked, type FoundQuestion, leftOut, type Note } from "./found-question.ts";
import type { ImportedQuestion, ImportReason } from "./imported.ts";
import { tidyText } from "./tidy-text.ts";

/** The formats give most questions one mark; a campaign gives most of them ten points. */
const POINTS_OF_A_MARK = 10;
const MOST_POINTS = 10_000;
/** What a draft's form takes as a number. */
const LARGEST_NUMBER = 1e12;
const FINEST_STEP = 1e-6;

type Taken = { question: ImportedQuestion; without: Note[] } | { leftOut: Note };

/** The question as a campaign asks it, and what it lost on the way; or why no campaign can ask it. */
export function takeQuestion(found: FoundQuestion, key: string, language: Language): Taken {
  const exact = found.marks * POINTS_OF_A_MARK;
  const points = Math.round(exact);
  if (!(points >= 0 && points <= MOST_POINTS)) return leftOut("points-out-of-range", String(found.marks));
  const asked = ask(found.asked, points, language);
  if ("leftOut" in asked) return asked;
  const explanation = tidyText(found.explanation);
  const isTooLong = explanation.length > LONGEST_WORDS;
  const question: ScoredQuestion = {
    key,
    points,
    prompt: { [language]: tidyText(found.prompt) },
    explanation: explanation === "" || isTooLong ? {} : { [language]: explanation },
    ...asked.body,
  };
  const fault = faultOf(question, language);
  if (fault) return { leftOut: fault };
  return {
    question,
    without: [
      ...asked.without,
      ...(points === exact
        ? []
        : [{ reason: "points-rounded" as const, said: String(Number(exact.toFixed(3))) }]),
      ...(isTooLong ? [{ reason: "text-too-long" as const, said: explanation }] : []),
    ],
  };
}

type Body = ScoredQuestion extends infer Q
  ? Q extends ScoredQuestion
    ? Omit<Q, "key" | "points" | "prompt" | "explanation">
    : never
  : never;

function ask(
  asked: Asked,
  points: number,
  language: Language,
): { body: Body; without: Note[] } | { leftOut: Note } {
  switch (asked.kind) {
    case "one-choice":
      return bodied(asked.kind, oneChoice(asked.choices, points, language));
    case "several-choices":
      return bodied(asked.kind, severalChoices(asked.choices, language));
    case "true-false":
      return { body: asked, without: [] };
    case "order":
      return bodied(asked.kind, orderItems(asked.items, language));
    case "closest-number":
      return bodied(asked.kind, closestNumber(asked, language));
    case "match-pairs":
      return bodied(asked.kind, matchPairs(asked, language));
    case "short-text": {
      const texts = acceptedTexts(asked.accepted);
      if ("leftOut" in texts) return texts;
      // The formats compare letter by letter: no slip is forgiven.
      return {
        body: { kind: asked.kind, accepted: { [language]: texts.accepted }, slips: 0 },
        without: texts.without,
      };
    }
  }
}

function bodied(
  kind: Asked["kind"],
  part: ({ without?: Note[] } & object) | { leftOut: Note },
): { body: Body; without: Note[] } | { leftOut: Note } {
  if ("leftOut" in part) return part;
  const { without = [], ...body } = part;
  return { body: { kind, ...body } as Body, without };
}

const REASONS: Partial<Record<QuestionProblem["code"], ImportReason>> = {
  too_few_choices: "too-few-choices",
  same_choice_twice: "same-twice",
  no_right_answer: "no-right-answer",
  all_right: "all-right",
};

/** What would keep the question from being asked, or a draft from holding it. */
function faultOf(question: ScoredQuestion, language: Language): Note | undefined {
  for (const [, words] of [["prompt", question.prompt] as const, ...kindOf(question).texts(question)]) {
    const text = words[language] ?? "";
    if (text === "") return { reason: "text-empty" };
    if (text.length > LONGEST_WORDS) return { reason: "text-too-long", said: text };
  }
  if (question.kind === "closest-number") {
    const { right, min, max, step, tolerance } = question;
    if (
      ![right, min, max, tolerance].every((number) => Math.abs(number) <= LARGEST_NUMBER) ||
      step < FINEST_STEP ||
      problemsOfQuestion("", question, [language]).length > 0
    )
      return { reason: "number-not-read", said: String(right) };
  }
  const own = "choices" in question ? question.choices : [];
  const tooMuch = own.find(({ points = 0 }: { points?: number }) => Math.abs(points) > MOST_POINTS);
  if (tooMuch) return { reason: "points-out-of-range", said: tooMuch.text[language] };
  const [problem] = problemsOfQuestion("", question, [language]);
  return problem && { reason: REASONS[problem.code] ?? "not-read" };
}
