import { counting } from "../../counting.ts";

const { number, count } = counting("en");

/** The level map. */
export const map = {
  title: "Level map",
  done: (p: { done: number; of: number }): string =>
    `${number(p.done)} of ${count(p.of, "level", "levels")} finished`,
  level: (p: { number: number }): string => `Level ${number(p.number)}`,
  finished: "Finished",
  here: "You are here",
  locked: "Locked",
  over: "Over",
  opensOn: (p: { date: string }): string => `Opens on ${p.date}`,
  triesAgain: (p: { moment: string }): string => `Next try from ${p.moment}`,
  noTriesLeft: "No tries left",
  points: (p: { points: number }): string => count(p.points, "point", "points"),
  stars: (p: { stars: number }): string => `${number(p.stars)} of 3 stars`,
  answered: (p: { answered: number; of: number }): string =>
    `${number(p.answered)} of ${number(p.of)} answered`,
  passMark: (p: { percent: number }): string => `To pass: ${number(p.percent)}\u00a0% of the points`,
  prize: (p: { value: string }): string => `${p.value} at the end`,
  play: (p: { number: number }): string => `Play level\u00a0${number(p.number)}`,
  goOn: (p: { number: number }): string => `Go on with level\u00a0${number(p.number)}`,
  voucher: "See your voucher",
  leaderboard: "See the leaderboard",
};
