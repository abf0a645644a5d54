import { judge } from "../game/judge.ts";
import type { KindProblemCode } from "../game/kinds/kind.ts";
import { sizeProblems } from "../game/kinds/picture.ts";
import { kindOf } from "../game/kinds/table.ts";
import { inLanguage, type Language } from "../kernel/language.ts";
import { isScored, type Question } from "./question.ts";

export interface QuestionProblem {
  code: KindProblemCode | "same_choice_twice";
  place: string;
}

/** What keeps one question from being asked. The first language is the one to fall back to. */
export function problemsOfQuestion(
  place: string,
  question: Question,
  languages: readonly [Language, ...Language[]],
): QuestionProblem[] {
  const found = [
    ...kindOf(question).problems(question),
    ...(question.picture && question.kind !== "point-on-picture"
      ? sizeProblems(question.picture, "picture")
      : []),
    ...wrongPaysMore(question),
  ];
  return [
    ...(hasTwins(question, languages) ? [{ code: "same_choice_twice" as const, place }] : []),
    ...found.map((problem) => ({ ...problem, place: `${place}.${problem.place}` })),
  ];
}

/** A wrong answer that brings more than the right one, by the question's own points or by a choice's. */
function wrongPaysMore(question: Question): { code: "wrong_pays_more"; place: string }[] {
  if (!isScored(question)) return [];
  if ((question.wrongPoints ?? 0) > question.points)
    return [{ code: "wrong_pays_more", place: "wrongPoints" }];
  if (question.kind !== "one-choice" && question.kind !== "picture-choice") return [];
  const most = judge(question, [question.right]).points;
  return question.choices
    .filter(({ key }) => key !== question.right && judge(question, [key]).points > most)
    .map(({ key }) => ({ code: "wrong_pays_more", place: `choices.${key}` }));
}

/** Two choices (items, zones) of one list with the same key, or that read the same in a language. */
function hasTwins(question: Question, languages: readonly [Language, ...Language[]]): boolean {
  const choices = kindOf(question)
    .texts(question)
    .filter(([place]) => place.includes("."));
  return (
    isRepeated(choices.map(([place]) => place)) ||
    languages.some((language) =>
      isRepeated(
        choices.flatMap(([place, words]) => {
          const shown = inLanguage(words, language, languages[0]).trim().toLowerCase();
          // Of a draft: what is not written yet is missed as a text, and is nobody's twin.
          return shown === "" ? [] : [`${place.split(".")[0]} ${shown}`];
        }),
      ),
    )
  );
}

function isRepeated(texts: string[]): boolean {
  return new Set(texts).size !== texts.length;
}
