import fc from "fast-check";
import { expect, test } from "vitest";
import { blankContent } from "#app/domain/draft/blank.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { beginPreview } from "#app/domain/preview/begin-preview.ts";
import type { Preview, Step } from "#app/domain/preview/preview.ts";
import { previewedPlay } from "#app/domain/preview/previewed-play.ts";
import { aLevel } from "#tests/support/content.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const NOON = Date.UTC(2026, 10, 27, 12);
const levels = [{ ...aLevel(), passMark: 50, attempts: 2 }];
const content = { ...blankContent("quiz", ["en"]), levels };

const atTheStart = (changes: Partial<Preview> = {}): Preview => ({
  ...beginPreview(
    content,
    { as: "new", language: "en", page: "map", level: "", question: "", door: "open", manner: "right" },
    { at: NOON, since: NOON },
  ).preview,
  ...changes,
});
const answer = (choice: string, after = 0): Step => ({
  act: "answer",
  after,
  sent: [["choice", [choice]]],
  skip: false,
  pace: "normal",
});
const START: Step = { act: "start", after: 0 };

/** Of the level's questions the one of taste comes first; "c" is right of all the others. */
const play = (...steps: Step[]) => previewedPlay({ levels }, atTheStart({ steps }));

test("each answer is judged and paid as the game does", () => {
  const { score, runs, levelsFinished } = play(answer("loire"), answer("c"), answer("a"), answer("c"));
  expect(score).toBe(10 + 20);
  expect(runs[0]?.answers.map(({ isRight }) => isRight)).toEqual([null, true, false, true]);
  expect(levelsFinished).toBe(1);
});

test("a failed level is tried again, its points are taken back, and after the last try it stays failed", () => {
  const failed = [answer("loire"), answer("c"), answer("a"), answer("a")];
  expect(play(...failed)).toMatchObject({ score: 10, levelsFinished: 0 });
  expect(play(...failed, START)).toMatchObject({ score: 0, levelsFinished: 0 });
  const { entries, runs } = play(...failed, START, answer("loire"), answer("c"));
  expect(runs.map(({ attemptNumber }) => attemptNumber)).toEqual([1, 2]);
  expect(entries.map(({ kind, cause, points }) => [kind, cause, points])).toEqual([
    ["answer", "1:first", 10],
    ["reversal", "1.1", -10],
    ["answer", "1.2:first", 10],
  ]);
});

test("what the draft does not ask any more is left out, and the rest still holds", () => {
  const { runs } = play(answer("loire"), answer("no-such-choice"), answer("c"));
  expect(runs[0]?.attempt).toMatchObject({ position: 2, streak: 1 });
});

test("a draft that has lost its later levels is played to where it ends", () => {
  const { runs, levelsFinished } = previewedPlay({ levels }, atTheStart({ level: 3, position: 1 }));
  expect(runs.map(({ number }) => number)).toEqual([1]);
  expect(levelsFinished).toBe(0);
  expect(previewedPlay({ levels: [] }, atTheStart({ level: 3 })).runs).toEqual([]);
});

test("a clock that was started runs, and an answer after it comes too late", () => {
  const timed = {
    ...aLevel(),
    opening: [],
    timeLimit: { per: "question" as const, seconds: 10, graceMilliseconds: 1000, adjustable: false },
  };
  const after = (milliseconds: number) =>
    previewedPlay({ levels: [timed] }, atTheStart({ steps: [START, answer("c", milliseconds)] }));
  expect(after(11_000).runs[0]?.answers[0]).toMatchObject({ late: false, points: 10 });
  expect(after(11_001).runs[0]?.answers[0]).toMatchObject({ late: true, points: 0 });
});

test("whoever answers all of a campaign of every kind rightly passes every level, by whatever seed", () => {
  const every = everyKind();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const last = every.levels.length;
      const { score, levelsFinished, entries } = previewedPlay(
        every,
        atTheStart({ level: last, position: 1000, seed }),
      );
      expect(levelsFinished).toBe(last);
      expect(score).toBe(entries.reduce((sum, { points }) => sum + points, 0));
      expect(score).toBeGreaterThan(0);
    }),
    { numRuns: 50 },
  );
});

test("the plan of the level that is looked at is that of the preview's seed", () => {
  const every = everyKind();
  const number = every.levels.findIndex(({ draw }) => draw !== undefined) + 1;
  const level = every.levels[number - 1];
  if (!level) throw new Error("no level draws");
  const [first] = planOf(level, 7);
  const { runs } = previewedPlay(every, atTheStart({ level: number, position: 1, seed: 7 }));
  expect(runs.at(-1)?.answers[0]?.question).toBe(first?.question.key);
});
