import { expect, test } from "vitest";
import type { Question, QuestionKind } from "#app/domain/campaign/question.ts";
import { everyQuestion, theQuestion } from "#tests/support/every-kind.ts";
import { textOf } from "#tests/support/page-form.ts";
import { shownAs, toldPage } from "#tests/support/screens.tsx";

/** The lines of the feedback, as they are heard. */
function heard(kind: QuestionKind, given: string[], order?: string[]): string[] {
  const html = toldPage(shownAs(theQuestion(kind), order), given);
  const rows = html.matchAll(/<li class="choice[^>]*>(.*?)<\/li>|<div class="facts__row">(.*?)<\/div>/gs);
  return [...rows].map(([, line = "", fact = ""]) =>
    textOf((line || fact).replace(/<small|<dd/g, ", $&"), true).replace(/\s+/g, " "),
  );
}

test.each<[QuestionKind, string[], string[]]>([
  [
    "one-choice",
    ["danube"],
    ["The Rhine", "The Danube, Your answer, and the right one", "The Tisza", "The Volga"],
  ],
  ["one-choice", ["rhine"], ["The Rhine, Your answer", "The Danube, Right answer", "The Tisza", "The Volga"]],
  [
    "several-choices",
    ["laos", "malta"],
    [
      "Malta, Your choice, and right",
      "Laos, Your choice, and not right",
      "Cuba, Right, and not chosen",
      "Chad",
      "Iceland, Right, and not chosen",
    ],
  ],
  ["true-false", ["false"], ["True, Right answer", "False, Your answer"]],
  [
    "picture-choice",
    ["ring"],
    ["The ring with the arrow, Your answer, and the right one", "The same, smaller"],
  ],
  [
    "order",
    ["seine", "thames", "rhine", "nile"],
    [
      "The Thames, You put it 2nd",
      "The Seine, You put it 1st",
      "The Rhine, In its place",
      "The Nile, In its place",
    ],
  ],
  [
    "closest-number",
    ["5000"],
    ["Your answer, 5000 metres", "Right answer, 4806 metres", "Off by, 194 metres"],
  ],
  ["closest-number", ["4806"], ["Your answer, 4806 metres", "Right answer, 4806 metres"]],
  [
    "short-text",
    ["Olso"],
    ["Your answer, Olso", "Right answer, Oslo", "Also right, Oslo, Norway · Kristiania"],
  ],
  [
    "point-on-picture",
    ["left"],
    ["At the top right, Right answer", "On the left, Your answer", "At the bottom"],
  ],
  [
    "match-pairs",
    ["paris=seine", "rome=thames", "cairo=nile"],
    ["Paris: Seine, You matched these", "Rome: Tiber, You chose Thames", "Cairo: Nile, You matched these"],
  ],
  ["trait-choice", ["africa"], ["Europe", "Africa, Your answer", "Elsewhere"]],
  ["trait-choices", ["boat", "train"], ["By train, Your answer", "By bicycle", "By boat, Your answer"]],
  ["trait-scale", ["4"], ["Your answer, 4", "Scale, 1: Never; 5: Always"]],
  ["trait-text", ["To the sea"], ["Your answer, To the sea"]],
])("%s, answered %j, is told part by part", (kind, given, expected) => {
  expect(heard(kind, given).map((line) => line.replaceAll("\u00a0", " "))).toEqual(expected);
});

test("an order is told by what its points come from", () => {
  const page = (given: string[]) => textOf(toldPage(shownAs(theQuestion("order")), given));
  // Of six pairs, only Thames and Seine stand the wrong way round; backwards, none is right.
  expect(page(["seine", "thames", "rhine", "nile"])).toContain("5 of 6\u00a0pairs in the right order");
  expect(page(["nile", "rhine", "seine", "thames"])).toContain("0 of 6\u00a0pairs in the right order");
});

test("a point beside every zone is told in words, and drawn where it was", () => {
  const html = toldPage(shownAs(theQuestion("point-on-picture")), ["40.5,99"]);
  expect(textOf(html)).toContain("Your point, in none of the places: 41% from the left, 99% from the top");
  expect(html).toContain('d="M40.5 99h0"');
});

test("the right zone is drawn on the picture in its own size", () => {
  // 60 to 90 percent across, 10 to 40 percent down, of 320 by 320 pixels.
  const html = toldPage(shownAs(theQuestion("point-on-picture")), ["top-right"]);
  expect(html).toMatch(/viewBox="0 0 320 320".*?<rect[^>]* x="192" y="32" width="96" height="96"/s);
});

test("what was chosen is told in the order of the page that asked", () => {
  const order = ["volga", "danube", "rhine", "tisza"];
  expect(heard("one-choice", ["danube"], order).map((line) => line.split(",")[0])).toEqual([
    "The Volga",
    "The Danube",
    "The Rhine",
    "The Tisza",
  ]);
});

test.each(everyQuestion().map((question): [string, Question] => [question.key, question]))(
  "%s: with no answer in time, the right one is told all the same",
  (_key, question) => {
    const html = toldPage(shownAs(question), [], { outcome: "late", points: 0 });
    expect(html).toContain("Time is up");
    expect(html).not.toMatch(/undefined|NaN|Your answer, and|You matched/);
  },
);

test("outcome, points and explanation are heard in this order, from the heading that has the focus", () => {
  const html = toldPage(shownAs(theQuestion("several-choices")), ["malta", "cuba"], {
    explanation: "Chad has no coast.",
    bonus: { kind: "speed", points: 3 },
    points: 11,
  });
  const [, heading = "", rest = ""] = /<h1([^>]*>.*?<\/h1>)(.*)/s.exec(html) ?? [];
  expect(heading).toMatch(/^[^>]* aria-describedby="why"[^>]* tabindex="-1" autofocus=""/);
  expect(textOf(`<h1${heading}`)).toBe("Partly right +11 points");
  expect(textOf(rest)).toMatch(/^\+3 for speed.*Chad has no coast\..*Next question$/s);
  expect(html.match(/autofocus/g)).toHaveLength(1);
});

test("the way on is a link, or a form where the next question's clock has to be started", () => {
  const page = (next: { href: string } | { start: string }) =>
    toldPage(shownAs(theQuestion("true-false")), ["true"], { next });
  expect(page({ href: "/here" })).toMatch(/<a[^>]* rel="next" href="\/here">/);
  expect(page({ start: "/start" })).toMatch(/<form[^>]* method="post" action="\/start" data-next="true">/);
});
