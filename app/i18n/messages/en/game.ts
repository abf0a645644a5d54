import { counting } from "../../counting.ts";
import { kinds } from "./kinds.ts";

const { number, signed, count, noun, ordinal } = counting("en");

/** Questions, answers, results, leaderboard. */
export const game = {
  kinds,
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
  partlyTitle: "Partly right",
  wrongTitle: "Not this time",
  lateTitle: "Time is up",
  notedTitle: "Noted, thank you",
  skippedTitle: "Skipped",
  gained: (p: { points: number }): string => `${signed(p.points)} ${noun(p.points, "point", "points")}`,
  rightAnswer: "Right answer",
  yourAnswer: "Your answer",
  yourRightAnswer: "Your answer, and the right one",
  next: "Next question",
  finishLevel: "See your result",
  upToForSpeed: (p: { points: number }): string => `up to ${signed(p.points)} for speed`,
  streak: (p: { n: number }): string => `${number(p.n)} in a row`,
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
  overtaken: (p: { players: number }): string =>
    `You have overtaken ${count(p.players, "player", "players")}`,
  versusTitle: (p: { name: string }): string => `You and ${p.name} after this level`,
  you: "You",
  ahead: (p: { name: string; points: number }): string =>
    `${count(p.points, "point", "points")} ahead of ${p.name}`,
  behind: (p: { name: string; points: number }): string =>
    `${count(p.points, "point", "points")} behind ${p.name}`,
  even: (p: { name: string }): string => `Level with ${p.name}`,
  nextLevel: (p: { number: number; name: string }): string => `Level ${number(p.number)}: ${p.name}`,
  toVoucher: "Get your voucher",
  shut: {
    notYet: (p: { number: number }): string => `Level ${number(p.number)} is not open yet`,
    closed: (p: { number: number }): string => `Level ${number(p.number)} has closed`,
    opens: (p: { at: string }): string => `It opens on ${p.at}. Your points wait for you.`,
    over: (p: { name: string }): string =>
      `“${p.name}” could be played until its closing day. Your points stay yours.`,
    toMap: "See the map",
  },
  failed: {
    title: (p: { number: number }): string => `Level ${number(p.number)}: so close`,
    passMark: (p: { passMark: number }): string => `This level asks for ${number(p.passMark)}\u00a0%.`,
    again: "Try again",
    reset: (p: { left: number }): string =>
      `${count(p.left, "more try", "more tries")}. The points of this one are taken back.`,
    later: (p: { at: string }): string => `You can try again from ${p.at}.`,
    never: "This was the last try. Your points stay yours.",
  },
  leaderboard: {
    title: "Leaderboard",
    scopes: "Among whom",
    scope: { everyone: "Everyone", friends: "Friends", week: "This week" },
    intro: {
      everyone: (p: { players: number }): string =>
        `${count(p.players, "player", "players")} in the ranking.`,
      friends: (p: { players: number }): string =>
        `${count(p.players, "player", "players")} in your circle: who challenged you, whom you challenged, and who came the same way.`,
      week: (p: { players: number }): string =>
        `${count(p.players, "player has", "players have")} scored since Monday.`,
    },
    mine: (p: { rank: number; players: number }): string =>
      `You stand ${ordinal(p.rank)} of ${number(p.players)}.`,
    notYet: {
      everyone: "Finish a level, and you stand here too.",
      friends: "Finish a level, and you stand among your friends.",
      week: "Finish a level this week, and you stand here too.",
    },
    empty: {
      everyone: "Nobody has finished a level yet: be the first.",
      friends: "None of your friends stands here yet. Challenge one, and see who is better.",
      week: "Nobody has finished a level this week yet: be the first.",
    },
    challenge: "Challenge a friend",
    caption: "Players by score",
    rank: "Rank",
    player: "Player",
    score: "Score",
    you: "you",
    gap: "Players in between",
    rule: "A level counts once it is finished. Of equal scores, the one reached first stands first.",
    weekRule: "The week runs from Monday to Sunday (UTC), and counts what was gained in it.",
    names: "Players appear under their first name and an initial.",
    next: "Go on playing",
  },
};
