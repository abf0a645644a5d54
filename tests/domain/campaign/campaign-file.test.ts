import { expect, test } from "vitest";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { Question } from "#app/domain/campaign/question.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { everyKind, everyKindFile, everyQuestion, levelIn, questionIn } from "#tests/support/every-kind.ts";

test("the example has every kind of question and every rule, and may be published", () => {
  const kinds: Record<Question["kind"], true> = {
    "one-choice": true,
    "several-choices": true,
    "true-false": true,
    "picture-choice": true,
    order: true,
    "closest-number": true,
    "short-text": true,
    "point-on-picture": true,
    "match-pairs": true,
    "trait-choice": true,
    "trait-choices": true,
    "trait-scale": true,
    "trait-text": true,
  };
  expect(new Set(everyQuestion().map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
  const rules = everyKind().levels.flatMap((level) => Object.keys(level));
  for (const rule of "draw shuffle passMark attempts coolDownMinutes opensAt closesAt timeLimit speedBonus streakBonus weight jumps".split(
    " ",
  ))
    expect(rules).toContain(rule);
  expect(problemsOf(everyKind())).toEqual([]);
});

test("right choices of the file become the question's, and are no longer the choices'", () => {
  const named = (key: string) => everyQuestion().find((question) => question.key === key);
  expect(named("river-of-budapest")).toMatchObject({
    right: "danube",
    choices: [{ key: "rhine" }, {}, { points: 3 }, { points: -2 }],
  });
  expect(named("island-states")).toMatchObject({ right: ["malta", "cuba", "iceland"] });
  expect(named("sign-of-the-house")).toMatchObject({ right: "ring" });
  expect(named("point-at-the-arrow")).toMatchObject({ right: "top-right" });
  for (const question of everyQuestion())
    for (const list of Object.values(question).filter(Array.isArray))
      expect(list.some((item) => typeof item === "object" && "right" in item)).toBe(false);
});

test("moments with their zone become the same moment everywhere", () => {
  expect(everyKind().levels[3]).toMatchObject({
    opensAt: Date.UTC(2026, 0, 1),
    closesAt: Date.UTC(2099, 11, 31, 22, 59, 59),
  });
});

type Spoil = (file: ReturnType<typeof everyKindFile>) => void;

test.each<[string, Spoil, string]>([
  [
    "no right choice",
    (file) => delete questionIn(file, "river-of-budapest").choices[1].right,
    "no_right_answer",
  ],
  [
    "no right one of several",
    (file) => {
      for (const choice of questionIn(file, "island-states").choices) delete choice.right;
    },
    "no_right_answer",
  ],
  ["a single choice", (file) => questionIn(file, "river-of-budapest").choices.splice(1), "too_few_choices"],
  ["no question", (file) => levelIn(file, "every-choice").questions.splice(0), "level_without_questions"],
])("a file may be as unfinished as a draft, and is not published so: %s", (_, spoil, code) => {
  const file = everyKindFile();
  spoil(file);
  expect(problemsOf(toCampaignContent(campaignFileSchema.parse(file)))).toContainEqual(
    expect.objectContaining({ code }),
  );
});

test.each<[string, string, Spoil]>([
  [
    "two right choices",
    "one_right",
    (file) => {
      questionIn(file, "river-of-budapest").choices[0].right = true;
    },
  ],
  [
    "two right zones",
    "one_right",
    (file) => {
      questionIn(file, "point-at-the-arrow").zones[1].right = true;
    },
  ],
  [
    "a picture from elsewhere",
    "path_wanted",
    (file) => {
      questionIn(file, "point-at-the-arrow").picture.src = "https://elsewhere.example/map.svg";
    },
  ],
  [
    "a picture out of the way",
    "path_wanted",
    (file) => {
      questionIn(file, "point-at-the-arrow").picture.src = "/../../etc/passwd.svg";
    },
  ],
  [
    "a picture with another host",
    "path_wanted",
    (file) => {
      questionIn(file, "point-at-the-arrow").picture.src = "//elsewhere.example/map.svg";
    },
  ],
  [
    "a heavy picture format",
    "path_wanted",
    (file) => {
      questionIn(file, "point-at-the-arrow").picture.src = "/map.bmp";
    },
  ],
  [
    "a zone of no shape",
    "area_wanted",
    (file) => {
      questionIn(file, "point-at-the-arrow").zones[0].area.shape = "star";
    },
  ],
  [
    "a moment without its zone",
    "moment_wanted",
    (file) => {
      levelIn(file, "fork-in-the-road").opensAt = "2026-01-01T00:00:00";
    },
  ],
  [
    "a word that is no rule",
    "passmark",
    (file) => {
      levelIn(file, "drawn-from-a-pool").passmark = 50;
    },
  ],
  [
    "a word that is no part of a question",
    "hint",
    (file) => {
      questionIn(file, "greenland-ice").hint = "yes";
    },
  ],
  [
    "a question of taste with points",
    "points",
    (file) => {
      questionIn(file, "home-continent").points = 5;
    },
  ],
  [
    "a kind that there is not",
    "kind",
    (file) => {
      questionIn(file, "greenland-ice").kind = "essay";
    },
  ],
  [
    "a question of taste among the others",
    "kind",
    (file) => {
      questionIn(file, "greenland-ice").kind = "trait-choice";
    },
  ],
  [
    "right said in a word",
    "right",
    (file) => {
      questionIn(file, "greenland-ice").right = "yes";
    },
  ],
  [
    "three slips",
    "slips",
    (file) => {
      questionIn(file, "capital-of-norway").slips = 3;
    },
  ],
  [
    "half a point",
    "points",
    (file) => {
      questionIn(file, "greenland-ice").points = 2.5;
    },
  ],
])("the file is refused: %s", (_what, words, spoil) => {
  const file = everyKindFile();
  spoil(file);
  const parsed = campaignFileSchema.safeParse(file);
  expect(parsed.success).toBe(false);
  const said = parsed.error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n");
  expect(said).toContain(words);
});
