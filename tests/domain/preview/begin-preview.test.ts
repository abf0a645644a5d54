import { expect, test } from "vitest";
import { QUESTION_KINDS } from "#app/domain/campaign/question.ts";
import { blankContent, blankLevel, blankQuestion } from "#app/domain/draft/blank.ts";
import { planOf } from "#app/domain/game/plan.ts";
import {
  beginPreview,
  PREVIEW_PAGES,
  type PreviewChoice,
  seedAsking,
} from "#app/domain/preview/begin-preview.ts";
import { challengersPoints } from "#app/domain/preview/challenger.ts";
import { previewNow } from "#app/domain/preview/preview.ts";
import { previewedPlay } from "#app/domain/preview/previewed-play.ts";
import { shownDoor } from "#app/domain/preview/shown-door.ts";
import { aLevel, aQuestion } from "#tests/support/content.ts";

const NOON = Date.UTC(2026, 10, 27, 12);
const CLOCK = { at: NOON, since: NOON };

/** Two levels of a question of taste and three of knowledge, of 10, 15 and 20 points. */
const CONTENT = {
  ...blankContent("quiz", ["fr", "en"]),
  levels: [aLevel(), { ...aLevel(), key: "cellar" }].map((level, index) => ({
    ...level,
    opening: level.opening.map((question) => ({ ...question, key: `${question.key}-${index}` })),
    questions: level.questions.map((question) => ({ ...question, key: `${question.key}-${index}` })),
  })),
};

const choice = (changes: Partial<PreviewChoice> = {}): PreviewChoice => ({
  as: "new",
  language: "en",
  page: "question",
  level: "",
  question: "",
  door: "dated",
  manner: "right",
  ...changes,
});
const begin = (changes: Partial<PreviewChoice> = {}, content = CONTENT) =>
  beginPreview(content, choice(changes), CLOCK);

test.each([
  ["landing", "", 0],
  ["question", "/levels/2", 55],
  ["answer", "/levels/2/answers/2", 70],
  ["result", "/levels/2/result", 90],
  ["mail", "/invitations/preview", 90],
  ["map", "/map", 55],
  ["leaderboard", "/leaderboard", 55],
  ["voucher", "/voucher", 90],
  ["me", "/me", 55],
] as const)("at the third step of level 2, the page %s is at %s, with %i points", (page, path, score) => {
  const begun = begin({ page, level: "cellar", question: "second-1" });
  expect(begun.path).toBe(path);
  expect(previewedPlay(CONTENT, begun.preview).score).toBe(score);
});

test("a question is found without its level, and what is not there is the first of all", () => {
  expect(begin({ question: "third-1" }).preview).toMatchObject({ level: 2, position: 3, isStarted: true });
  expect(begin({ level: "gone", question: "gone" }).preview).toMatchObject({ level: 1, position: 0 });
  expect(begin({ level: "cellar", question: "third-0" }).preview).toMatchObject({ level: 2, position: 0 });
});

test("a question of a pool of a hundred is drawn for whoever wants to see it", () => {
  const questions = Array.from({ length: 100 }, (_, n) => aQuestion({ key: `q${n}` }));
  const level = { ...aLevel(), questions, draw: 1 };
  for (const key of ["q0", "q42", "q99"])
    expect(planOf(level, seedAsking(level, key)).map(({ question }) => question.key)).toContain(key);
});

test("who has only heard of the game stands before its door, who comes back has begun", () => {
  expect(begin({ page: "landing", as: "friend", level: "cellar" }).preview).toMatchObject({
    hasJoined: false,
    level: 1,
    position: 0,
  });
  expect(begin({ page: "landing", as: "back", level: "cellar" }).preview).toMatchObject({
    hasJoined: true,
    level: 2,
  });
});

test("where the country has no mail to friends, the page of the player's own link stands for it", () => {
  expect(begin({ page: "mail" }, { ...CONTENT, country: "DE" }).path).toBe("/invitations");
});

test("answers that went half or wholly wrong decide the level as they do for players", () => {
  const levels = CONTENT.levels.map((level) => ({ ...level, passMark: 60 }));
  const resultOf = (manner: PreviewChoice["manner"]) => {
    const { preview } = begin({ page: "result", manner });
    const { score, levelsFinished } = previewedPlay({ levels }, preview);
    return { score, levelsFinished };
  };
  expect(resultOf("right")).toEqual({ score: 45, levelsFinished: 1 });
  // The question of taste is the first step: of the others, the second is right.
  expect(resultOf("half")).toEqual({ score: 15, levelsFinished: 0 });
  expect(resultOf("wrong")).toEqual({ score: 0, levelsFinished: 0 });
});

test("Ada has answered every other question rightly", () => {
  expect(challengersPoints(CONTENT, 1, NOON)).toBe(15);
  expect(challengersPoints(CONTENT, 3, NOON)).toBe(0);
});

test.each(QUESTION_KINDS)(
  "of a draft that says nothing yet, a blank %s keeps nobody from any page",
  (kind) => {
    const question = blankQuestion(kind, "blank");
    const part = kind.startsWith("trait-") ? "opening" : "questions";
    const levels = [
      { ...blankLevel("first"), [part]: [question] },
      { ...blankLevel("empty") },
      { ...blankLevel("last"), [part]: [{ ...question, key: "other" }] },
    ] as unknown as typeof CONTENT.levels;
    for (const page of PREVIEW_PAGES)
      for (const manner of ["right", "half", "wrong"] as const) {
        const { preview } = begin({ page, manner, level: "last" }, { ...CONTENT, levels });
        const play = previewedPlay({ levels }, preview);
        expect(play.runs.at(-1)?.number).toBe(page === "landing" ? 1 : 3);
      }
  },
);

test.each([
  ["dated", -1, "not-yet"],
  ["dated", 0, "open"],
  ["dated", 9, "open"],
  ["dated", 10, "closed"],
  ["open", -1, "open"],
  ["full", 10, "open"],
  ["paused", 5, "paused"],
  ["closed", 5, "closed"],
] as const)("as %s, at hour %i of a campaign of ten hours, the door is %s", (shown, hour, door) => {
  const hourMs = 3_600_000;
  const dates = { opensAt: NOON, closesAt: NOON + 10 * hourMs };
  expect(shownDoor(shown, dates, NOON + hour * hourMs)).toBe(door);
});

test("the preview's clock runs with the one on the wall, and never backwards past its beginning", () => {
  const clock = { at: NOON, since: 1_000_000 };
  expect(previewNow(clock, 1_000_000)).toBe(NOON);
  expect(previewNow(clock, 1_007_500)).toBe(NOON + 7_500);
  expect(previewNow(clock, 900_000)).toBe(NOON);
});
