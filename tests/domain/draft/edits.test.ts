import fc from "fast-check";
import { expect, test } from "vitest";
import { QUESTION_KINDS } from "#app/domain/campaign/question.ts";
import { blankContent, blankLevel, blankQuestion } from "#app/domain/draft/blank.ts";
import {
  addLevel,
  addQuestions,
  type Change,
  duplicateLevel,
  duplicateQuestion,
  moveLevel,
  moveQuestion,
  removeLevel,
  removeQuestion,
} from "#app/domain/draft/edits.ts";
import {
  type LevelPart,
  levelsOf,
  type PartName,
  type Parts,
  toContent,
  toParts,
} from "#app/domain/draft/parts.ts";
import type { Result } from "#app/domain/kernel/result.ts";
import { everyKind } from "#tests/support/every-kind.ts";

function applied(parts: Parts, changes: Result<Change[]>): Parts {
  if (!changes.ok) return parts;
  const next = new Map(parts);
  for (const { name, content } of changes.value) {
    if (content === null) next.delete(name);
    else next.set(name, content);
  }
  return next;
}

const partsOf = (content = blankContent("quiz", ["fr", "en"])): Parts =>
  new Map(toParts(content).map(({ name, content: part }) => [name, part]));
const keysOf = (parts: Parts) => levelsOf(parts).map(({ key }) => key);
const questionsIn = (parts: Parts, level: string) =>
  levelsOf(parts).find(({ key }) => key === level)?.questions;
const question = (key: string) => blankQuestion("one-choice", key);

test("a level moves to its place, goes with its questions, and the last one stays", () => {
  let parts = applied(partsOf(), addLevel(partsOf(), blankLevel("two")));
  parts = applied(parts, addLevel(parts, blankLevel("three")));
  expect(keysOf(applied(parts, moveLevel(parts, "three", 0)))).toEqual(["three", "level-1", "two"]);
  parts = applied(parts, addQuestions(parts, "two", [question("q")]));
  const without = applied(parts, removeLevel(parts, "two"));
  expect(keysOf(without)).toEqual(["level-1", "three"]);
  expect(without.has("question:q")).toBe(false);
  expect(removeLevel(partsOf(), "level-1")).toEqual({ ok: false, refusal: "last_level" });
});

test("a question of taste stands before the level's own, wherever it is put", () => {
  const parts = applied(
    partsOf(),
    addQuestions(partsOf(), "level-1", [question("q"), blankQuestion("trait-choice", "t")]),
  );
  const [level] = levelsOf(parts);
  expect([level?.opening, level?.questions]).toEqual([["t"], ["q"]]);
});

test("a question moves within its level and into another, counted from 0 among its sort", () => {
  let parts = applied(partsOf(), addQuestions(partsOf(), "level-1", ["a", "b", "c"].map(question)));
  parts = applied(parts, addLevel(parts, blankLevel("two")));
  const turned = applied(parts, moveQuestion(parts, "c", { level: "level-1", index: 0 }));
  expect(questionsIn(turned, "level-1")).toEqual(["c", "a", "b"]);
  const moved = applied(parts, moveQuestion(parts, "b", { level: "two", index: 9 }));
  expect([questionsIn(moved, "level-1"), questionsIn(moved, "two")]).toEqual([["a", "c"], ["b"]]);
  expect(moveQuestion(parts, "b", { level: "four", index: 0 })).toEqual({ ok: false, refusal: "not_there" });
});

test("a jump goes with the question that it starts from or leads to", () => {
  const content = everyKind();
  const level = content.levels.find(({ jumps }) => jumps && jumps.length > 0);
  const jump = level?.jumps?.[0];
  if (!level || !jump) throw new Error("The campaign with everything has a jump.");
  const parts = partsOf(content);
  const after = levelsOf(applied(parts, removeQuestion(parts, jump.question))).find(
    ({ key }) => key === level.key,
  );
  expect(after?.jumps?.some((each) => each.question === jump.question) ?? false).toBe(false);
});

test("a copied level asks copies of its own, and its jumps lead among them", () => {
  const content = everyKind();
  const parts = partsOf(content);
  for (const { key } of content.levels) {
    const copied = applied(
      parts,
      duplicateLevel(parts, key, (from) => `${from}-copy`),
    );
    const [original, copy] = [key, `${key}-copy`].map((each) =>
      toContent(copied).levels.find((level) => level.key === each),
    );
    const renamed = JSON.parse(
      JSON.stringify(original, (field, value) =>
        (field === "key" && typeof value === "string" && isQuestionOrLevel(value)) ||
        (["question", "to"].includes(field) && value !== "end")
          ? `${value}-copy`
          : value,
      ),
    );
    expect(JSON.parse(JSON.stringify(copy))).toEqual(renamed);
  }
  function isQuestionOrLevel(value: string) {
    return parts.has(`question:${value}`) || parts.has(`level:${value}`);
  }
});

/** However it is edited, a draft stays whole: what is named is there, once, on the side of its sort, and nothing else is. */
test("any edits in any order leave a whole draft", () => {
  const step = fc.tuple(fc.nat(8), fc.nat(30), fc.nat(30), fc.nat(6));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let parts = partsOf();
      let made = 0;
      for (const [what, one, other, index] of steps) {
        const level = at(keysOf(parts), one);
        const asked = at(allQuestions(parts), other) ?? "nobody";
        const key = `k-${made++}`;
        const kind = at([...QUESTION_KINDS], other) ?? "one-choice";
        const edits: (() => Result<Change[]>)[] = [
          () => addLevel(parts, blankLevel(key)),
          () => addQuestions(parts, level ?? "", [blankQuestion(kind, key)]),
          () => moveLevel(parts, level ?? "", index),
          () => removeLevel(parts, level ?? ""),
          () => duplicateLevel(parts, level ?? "", (from) => `${from}-${made++}`),
          () => duplicateQuestion(parts, asked, key),
          () => removeQuestion(parts, asked),
          () => moveQuestion(parts, asked, { level: level ?? "", index }),
          () => addQuestions(parts, level ?? "", [blankQuestion("trait-text", key)]),
        ];
        parts = applied(parts, (edits[what] as () => Result<Change[]>)());
        expectWhole(parts);
      }
    }),
  );
});

function expectWhole(parts: Parts): void {
  const levels = levelsOf(parts);
  const named = levels.flatMap(({ opening, questions }) => [...opening, ...questions]);
  const kept = [...parts.keys()];
  const sorted = (names: string[]) => [...names].sort();
  expect(levels.length).toBeGreaterThan(0);
  expect(sorted(kept.filter((name) => name.startsWith("question:")))).toEqual(
    sorted(named.map((key) => `question:${key}`)),
  );
  expect(sorted(kept.filter((name) => name.startsWith("level:")))).toEqual(
    sorted(levels.map(({ key }) => `level:${key}`)),
  );
  for (const level of levels) expectSorts(parts, level);
}

function expectSorts(parts: Parts, level: LevelPart): void {
  const isTaste = (key: string) =>
    (parts.get(`question:${key}` as PartName) as { kind: string }).kind.startsWith("trait-");
  expect(level.opening.every(isTaste) && !level.questions.some(isTaste)).toBe(true);
}

function allQuestions(parts: Parts): string[] {
  return levelsOf(parts).flatMap(({ opening, questions }) => [...opening, ...questions]);
}

function at<T>(list: T[], n: number): T | undefined {
  return list[n % Math.max(1, list.length)];
}
