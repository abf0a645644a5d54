import fc from "fast-check";
import type { ScoredQuestion, TraitQuestion } from "#app/domain/campaign/question.ts";
import { LANGUAGES, type Language, type Words } from "#app/domain/kernel/language.ts";
import { AWKWARD_TEXTS } from "#tests/support/awkward-texts.ts";

/** A text as people, browsers and other tools make them. PostgreSQL keeps neither U+0000 nor half of a pair. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(" ", "\n", "a", ":", "-", "#", '"', "'", "\t", "\r\n"), maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }).map((raw) => raw.replace(/[\p{Cs}\0]/gu, "")),
);
export const words: fc.Arbitrary<Words> = fc.dictionary(fc.constantFrom<Language>(...LANGUAGES), text, {
  noNullPrototype: true,
});
export const key = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
export const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const points = fc.integer({ min: 0, max: 10_000 });
const ownPoints = fc.integer({ min: -10_000, max: 10_000 });
const decimal = fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
const percent = fc.double({ min: 0, max: 100, noNaN: true });
const src = fc.constantFrom(
  "",
  "/favicon.svg",
  "/media/abcdefghijklmnopqrstuvwx/640.webp",
  "/pictures/a-b_c.d.avif",
);
const size = { src, width: fc.integer({ min: 1, max: 10_000 }), height: fc.integer({ min: 1, max: 10_000 }) };
const picture = fc.record({ ...size, alt: words });
const choice = fc.record({ key, text: words });
const scoredChoice = fc.record({ key, text: words, points: optional(ownPoints) });
const choices = fc.uniqueArray(scoredChoice, { selector: (one) => one.key, maxLength: 4 });
const plain = fc.uniqueArray(choice, { selector: (one) => one.key, maxLength: 4 });
const texts = fc.dictionary(fc.constantFrom(...LANGUAGES), fc.array(text, { minLength: 1, maxLength: 3 }), {
  noNullPrototype: true,
});

const scored = {
  key,
  prompt: words,
  picture: optional(picture),
  points,
  wrongPoints: optional(ownPoints),
  explanation: words,
  source: optional(text),
};
const area = fc.oneof(
  fc.record({ shape: fc.constant("circle" as const), x: percent, y: percent, radius: percent }),
  fc.record({ shape: fc.constant("box" as const), x: percent, y: percent, width: percent, height: percent }),
);
const kind = <K extends string>(name: K) => fc.constant(name);

/** One of the keys, or none as in a draft that says nothing yet. */
const rightOf = <Q extends { choices: { key: string }[] }>(question: fc.Arbitrary<Q>) =>
  question.chain((made) =>
    fc.constantFrom("", ...made.choices.map((one) => one.key)).map((right) => ({ ...made, right })),
  );

export const scoredQuestion: fc.Arbitrary<ScoredQuestion> = fc.oneof(
  rightOf(fc.record({ ...scored, kind: kind("one-choice"), choices })),
  fc
    .record({ ...scored, kind: kind("several-choices"), choices })
    .chain((made) => fc.subarray(made.choices.map((one) => one.key)).map((right) => ({ ...made, right }))),
  fc.record({ ...scored, kind: kind("true-false"), right: fc.boolean() }),
  rightOf(
    fc.record({
      ...scored,
      kind: kind("picture-choice"),
      choices: fc.uniqueArray(
        fc.record({ key, text: words, points: optional(ownPoints), picture: fc.record(size) }),
        {
          selector: (one) => one.key,
          maxLength: 3,
        },
      ),
    }),
  ),
  fc.record({ ...scored, kind: kind("order"), items: plain }),
  fc.record({
    ...scored,
    kind: kind("closest-number"),
    right: decimal,
    min: decimal,
    max: decimal,
    step: fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
    tolerance: fc.double({ min: 0, max: 1e12, noNaN: true }),
    unit: optional(words),
  }),
  fc.record({
    ...scored,
    kind: kind("short-text"),
    accepted: texts,
    refused: optional(texts),
    slips: fc.integer({ min: 0, max: 2 }),
  }),
  fc
    .record({
      ...scored,
      kind: kind("point-on-picture"),
      picture,
      zones: fc.uniqueArray(fc.record({ key, text: words, area }), {
        selector: (one) => one.key,
        maxLength: 3,
      }),
    })
    .map((made) => ({ ...made, right: made.zones[0]?.key ?? "" })),
  fc.record({
    ...scored,
    kind: kind("match-pairs"),
    items: fc.uniqueArray(fc.record({ key, text: words, match: fc.oneof(key, fc.constant("")) }), {
      selector: (one) => one.key,
      maxLength: 3,
    }),
    others: plain,
  }),
);

const taste = {
  key,
  prompt: words,
  picture: optional(picture),
  trait: fc.constantFrom("", "favourite_region", "x1"),
};
export const traitQuestion: fc.Arbitrary<TraitQuestion> = fc.oneof(
  fc.record({ ...taste, kind: kind("trait-choice"), choices: plain }),
  fc.record({
    ...taste,
    kind: kind("trait-choices"),
    choices: plain,
    most: optional(fc.integer({ min: 1, max: 12 })),
  }),
  fc.record({
    ...taste,
    kind: kind("trait-scale"),
    min: fc.integer({ min: -100, max: 0 }),
    max: fc.integer({ min: 1, max: 100 }),
    lowLabel: words,
    highLabel: words,
  }),
  fc.record({ ...taste, kind: kind("trait-text"), longest: fc.integer({ min: 1, max: 2000 }) }),
);
