import { expect, test } from "vitest";
import { discriminationOf } from "#app/domain/insight/discrimination.ts";
import { alertsOf, type JudgedQuestion } from "#app/domain/insight/question-alerts.ts";
import { shareOf } from "#app/domain/insight/share.ts";

test("a correlation's interval is Fisher's", () => {
  // The worked example of many a textbook: r = 0.5 of 28 cases lies between 0.156 and 0.736.
  const found = discriminationOf(0.5, 28);
  expect(found?.low).toBeCloseTo(0.156, 3);
  expect(found?.high).toBeCloseTo(0.736, 3);
});

test("where all are right, or hardly anybody has answered, nothing is said of discrimination", () => {
  expect(discriminationOf(null, 1000)).toBeNull();
  expect(discriminationOf(0.9, 3)).toBeNull();
  expect(discriminationOf(1, 50)?.high).toBeLessThanOrEqual(1);
});

const GOOD: JudgedQuestion = {
  right: shareOf(600, 1000),
  discrimination: discriminationOf(0.4, 900),
  favouriteWrong: 200,
  dropOff: shareOf(20, 1000),
};

test.each<[string, Partial<JudgedQuestion>, string[]]>([
  ["a good question", {}, []],
  ["a wrong answer is given more than the right one", { favouriteWrong: 700 }, ["key-doubtful"]],
  ["a wrong answer is given about as often as the right one", { favouriteWrong: 601 }, []],
  ["the strong get it wrong", { discrimination: discriminationOf(-0.2, 900) }, ["misleading"]],
  ["strong and weak do equally well", { discrimination: discriminationOf(0.05, 900) }, ["weak"]],
  ["the interval still reaches a good value", { discrimination: discriminationOf(0.15, 900) }, []],
  ["hardly anybody knows", { right: shareOf(150, 1000), favouriteWrong: 100 }, ["too-hard"]],
  ["everybody knows", { right: shareOf(980, 1000) }, ["too-easy"]],
  ["too few to say that everybody knows", { right: shareOf(40, 40), favouriteWrong: 0 }, []],
  ["one in eight leaves", { dropOff: shareOf(125, 1000) }, ["loses-players"]],
  [
    "twenty answers accuse nobody",
    {
      right: shareOf(1, 20),
      favouriteWrong: 19,
      discrimination: discriminationOf(-0.9, 20),
      dropOff: shareOf(19, 20),
    },
    [],
  ],
  ["a question of taste", { right: null, discrimination: null, favouriteWrong: 0 }, []],
])("%s", (_name, change, alerts) => {
  expect(alertsOf({ ...GOOD, ...change })).toEqual(alerts);
});
