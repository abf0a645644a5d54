import { counting } from "../../counting.ts";

const { number } = counting("en");

/** The draft as a player meets it. */
export const preview = {
  title: "Preview",
  ofQuestion: "Preview this question",
  choice: "What is shown",
  frame: "The campaign as a player sees it",
  intro:
    "This is your draft, played by the real rules. Nothing is stored and nobody is written to. The player is called Grace, and the friend who challenges her Ada.",
  as: "As whom",
  viewers: {
    new: "New player",
    friend: "Ada's friend",
    back: "Coming back",
  },
  page: "Page",
  pages: {
    landing: "Front page",
    question: "Question",
    answer: "After the answer",
    result: "End of the level",
    mail: "Mail to a friend",
    map: "Level map",
    leaderboard: "Leaderboard",
    voucher: "Voucher",
    me: "The player's own page",
  },
  question: "Level and question",
  questionNamed: (n: number, prompt: string) =>
    prompt ? `${number(n)}. ${prompt}` : `${number(n)}. Nothing said yet`,
  language: "Language",
  at: "Day and time",
  atHint: "Empty means now. The dates of the campaign, its levels and its vouchers are seen from here.",
  door: "Door",
  doors: {
    dated: "By its dates",
    open: "As if open",
    paused: "As if paused",
    full: "As if full",
    closed: "As if over",
  },
  manner: "Answers given in this level",
  mannerHint: "In the levels before, every answer was right.",
  manners: { right: "All right", half: "Every other one right", wrong: "All wrong" },
  show: "Show",
  nothingStored: "Nothing is stored here",
  nothingStoredText:
    "In the game, something would be kept now, or a mail sent. In the preview nothing is stored and nobody is written to.",
  goOn: "Back to the game",
};
