import * as z from "zod";
import type { Question, QuestionKind } from "#app/domain/campaign/question.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { decimal, filled, inPlace, isSaid, text, whole, words } from "./form-parts.schema.ts";
import { nextKey } from "./next-key.ts";

/** The forms of questions, kind by kind; each answers the whole question but its key. */
const pixels = whole(1, 10_000).optional();
const size = { src: text, width: pixels, height: pixels };
const picture = z
  .object({ ...size, alt: words })
  .optional()
  .transform((one) => (one?.src ? { ...sized(one), alt: one.alt } : undefined));

function sized<P extends { src: string; width?: number | undefined; height?: number | undefined }>(one: P) {
  return { src: one.src, width: one.width ?? 640, height: one.height ?? 480 };
}

const base = { prompt: words, picture };
const scored = {
  ...base,
  points: whole(0, 10_000).default(10),
  wrongPoints: whole(-10_000, 10_000).optional(),
  explanation: words,
  source: z.string().trim().max(1000, "text_too_long").optional(),
};
const taste = {
  ...base,
  trait: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9_]{0,39}$/, "trait_wanted")
    .or(z.literal(""))
    .default(""),
};

const row = { key: text, text: words, place: whole(1, 99).optional() };
const plainRows = list(z.object(row));
const choiceRows = list(z.object({ ...row, points: whole(-10_000, 10_000).optional() }));

/** Rows that say something, in the order of their places, each with a key of its own that it keeps. */
function list<Row extends z.ZodType<{ key: string; text: object; place?: number | undefined }>>(shape: Row) {
  return z
    .array(shape)
    .max(30)
    .optional()
    .transform((rows) => {
      const kept = inPlace(filled(rows, (one) => isSaid(one.text as never)));
      const keys: string[] = kept.map(({ key }) => key).filter((key) => key !== "");
      return kept.map((one) => {
        if (one.key !== "") return one;
        const key = nextKey(keys);
        keys.push(key);
        return { ...one, key };
      }) as (Omit<z.output<Row>, "place"> & { key: string })[];
    });
}

const right = z.string().default("");
const rights = z.array(z.string()).default([]);
const areaRow = z.object({
  ...row,
  x: decimal(0, 100).default(50),
  y: decimal(0, 100).default(50),
  radius: decimal(0, 100).default(10),
  width: decimal(0, 100).optional(),
  height: decimal(0, 100).optional(),
});
const texts = z
  .object(
    Object.fromEntries(LANGUAGES.map((tag) => [tag, text])) as Record<
      (typeof LANGUAGES)[number],
      typeof text
    >,
  )
  .prefault({})
  .transform(
    (all) =>
      Object.fromEntries(
        Object.entries(all)
          .map(([tag, lines]) => [tag, linesOf(lines)] as const)
          .filter(([, lines]) => lines.length > 0),
      ) as Partial<Record<string, string[]>>,
  );

function linesOf(lines: string): string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

const one = <Shape extends object>(shape: Shape) => z.object({ ...scored, ...shape });

export const QUESTION_FORMS = {
  "one-choice": one({ choices: choiceRows, right }),
  "several-choices": one({ choices: choiceRows, right: rights }),
  "true-false": one({ right: z.enum(["true", "false"]).default("true") }).transform(({ right, ...rest }) => ({
    ...rest,
    right: right === "true",
  })),
  "picture-choice": one({
    choices: list(
      z.object({ ...row, points: whole(-10_000, 10_000).optional(), picture: z.object(size).optional() }),
    ),
    right,
  }).transform(({ choices, ...rest }) => ({
    ...rest,
    choices: choices.map((choice) => ({ ...choice, picture: sized(choice.picture ?? { src: "" }) })),
  })),
  order: one({ items: plainRows }),
  "closest-number": one({
    right: decimal(-1e12, 1e12).default(0),
    min: decimal(-1e12, 1e12).default(0),
    max: decimal(-1e12, 1e12).default(100),
    step: decimal(1e-6, 1e12).default(1),
    tolerance: decimal(0, 1e12).default(0),
    unit: words,
  }).transform(({ unit, ...rest }) => ({ ...rest, ...(isSaid(unit) ? { unit } : {}) })),
  "short-text": one({ accepted: texts, refused: texts, slips: whole(0, 2).default(1) }).transform(
    ({ refused, ...rest }) => ({ ...rest, ...(Object.keys(refused).length > 0 ? { refused } : {}) }),
  ),
  "point-on-picture": one({ zones: list(areaRow), right }).transform(({ zones, picture, ...rest }) => ({
    ...rest,
    picture: picture ?? { src: "", width: 640, height: 480, alt: {} },
    zones: zones.map(({ x, y, radius, width, height, ...zone }) => ({
      ...zone,
      area: width && height ? { shape: "box", x, y, width, height } : { shape: "circle", x, y, radius },
    })),
  })),
  "match-pairs": one({
    items: list(z.object({ ...row, match: text })),
    others: plainRows,
  }),
  "trait-choice": z.object({ ...taste, choices: plainRows }),
  "trait-choices": z.object({ ...taste, choices: plainRows, most: whole(1, 30).optional() }),
  "trait-scale": z.object({
    ...taste,
    min: whole(-100, 100).default(1),
    max: whole(-100, 100).default(5),
    lowLabel: words,
    highLabel: words,
  }),
  "trait-text": z.object({ ...taste, longest: whole(1, 2000).default(200) }),
} satisfies Record<QuestionKind, z.ZodType>;

/** The question that a form has made of one of its kind; its key stays. */
export function toQuestion(kind: QuestionKind, key: string, form: object): Question {
  return { ...form, kind, key } as Question;
}
