import * as z from "zod";
import type { Level } from "#app/domain/campaign/level.ts";
import type { ScoredQuestion } from "#app/domain/campaign/question.ts";
import { key, words } from "./file-parts.schema.ts";
import { scoredQuestion, traitQuestion } from "./question-file.schema.ts";

/** With its zone: 2027-01-31T18:00:00+01:00. */
const moment = z.iso.datetime({ offset: true, error: "moment_wanted" });
/** What a jump names may be gone from a draft, or not be there yet. */
const named = z.string().min(1).max(20_000);
const MOST_QUESTIONS = 200;
const several = z.number().int().min(1);

/** A level of a campaign file: its questions and the rules it is played by. */
export const levelFile = z.strictObject({
  key,
  name: words,
  intro: words,
  opening: z.array(traitQuestion).max(MOST_QUESTIONS),
  questions: z.array(scoredQuestion).max(MOST_QUESTIONS),
  draw: several.optional(),
  shuffle: z.strictObject({ questions: z.boolean(), choices: z.boolean() }).optional(),
  passMark: z.number().min(1).max(100).optional(),
  attempts: several.optional(),
  coolDownMinutes: z.number().int().min(0).optional(),
  opensAt: moment.optional(),
  closesAt: moment.optional(),
  timeLimit: z
    .strictObject({
      per: z.enum(["question", "level"]),
      seconds: several,
      graceMilliseconds: z.number().int().min(0),
      adjustable: z.boolean(),
    })
    .optional(),
  speedBonus: z.strictObject({ points: several, seconds: several }).optional(),
  streakBonus: z.strictObject({ points: several, cap: several }).optional(),
  weight: z.number().optional(),
  jumps: z
    .array(z.strictObject({ question: named, answer: named, to: named }))
    .max(200)
    .optional(),
});

type LevelFile = z.infer<typeof levelFile>;

/** The level in the words of the domain. */
export function toLevel({ questions, opensAt, closesAt, ...level }: LevelFile): Level {
  return {
    ...level,
    questions: questions.map(toQuestion),
    ...(opensAt ? { opensAt: Date.parse(opensAt) } : {}),
    ...(closesAt ? { closesAt: Date.parse(closesAt) } : {}),
  };
}

/** `right: true` on a choice becomes the question's `right`: what is said of choices can then be shown. */
function toQuestion(question: LevelFile["questions"][number]): ScoredQuestion {
  switch (question.kind) {
    case "one-choice":
    case "picture-choice": {
      const [right = ""] = rightOf(question.choices);
      return question.kind === "one-choice"
        ? { ...question, choices: question.choices.map(withoutRight), right }
        : { ...question, choices: question.choices.map(withoutRight), right };
    }
    case "several-choices":
      return { ...question, choices: question.choices.map(withoutRight), right: rightOf(question.choices) };
    case "point-on-picture": {
      const [right = ""] = rightOf(question.zones);
      return { ...question, zones: question.zones.map(withoutRight), right };
    }
    default:
      return question;
  }
}

function rightOf(choices: readonly { key: string; right?: true | undefined }[]): string[] {
  return choices.filter(({ right }) => right).map(({ key }) => key);
}

function withoutRight<C extends { right?: true | undefined }>({ right: _, ...choice }: C): Omit<C, "right"> {
  return choice;
}
