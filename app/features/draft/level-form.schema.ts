import * as z from "zod";
import { LEVEL_END } from "#app/domain/campaign/level.ts";
import type { LevelPart } from "#app/domain/draft/parts.ts";
import { box, decimal, filled, text, whole, words } from "./form-parts.schema.ts";

/** A moment as a browser's field writes it, in the zone of whoever typed it: the zone comes beside it. */
const moment = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, "moment_wanted")
  .optional();

const fields = z.object({
  name: words,
  intro: words,
  draw: whole(1, 200).optional(),
  shuffleQuestions: box,
  shuffleChoices: box,
  passMark: whole(1, 100).optional(),
  attempts: whole(1, 100).optional(),
  coolDownMinutes: whole(0, 100_000).optional(),
  opensAt: moment,
  closesAt: moment,
  limitPer: z.union([z.enum(["question", "level"]), z.literal("")]).default(""),
  limitSeconds: whole(5, 7200).optional(),
  adjustable: box,
  speedPoints: whole(1, 10_000).optional(),
  speedSeconds: whole(1, 600).optional(),
  streakPoints: whole(1, 10_000).optional(),
  streakCap: whole(1, 10_000).optional(),
  weight: decimal(0.1, 10).optional(),
  jumps: z
    .array(z.object({ question: text, answer: text, to: text }))
    .max(200)
    .optional(),
});

/** For the way of the page and of the answer, beside every clock. */
const GRACE_MILLISECONDS = 1500;

/** The rules of a level as its form says them; what it asks, and in which order, is not among them. */
export function levelForm(toInstant: (local: string) => number) {
  return fields.transform((form): Omit<LevelPart, "key" | "opening" | "questions"> => {
    const jumps = filled(form.jumps, ({ question, answer }) => question !== "" && answer !== "");
    return {
      name: form.name,
      intro: form.intro,
      ...present({ draw: form.draw, passMark: form.passMark, attempts: form.attempts }),
      ...present({ coolDownMinutes: form.coolDownMinutes, weight: form.weight }),
      ...(form.shuffleQuestions || form.shuffleChoices
        ? { shuffle: { questions: form.shuffleQuestions, choices: form.shuffleChoices } }
        : {}),
      ...(form.opensAt ? { opensAt: toInstant(form.opensAt) } : {}),
      ...(form.closesAt ? { closesAt: toInstant(form.closesAt) } : {}),
      ...(form.limitPer
        ? {
            timeLimit: {
              per: form.limitPer,
              seconds: form.limitSeconds ?? (form.limitPer === "level" ? 300 : 30),
              graceMilliseconds: GRACE_MILLISECONDS,
              adjustable: form.adjustable,
            },
          }
        : {}),
      ...(form.speedPoints
        ? { speedBonus: { points: form.speedPoints, seconds: form.speedSeconds ?? 20 } }
        : {}),
      ...(form.streakPoints
        ? { streakBonus: { points: form.streakPoints, cap: form.streakCap ?? form.streakPoints } }
        : {}),
      ...(jumps.length > 0 ? { jumps: jumps.map((jump) => ({ ...jump, to: jump.to || LEVEL_END })) } : {}),
    };
  });
}

function present<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
