import * as z from "zod";
import { LONGEST_WORDS } from "#app/domain/campaign/most-parts.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { key, ownPoints, picture, pictureSize, points, words } from "./file-parts.schema.ts";

/** The questions of a campaign file, kind by kind. A right choice says `right: true`. */
const scored = z.strictObject({
  key,
  points,
  wrongPoints: ownPoints.optional(),
  prompt: words,
  picture: picture.optional(),
  explanation: words,
  source: z.string().optional(),
});
const choice = z.strictObject({ key, text: words });
const rightly = { right: z.literal(true).optional() };
const scoredChoice = choice.extend({ ...rightly, points: ownPoints.optional() });

/** Of one right choice: two could not be kept, none is what a draft begins with. */
const oneRight = <C extends { right?: true | undefined }>(choices: readonly C[]) =>
  choices.filter(({ right }) => right).length <= 1;
const ONE_RIGHT = "one_right";
const MOST_CHOICES = 30;

const percent = z.number().min(0).max(100);
const area = z.discriminatedUnion(
  "shape",
  [
    z.strictObject({ shape: z.literal("circle"), x: percent, y: percent, radius: percent }),
    z.strictObject({ shape: z.literal("box"), x: percent, y: percent, width: percent, height: percent }),
  ],
  "area_wanted",
);

const answers = z.partialRecord(
  z.enum(LANGUAGES),
  z.array(z.string().trim().min(1).max(LONGEST_WORDS)).min(1).max(10_000),
);

export const scoredQuestion = z.discriminatedUnion("kind", [
  scored.extend({
    kind: z.literal("one-choice"),
    choices: z.array(scoredChoice).max(MOST_CHOICES).refine(oneRight, ONE_RIGHT),
  }),
  scored.extend({
    kind: z.literal("several-choices"),
    choices: z.array(scoredChoice).max(MOST_CHOICES),
  }),
  scored.extend({ kind: z.literal("true-false"), right: z.boolean() }),
  scored.extend({
    kind: z.literal("picture-choice"),
    choices: z
      .array(scoredChoice.extend({ picture: pictureSize }))
      .max(MOST_CHOICES)
      .refine(oneRight, ONE_RIGHT),
  }),
  scored.extend({ kind: z.literal("order"), items: z.array(choice).max(MOST_CHOICES) }),
  scored.extend({
    kind: z.literal("closest-number"),
    right: z.number(),
    min: z.number(),
    max: z.number(),
    step: z.number().positive(),
    tolerance: z.number().min(0),
    unit: words.optional(),
  }),
  scored.extend({
    kind: z.literal("short-text"),
    accepted: answers,
    refused: answers.optional(),
    slips: z.number().int().min(0).max(2),
  }),
  scored.extend({
    kind: z.literal("point-on-picture"),
    picture,
    zones: z
      .array(choice.extend({ ...rightly, area }))
      .max(MOST_CHOICES)
      .refine(oneRight, ONE_RIGHT),
  }),
  scored.extend({
    kind: z.literal("match-pairs"),
    items: z.array(choice.extend({ match: z.string().max(LONGEST_WORDS) })).max(MOST_CHOICES),
    others: z.array(choice).max(MOST_CHOICES),
  }),
]);

const taste = z.strictObject({
  key,
  /** Such as favourite_region. */
  trait: z.string().regex(/^([a-z][a-z0-9_]{0,39})?$/, "trait_wanted"),
  prompt: words,
  picture: picture.optional(),
});
const tastes = z.array(choice).max(MOST_CHOICES);

export const traitQuestion = z.discriminatedUnion("kind", [
  taste.extend({ kind: z.literal("trait-choice"), choices: tastes }),
  taste.extend({
    kind: z.literal("trait-choices"),
    choices: tastes,
    most: z.number().int().min(1).optional(),
  }),
  taste.extend({
    kind: z.literal("trait-scale"),
    min: z.number().int(),
    max: z.number().int(),
    lowLabel: words,
    highLabel: words,
  }),
  taste.extend({ kind: z.literal("trait-text"), longest: z.number().int().min(1).max(2000) }),
]);
