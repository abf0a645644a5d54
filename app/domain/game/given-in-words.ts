import type { Question } from "../campaign/question.ts";
import type { Say } from "./kinds/kind.ts";
import { kindOf } from "./kinds/table.ts";

/**
 * A stored answer as people read it, one text for each part: the words of what was chosen, in the order it is stored in;
 * "item: other" for a pair; a number or a typed text as it is. The product's own words for true and false are the caller's.
 */
export function givenInWords(
  question: Question,
  given: readonly string[],
  say: Say,
  truth: { true: string; false: string },
): string[] {
  if (question.kind === "true-false") return given.map((key) => (key === "true" ? truth.true : truth.false));
  const texts = new Map(kindOf(question).texts(question));
  const named = (list: string, key: string) => {
    const words = texts.get(`${list}.${key}`);
    return words ? say(words) : key;
  };
  switch (question.kind) {
    case "match-pairs":
      return given.map((pair) => {
        const [item = "", other = ""] = pair.split("=");
        return `${named("items", item)}: ${named("others", other)}`;
      });
    case "order":
      return given.map((key) => named("items", key));
    case "point-on-picture":
      return given.map((key) => named("zones", key));
    default:
      return given.map((key) => named("choices", key));
  }
}
