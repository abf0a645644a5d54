import { counting } from "../../counting.ts";

const { number, signed, count, noun, ordinal } = counting("en");

/** Questions, answers, results, leaderboard. */
export const game = {
  level: (p: { number: number; of: number }): string => `Level ${number(p.number)} of ${number(p.of)}`,
  questionTitle: (p: { level: number; question: number; of: number }): string =>
    `Level ${number(p.level)}, question ${number(p.question)} of ${number(p.of)}`,
  tasteTitle: (p: { level: number }): string => `Level ${number(p.level)}, a matter of taste`,
  question: (p: { position: number; of: number }): string =>
    `Question ${number(p.position)} of ${number(p.of)}`,
  stake: (p: { points: number }): string => count(p.points, "point", "points"),
  answer: "Answer",
  taste: "A matter of taste",
  tasteNote: "No right answer, no points: tell us what you like, or skip.",
  tasteAnswer: "That is my taste",
  skip: "Skip",
  rightTitle: "Right!",
  wrongTitle: "Not this time",
  notedTitle: "Noted, thank you",
  skippedTitle: "Skipped",
  gained: (p: { points: number }): string => `${signed(p.points)} ${noun(p.points, "point", "points")}`,
  rightAnswer: "Right answer",
  yourAnswer: "Your answer",
  yourRightAnswer: "Your answer, and the right one",
  next: "Next question",
  finishLevel: "See your result",
  soFar: (p: { right: number; answered: number }): string =>
    `${number(p.right)} right out of ${number(p.answered)} so far`,
  finished: (p: { number: number }): string => `Level ${number(p.number)} finished`,
  allFinished: "You have finished the game",
  praise: {
    all: "A flawless level.",
    most: "A fine level.",
    some: "Well on your way.",
    few: "The next level is a new page.",
  },
  levelPoints: "This level",
  rightCount: (p: { right: number; of: number }): string => `${number(p.right)} right out of ${number(p.of)}`,
  right: "Right answers",
  rank: "Your rank",
  rankOf: (p: { rank: number; players: number }): string =>
    `${ordinal(p.rank)} of ${count(p.players, "player", "players")}`,
  versusTitle: (p: { name: string }): string => `You and ${p.name} after this level`,
  you: "You",
  ahead: (p: { name: string; points: number }): string =>
    `${count(p.points, "point", "points")} ahead of ${p.name}`,
  behind: (p: { name: string; points: number }): string =>
    `${count(p.points, "point", "points")} behind ${p.name}`,
  even: (p: { name: string }): string => `Level with ${p.name}`,
  nextLevel: (p: { number: number; name: string }): string => `Level ${number(p.number)}: ${p.name}`,
  toVoucher: "Get your voucher",
  leaderboard: {
    title: "Leaderboard",
    intro: (p: { players: number }): string =>
      `${count(p.players, "player plays", "players play")} for the top.`,
    empty: "Nobody has scored yet: be the first.",
    caption: "Players by score",
    rank: "Rank",
    player: "Player",
    score: "Score",
    you: "you",
    gap: "Players in between",
    names: "Players appear under their first name and an initial.",
    next: "Go on playing",
  },
};
