import type { Level } from "#app/domain/campaign/level.ts";
import type { OneChoiceQuestion, TraitChoiceQuestion } from "#app/domain/campaign/question.ts";
import type { AnswerCommand } from "#app/domain/game/attempt.ts";

/** Content for tests of pure rules: no database and nothing of the app but types. */
const both = (text: string) => ({ fr: `${text} (fr)`, en: `${text} (en)` });

export function aQuestion(changes: Partial<OneChoiceQuestion> = {}): OneChoiceQuestion {
  return {
    kind: "one-choice",
    key: "capital",
    prompt: both("Which capital?"),
    choices: ["a", "b", "c", "d"].map((key) => ({ key, text: both(`Choice ${key}`) })),
    right: "c",
    points: 10,
    explanation: both("Because."),
    source: "An atlas",
    ...changes,
  };
}

export function aTasteQuestion(changes: Partial<TraitChoiceQuestion> = {}): TraitChoiceQuestion {
  return {
    kind: "trait-choice",
    key: "favourite",
    trait: "favourite_region",
    prompt: both("Which do you like?"),
    choices: ["loire", "rhone"].map((key) => ({ key, text: both(key) })),
    ...changes,
  };
}

/** What a page with this question sends; null skips it. */
export function anAnswer(
  question: string,
  choice: string | null,
  changes: Partial<AnswerCommand> = {},
): AnswerCommand {
  const fields = new Map(choice === null ? [] : [["choice", [choice]]]);
  return { question, fields, skip: choice === null, at: 0, pace: "normal", ...changes };
}

/** A question of taste, then three of knowledge. */
export function aLevel(): Level {
  return {
    key: "vine",
    name: both("The vine"),
    intro: both("To begin"),
    opening: [aTasteQuestion()],
    questions: [
      aQuestion({ key: "first" }),
      aQuestion({ key: "second", points: 15 }),
      aQuestion({ key: "third", points: 20 }),
    ],
  };
}
