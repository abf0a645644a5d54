import { expect, test } from "vitest";
import type { Question } from "#app/domain/campaign/question.ts";
import { everyQuestion, theQuestion } from "#tests/support/every-kind.ts";
import { askedPage, shownAs } from "#tests/support/screens.tsx";

/** The same question to a player, with other right answers: every one that the kind has room for. */
function others(question: Question): Question[] {
  switch (question.kind) {
    case "one-choice":
    case "picture-choice":
      return question.choices.map(({ key }) => ({ ...question, right: key }) as Question);
    case "several-choices":
      return question.choices.map(({ key }) => ({ ...question, right: [key] }));
    case "true-false":
      return [true, false].map((right) => ({ ...question, right }));
    case "order":
      return [{ ...question, items: [...question.items].reverse() }];
    case "closest-number":
      return [1000, 4806, 9000].map((right) => ({ ...question, right, tolerance: right }));
    case "short-text":
      return [{ ...question, accepted: { en: ["Bergen"] }, refused: { en: ["Oslo"] }, slips: 0 }];
    case "point-on-picture":
      return question.zones.map(({ key, area }) => ({
        ...question,
        right: key,
        zones: question.zones.map((zone) => ({ ...zone, area })),
      }));
    case "match-pairs":
      return question.others.map(({ key }) => ({
        ...question,
        items: question.items.map((item) => ({ ...item, match: key })),
      }));
    default:
      return [];
  }
}

test.each(everyQuestion().map((question): [string, Question] => [question.key, question]))(
  "%s: the page is the same, letter for letter, whatever is right",
  (_key, question) => {
    const order = shownAs(question).order;
    const page = askedPage(shownAs(question, [...order]));
    for (const other of others(question)) {
      const changed = { ...other, explanation: { en: "Because of that." }, source: "Elsewhere" } as Question;
      expect(askedPage(shownAs(changed, [...order]))).toBe(page);
    }
  },
);

test("a page that told the right answer would differ: the check can fail", () => {
  const question = theQuestion("one-choice");
  const telling = others(question).map((one) => askedPage(shownAs(one)) + JSON.stringify(one));
  expect(new Set(telling).size).toBe(4);
});
