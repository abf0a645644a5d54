import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { problemsOfLevel } from "#app/domain/campaign/level-problems.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import { isScored, type Question, type QuestionKind } from "#app/domain/campaign/question.ts";
import { problemsOfQuestion } from "#app/domain/campaign/question-problems.ts";
import { SEVERITIES } from "#app/domain/check/finding.ts";
import { judge } from "#app/domain/game/judge.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { levelFile, toLevel } from "#app/features/campaign/level-file.schema.ts";
import { scoredQuestion, traitQuestion } from "#app/features/campaign/question-file.schema.ts";

const page = readFileSync("docs/campaign-file.md", "utf8");

/** Each example, with what the page says of it up to the next one. */
const [campaign = "", ...examples] = page.split(/^```yaml\n/m).slice(1);
const written = (example: string) => parse(example.split(/^```$/m)[0] ?? "");
const levels = examples
  .filter((example) => example.startsWith("key:"))
  .map((example) => levelFile.parse(written(example)));
const questions = examples
  .filter((example) => example.startsWith("- "))
  .flatMap((example) =>
    asQuestions(written(example)).map((question): [Question, string] => [question, example]),
  );

/** As a level of a file has them. */
function asQuestions(list: { kind: string }[]): Question[] {
  const isTaste = ({ kind }: { kind: string }) => kind.startsWith("trait-");
  const filler = { key: "filler", kind: "true-false", points: 1, right: true, prompt: {}, explanation: {} };
  const scored = list.filter((one) => !isTaste(one));
  const file = { key: "level", name: {}, intro: {}, opening: list.filter(isTaste) };
  const level = toLevel(levelFile.parse({ ...file, questions: scored.length > 0 ? scored : [filler] }));
  return stepsOf(level).filter(({ key }) => key !== "filler");
}

test("the campaign of the page may be published", () => {
  expect(problemsOf(toCampaignContent(campaignFileSchema.parse(written(campaign))))).toEqual([]);
});

test("the levels of the page can be played, and use every rule that a level may have", () => {
  expect(levels.flatMap((level) => problemsOfLevel(level.key, toLevel(level)))).toEqual([]);
  expect(new Set(levels.flatMap((level) => Object.keys(level)))).toEqual(
    new Set(Object.keys(levelFile.shape)),
  );
});

test("the questions of the page can be asked, and are of every kind", () => {
  expect(questions.flatMap(([question]) => problemsOfQuestion(question.key, question, ["en", "fr"]))).toEqual(
    [],
  );
  const kinds: Record<QuestionKind, true> = {
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
  expect(new Set(questions.map(([{ kind }]) => kind))).toEqual(new Set(Object.keys(kinds)));
});

/** "| `malta`, `laos` | -3 |" */
const rows = questions.flatMap(([question, example]) =>
  [...example.matchAll(/^\| (`.+`) \| (-?\d+) \|$/gm)].map(
    ([, given = "", points]): [string, string, Question, number] => [
      question.key,
      given,
      question,
      Number(points),
    ],
  ),
);

test.each(rows)("%s: the answer %s brings what the page says", (_, given, question, points) => {
  const answer = [...given.matchAll(/`([^`]+)`/g)].map(([, part = ""]) => part);
  expect(isScored(question) && judge(question, answer).points).toBe(points);
});

test("the page has answers with their points for every kind that gives a part of them", () => {
  expect(new Set(rows.map(([, , { kind }]) => kind))).toEqual(
    new Set(["one-choice", "several-choices", "order", "closest-number", "short-text", "match-pairs"]),
  );
});

test("the page names every field", () => {
  const shapes = [campaignFileSchema, levelFile, ...scoredQuestion.options, ...traitQuestion.options];
  const fields = new Set(shapes.flatMap(({ shape }) => Object.keys(shape)));
  // In the text or as a field of an example.
  expect([...fields].filter((field) => !new RegExp(`\`${field}\`|\\b${field}:`).test(page))).toEqual([]);
});

test("the page names every problem that keeps a campaign from being published, and no other", () => {
  const blocking = Object.entries(SEVERITIES).filter(([, severity]) => severity === "blocks");
  const table = page.slice(page.indexOf("## What publishing refuses"));
  const named = [...table.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, code = ""]) => code);
  expect(named.sort()).toEqual(blocking.map(([code]) => code).sort());
});
