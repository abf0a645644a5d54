import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { isScored, type Question } from "#app/domain/campaign/question.ts";
import type { Way } from "#tests/support/game-model-state.ts";

/** Ways to answer the questions of every-kind.yaml, each with what it is worth: worked out by hand, from the file. */

const choose = (choice: string | string[], share?: number, points?: number): Way => ({
  fields: { choice: [choice].flat() },
  given: [choice].flat().sort(),
  share,
  points,
});
const refused = (fields: Record<string, string | string[]>): Way => ({
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
  given: null,
});
const NOTHING = refused({});
const UNKNOWN = refused({ choice: "moon" });
const oneOf = (right: string, points: number, ...wrong: string[]): Way[] => [
  choose(right, 1, points),
  ...wrong.map((key) => choose(key, 0, 0)),
  UNKNOWN,
  NOTHING,
  refused({ choice: [right, ...wrong] }),
];
const places = (keys: string[], share: number, points: number): Way => ({
  fields: Object.fromEntries(keys.map((key, index) => [`place-${key}`, [String(index + 1)]])),
  given: keys,
  share,
  points,
});
const pairs = (matches: Record<string, string>, share: number, points: number): Way => ({
  fields: Object.fromEntries(Object.entries(matches).map(([item, other]) => [`pair-${item}`, [other]])),
  given: Object.entries(matches).map(([item, other]) => `${item}=${other}`),
  share,
  points,
});
const typed = (text: string, given: string, share?: number, points?: number): Way => ({
  fields: { choice: [text] },
  given: [given],
  share,
  points,
});
const pointed = (x: string, y: string, given: string, share: number, points: number): Way => ({
  fields: { "point.x": [x], "point.y": [y], width: ["320"], height: ["320"] },
  given: [given],
  share,
  points,
});

/** The first of each list is wholly right. */
export const EVERY_WAY: Record<string, Way[]> = {
  "home-continent": [choose("europe"), choose("africa"), UNKNOWN, NOTHING],
  "means-of-travel": [
    choose(["train", "boat"]),
    choose("bicycle"),
    refused({ choice: ["train", "bicycle", "boat"] }),
    NOTHING,
  ],
  "river-of-budapest": [
    choose("danube", 1, 10),
    choose("rhine", 0, 0),
    choose("tisza", 0, 3),
    choose("volga", 0, -2),
    UNKNOWN,
    NOTHING,
    refused({ choice: ["danube", "volga"] }),
  ],
  "island-states": [
    choose(["malta", "cuba", "iceland"], 1, 12),
    choose(["malta", "cuba"], 2 / 3, 8),
    choose(["cuba", "malta", "iceland", "laos"], 2 / 3, 8),
    choose(["chad"], 0, -3),
    choose(["malta", "laos"], 0, -3),
    UNKNOWN,
    NOTHING,
  ],
  "greenland-ice": oneOf("true", 5, "false"),
  "sign-of-the-house": oneOf("ring", 5, "ring-small"),
  "sense-of-direction": [
    choose("4"),
    choose("1"),
    refused({ choice: "6" }),
    refused({ choice: "1e0" }),
    NOTHING,
  ],
  "dream-journey": [
    typed("  Lisbon,\r\n by  night train ", "Lisbon,\nby night train"),
    refused({ choice: "x".repeat(201) }),
    refused({ choice: "\u0007" }),
    NOTHING,
  ],
  "rivers-to-the-sea": [
    places(["thames", "seine", "rhine", "nile"], 1, 12),
    places(["seine", "thames", "rhine", "nile"], 5 / 6, 10),
    places(["nile", "rhine", "seine", "thames"], 0, 0),
    refused({ "place-thames": "1", "place-seine": "1", "place-rhine": "2", "place-nile": "3" }),
    refused({ "place-thames": "1" }),
    NOTHING,
  ],
  "height-of-mont-blanc": [
    typed("4806", "4806", 1, 20),
    typed("4 806.4", "4806", 1, 20),
    typed("4556", "4556", 0.5, 10),
    typed("8000", "8000", 0, 0),
    refused({ choice: "very high" }),
    refused({ choice: "99999" }),
    NOTHING,
  ],
  "capital-of-norway": [
    typed("  OSLO ", "OSLO", 1, 10),
    typed("kristiana", "kristiana", 1, 10),
    typed("Kristiansand", "Kristiansand", 0, 0),
    typed("Bergen", "Bergen", 0, 0),
    refused({ choice: "o".repeat(201) }),
    NOTHING,
  ],
  "point-at-the-arrow": [
    choose("top-right", 1, 10),
    pointed("240", "80", "top-right", 1, 10),
    pointed("160", "160", "50,50", 0, 0),
    choose("left", 0, 0),
    refused({ "point.x": "700", "point.y": "9", width: "320", height: "320" }),
    UNKNOWN,
    NOTHING,
  ],
  "rivers-of-cities": [
    pairs({ paris: "seine", rome: "tiber", cairo: "nile" }, 1, 9),
    pairs({ paris: "seine", rome: "thames", cairo: "thames" }, 1 / 3, 3),
    pairs({ paris: "nile", rome: "seine", cairo: "tiber" }, 0, 0),
    refused({ "pair-paris": "seine" }),
    refused({ "pair-paris": "seine", "pair-rome": "moon", "pair-cairo": "nile" }),
    NOTHING,
  ],
  "capital-of-peru": oneOf("lima", 10, "quito", "cusco"),
  "capital-of-kenya": oneOf("nairobi", 10, "mombasa", "kampala"),
  "capital-of-japan": oneOf("tokyo", 10, "osaka", "kyoto"),
  "capital-of-canada": oneOf("ottawa", 10, "toronto", "montreal"),
  "australia-sydney": oneOf("false", 10, "true"),
  "land-or-sea": [choose("land"), choose("sea"), UNKNOWN, NOTHING],
  "highest-pass": oneOf("true", 10, "false"),
  "deepest-sea": oneOf("true", 10, "false"),
  "last-stop": oneOf("east", 10, "west"),
};

/** Ways to answer questions of one choice, out of the content itself. */
export function waysOfChoices(questions: readonly Question[]): Record<string, Way[]> {
  return Object.fromEntries(
    questions.map((question) => {
      if (question.kind === "trait-choice")
        return [question.key, [...question.choices.map(({ key }) => choose(key)), UNKNOWN, NOTHING]];
      if (question.kind !== "one-choice") throw new Error(`${question.key} is of another kind`);
      const wrong = question.choices.map(({ key }) => key).filter((key) => key !== question.right);
      return [question.key, oneOf(question.right, question.points, ...wrong)];
    }),
  );
}

/** Words that tell the answer, beyond the explanation. They are nowhere else in the product. */
export const EVERY_SECRET: Record<string, RegExp> = {
  "height-of-mont-blanc": /4[\s.,\u00a0\u202f]?806/,
  "capital-of-norway": /oslo|kristiania/i,
};

/** The same content, with words in each prompt and each explanation that nothing else in the product holds. */
export function withMarks(content: CampaignContent): CampaignContent {
  const marked = structuredClone(content);
  for (const question of marked.levels.flatMap(({ opening, questions }) => [...opening, ...questions])) {
    question.prompt = { en: promptMark(question.key), fr: promptMark(question.key) };
    if (isScored(question)) question.explanation = { en: whyMark(question.key), fr: whyMark(question.key) };
  }
  return marked;
}

export function promptMark(key: string): string {
  return `[asks:${key}]`;
}

export function whyMark(key: string): string {
  return `[why:${key}]`;
}
