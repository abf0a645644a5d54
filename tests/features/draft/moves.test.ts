import { expect, test } from "vitest";
import type { LevelPart } from "#app/domain/draft/parts.ts";
import type { Edit } from "#app/features/draft/edit.schema.ts";
import type { Editing } from "#app/features/draft/edit-draft.server.ts";
import { makeEdit } from "#app/features/draft/make-edit.server.ts";
import { savePart } from "#app/features/draft/save-part.server.ts";
import { undoEdit } from "#app/features/draft/undo-edit.server.ts";
import { aDraft, colleagueOf, contentOf, NOW, savePoints, seenBy } from "#tests/support/drafts.ts";

/** What smallContent has: two levels of two questions, and a question of taste before the second's. */
const questionsOf = async (editing: Editing) =>
  (await contentOf(editing))?.levels.map(({ opening, questions }) =>
    [...opening, ...questions].map(({ key }) => key),
  );

const intro = (editing: Editing, seen: number, said: string) =>
  savePart({
    ...editing,
    part: "level:one",
    seen,
    change: (level) => ({ ...(level as LevelPart), intro: { en: said } }),
  });

test.each<[Edit, string[][]]>([
  [
    { kind: "move-question", question: "one-first", level: "one", to: 1 },
    [
      ["one-second", "one-first"],
      ["two-region", "two-first", "two-second"],
    ],
  ],
  [
    { kind: "move-question", question: "one-first", level: "two", to: 999 },
    [["one-second"], ["two-region", "two-first", "two-second", "one-first"]],
  ],
  [
    { kind: "move-question", question: "two-region", level: "one", to: 0 },
    [
      ["two-region", "one-first", "one-second"],
      ["two-first", "two-second"],
    ],
  ],
  [
    { kind: "remove-question", question: "two-first" },
    [
      ["one-first", "one-second"],
      ["two-region", "two-second"],
    ],
  ],
  [
    { kind: "move-level", level: "two", to: 0 },
    [
      ["two-region", "two-first", "two-second"],
      ["one-first", "one-second"],
    ],
  ],
  [{ kind: "remove-level", level: "one" }, [["two-region", "two-first", "two-second"]]],
])("%j is one edit, and taken back as one", async (edit, after) => {
  const marie = await aDraft();
  const before = await contentOf(marie);
  expect(await makeEdit(marie, edit)).toEqual({ ok: true, value: { made: null } });
  expect(await questionsOf(marie)).toEqual(after);
  expect(await seenBy(marie)).toBe(2);
  expect((await undoEdit(marie)).ok).toBe(true);
  expect(await contentOf(marie)).toEqual(before);
});

test.each<Edit>([
  { kind: "duplicate-question", question: "one-first" },
  { kind: "duplicate-level", level: "two" },
])("%j makes a copy right after it, with all that it holds", async (edit) => {
  const marie = await aDraft();
  expect((await makeEdit(marie, edit)).ok).toBe(true);
  const levels = (await contentOf(marie))?.levels ?? [];
  const { [edit.kind === "duplicate-level" ? 1 : 0]: original, ...others } = levels;
  const copied =
    edit.kind === "duplicate-level"
      ? [original?.questions, others[2]?.questions]
      : [original?.questions.slice(0, 1), original?.questions.slice(1, 2)];
  const said = copied.map((questions) => questions?.map(({ key: _, ...rest }) => rest));
  expect(said[0]?.length).toBeGreaterThan(0);
  expect(said[1]).toEqual(said[0]);
});

test("what is put where it stands already is no edit, and nothing to take back", async () => {
  const marie = await aDraft();
  await savePoints(marie, 1, 25);
  const put: Edit = { kind: "move-question", question: "one-first", level: "one", to: 0 };
  expect((await makeEdit(marie, put)).ok).toBe(true);
  expect((await makeEdit(marie, { kind: "move-level", level: "two", to: 7 })).ok).toBe(true);
  expect(await seenBy(marie)).toBe(2);
});

test("who writes a level's rules does not meet who moves, adds or removes its questions", async () => {
  const marie = await aDraft();
  const paul = await colleagueOf(marie);
  await makeEdit(paul, { kind: "move-question", question: "one-first", level: "one", to: 1 });
  await makeEdit(paul, { kind: "move-question", question: "two-first", level: "one", to: 0 });
  expect((await intro(marie, 1, "By Marie")).ok).toBe(true);
  const [level] = (await contentOf(marie))?.levels ?? [];
  expect(level?.intro).toEqual({ en: "By Marie" });
  expect(level?.questions.map(({ key }) => key)).toEqual(["two-first", "one-second", "one-first"]);
});

test("but two who write its rules do, whatever was moved before or between", async () => {
  const marie = await aDraft();
  const paul = await colleagueOf(marie);
  await makeEdit(paul, { kind: "move-question", question: "one-first", level: "one", to: 1 });
  await intro(paul, 2, "By Paul");
  await makeEdit(paul, { kind: "move-question", question: "one-first", level: "one", to: 0 });
  expect(await intro(marie, 1, "By Marie")).toEqual({
    ok: false,
    refusal: "overtaken",
    overtaken: { by: "Marie", at: NOW, revision: 4 },
  });
  expect((await contentOf(marie))?.levels[0]?.intro).toEqual({ en: "By Paul" });
});
