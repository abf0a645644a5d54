import fc from "fast-check";
import { expect, test } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import type { Question } from "#app/domain/campaign/question.ts";
import { type AnswerFact, answerQuestion, type OpenAttempt } from "#app/domain/game/attempt.ts";
import { PACES } from "#app/domain/game/clock.ts";
import type { Fields } from "#app/domain/game/kinds/kind.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { standsAlone } from "#app/domain/game/stands-alone.ts";
import { aLevel, anAnswer } from "#tests/support/content.ts";
import { aForm, everyKind } from "#tests/support/every-kind.ts";

/** A form that may fit the question: keys, numbers and texts, picked by one number. */
function someForm(question: Question, pick: number): Fields {
  const nth = <Item>(items: readonly Item[], shift = 0) => items[(pick + shift) % items.length] as Item;
  switch (question.kind) {
    case "order": {
      const places = question.items.map((_, place) => place + 1);
      const turned = [...places.slice(pick % 4), ...places.slice(0, pick % 4)];
      return aForm(
        Object.fromEntries(question.items.map(({ key }, index) => [`place-${key}`, `${turned[index]}`])),
      );
    }
    case "match-pairs":
      return aForm(
        Object.fromEntries(
          question.items.map(({ key }, index) => [`pair-${key}`, nth(question.others, index).key]),
        ),
      );
    case "closest-number":
      return aForm({ choice: String(question.min + ((pick * 37) % (question.max - question.min))) });
    case "trait-scale":
      return aForm({ choice: String(question.min + (pick % 3)) });
    case "short-text":
    case "trait-text":
      return aForm({ choice: nth(["Oslo", "Bergen", "kristiana"]) });
    case "point-on-picture":
      return aForm({ "point.x": String(1 + (pick % 319)), "point.y": String((pick * 7) % 320) });
    case "true-false":
      return aForm({ choice: nth(["true", "false"]) });
    case "several-choices":
    case "trait-choices":
      return aForm({ choice: [nth(question.choices).key, nth(question.choices, 1).key] });
    default:
      return aForm({ choice: nth(question.choices).key });
  }
}

interface Step {
  pick: number;
  wait: number;
  pace: (typeof PACES)[number];
}

/** Plays a level to its end, and returns what was stored. */
function play(level: Level, seed: number, steps: readonly Step[]): AnswerFact[] {
  const plan = planOf(level, seed);
  const facts: AnswerFact[] = [];
  let now = 1_000_000;
  let attempt: OpenAttempt = {
    status: "open",
    number: 1,
    position: 0,
    streak: 0,
    startedAt: now,
    askedAt: now,
    answered: [],
  };
  while (facts.at(-1)?.finishes == null) {
    const { pick, wait, pace } = steps[facts.length % steps.length] as Step;
    const asked = plan[attempt.position];
    if (!asked) throw new Error("the level has come to its end without finishing");
    now += wait;
    const command = {
      question: asked.question.key,
      fields: someForm(asked.question, pick),
      skip: false,
      at: now,
      pace,
    };
    const decided = answerQuestion({ level, number: 1, seed }, attempt, command);
    if (!decided.ok) throw new Error(`${asked.question.key}: ${decided.refusal}`);
    const fact = decided.value;
    facts.push(fact);
    attempt = {
      ...attempt,
      position: fact.nextPosition,
      streak: fact.streak,
      askedAt: now,
      answered: [...attempt.answered, { position: fact.position, share: fact.share }],
    };
  }
  return facts;
}

const steps = fc.array(
  fc.record({
    pick: fc.nat(10_000),
    wait: fc.constantFrom(0, 400, 3000, 19_999, 22_000, 300_000),
    pace: fc.constantFrom(...PACES),
  }),
  { minLength: 1, maxLength: 8 },
);
const levels = fc.constantFrom(...everyKind().levels);
const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test("whatever is answered whenever: a total is the sum of its lines, shares are within 0 and 1, late never scores, and the level ends", () => {
  fc.assert(
    fc.property(levels, seeds, steps, (level, seed, way) => {
      const facts = play(level, seed, way);
      facts.forEach((fact, index) => {
        expect(fact.points).toBe(fact.lines.reduce((sum, line) => sum + line.points, 0));
        expect(fact.lines.every((line) => line.points !== 0)).toBe(true);
        expect(fact.share ?? 0).toBeGreaterThanOrEqual(0);
        expect(fact.share ?? 0).toBeLessThanOrEqual(1);
        expect(fact.isRight).toBe(fact.share === null ? null : fact.share === 1);
        if (!fact.isRight) expect(fact.lines.filter((line) => line.kind !== "answer")).toEqual([]);
        if (fact.late) expect([fact.points, fact.given, fact.share, fact.streak]).toEqual([0, [], 0, 0]);
        expect(fact.nextPosition).toBeGreaterThan(fact.position);
        expect(fact.finishes === null).toBe(index < facts.length - 1);
      });
      const causes = facts.flatMap(({ lines }) => lines.map(({ kind, cause }) => `${kind} ${cause}`));
      expect(new Set(causes).size).toBe(causes.length);
    }),
    { numRuns: 400 },
  );
});

test("the same answers at the same times bring the same, whoever asks again", () => {
  fc.assert(
    fc.property(levels, seeds, steps, (level, seed, way) => {
      expect(play(level, seed, way)).toEqual(play(level, seed, way));
    }),
    { numRuns: 50 },
  );
});

test("where a level stands alone, how the attempt stands changes nothing but the streak", () => {
  const [plain] = everyKind().levels;
  if (!plain) throw new Error("there is a first level");
  expect(standsAlone(plain)).toBe(true);
  fc.assert(
    fc.property(seeds, fc.nat(5), fc.nat(10_000), fc.nat(20), (seed, position, pick, streak) => {
      const question = planOf(plain, 0)[position]?.question as Question;
      const command = { ...anAnswer(question.key, ""), fields: someForm(question, pick) };
      const blank = {
        status: "open",
        number: 1,
        position,
        streak: 0,
        startedAt: null,
        askedAt: null,
        answered: [],
      } as const;
      const known = { ...blank, streak, startedAt: 1, askedAt: 2, answered: [{ position: 0, share: null }] };
      const judged = [blank, known].map((attempt, index) => {
        const decided = answerQuestion({ level: plain, number: 1, seed: index * seed }, attempt, command);
        return decided.ok ? { ...decided.value, streak: 0 } : decided;
      });
      expect(judged[1]).toEqual(judged[0]);
    }),
  );
});

test.each<[Partial<Level>, boolean]>([
  [{}, true],
  [{ weight: 2, attempts: 1, jumps: [], shuffle: { questions: false, choices: true } }, true],
  [{ draw: 2 }, false],
  [{ shuffle: { questions: true, choices: false } }, false],
  [{ passMark: 50 }, false],
  [{ attempts: 2 }, false],
  [{ opensAt: 1 }, false],
  [{ closesAt: 1 }, false],
  [{ timeLimit: { per: "level", seconds: 60, graceMilliseconds: 0, adjustable: false } }, false],
  [{ speedBonus: { points: 1, seconds: 20 } }, false],
  [{ streakBonus: { points: 1, cap: 1 } }, false],
  [{ jumps: [{ question: "first", answer: "a", to: "end" }] }, false],
])("a level with %j stands alone: %s", (rules, stands) => {
  expect(standsAlone({ ...aLevel(), ...rules })).toBe(stands);
});
