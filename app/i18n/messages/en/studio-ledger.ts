import type { BoostAct } from "../../../domain/campaign/content.ts";
import type { EntryKind } from "../../../domain/scoring/explain-entry.ts";
import type { SCORING_RULE_VERSION } from "../../../domain/scoring/score-answer.ts";
import { counting } from "../../counting.ts";

const { number, count } = counting("en");

/** The score of a play, explained. */
export const ledger = {
  lineByLine: (n: number) => `The score in ${count(n, "line", "lines")}`,
  when: "When",
  what: "What for",
  level: "Level",
  attempt: "Attempt",
  points: "Points",
  rule: "Rule",
  total: "Total",
  /** Heads of columns. */
  kinds: {
    answer: "Answers",
    speed: "Speed",
    streak: "Streak",
    boost: "Boosts",
    reversal: "Taken back",
    other: "Other",
  } satisfies Record<EntryKind, string>,
  /** One line. */
  lines: {
    answer: "Answer",
    speed: "Speed bonus",
    streak: "Streak bonus",
    boost: "Boost",
    reversal: "Taken back: the points of a failed attempt",
    other: "Other points",
  } satisfies Record<EntryKind, string>,
  acts: {
    "invitation-sent": "A friend challenged",
    "friend-joined": "A friend joined",
    "friend-finished": "A friend finished a level",
  } satisfies Record<BoostAct, string>,
  noLevel: "Of no level",
  ruleName: (version: number) => `Rule ${number(version)}`,
  /** What each version of the scoring rules says, in one sentence; a new version needs a new one. */
  rules: {
    1: "The right choice gives the question's points, any other gives none, and neither speed nor streaks give anything.",
    2: "An answer gives its share of the question's points, or its choices' own points; a wholly right one brings the level's speed and streak bonus, if it has them; each line is multiplied by the level's weight and rounded.",
  } satisfies Record<1 | typeof SCORING_RULE_VERSION, string>,
  laterRule: "A rule that a later version of the product brought.",
  mismatchTitle: "The score is not the sum of its lines",
  mismatch: (sum: number, score: number) =>
    `The lines come to ${number(sum)}, and the score says ${number(score)}. This should never be: please tell whoever runs this installation.`,
};
