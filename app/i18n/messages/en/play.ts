import { counting } from "../../counting.ts";

const { number, count, noun } = counting("en");

/** The shell, the landing page and the plain notices. */
export const play = {
  page: {
    title: (p: { screen: string; campaign: string }): string => `${p.screen} · ${p.campaign}`,
    skip: "Skip to the content",
    menu: "Game",
    pointsNoun: (p: { points: number }): string => noun(p.points, "point", "points"),
    number: (p: { n: number }): string => number(p.n),
    me: "Your score and your page",
    leaderboard: "Leaderboard",
    map: "Level map",
    sounds: "Sounds",
    about: "About this game",
    rules: "Rules of the game",
    privacy: "Privacy contact",
    cookies: "Cookies",
    languages: "Language",
  },
  landing: {
    facts: "What to expect",
    levels: (p: { n: number }): string => noun(p.n, "level", "levels"),
    questions: (p: { n: number }): string => noun(p.n, "question", "questions"),
    voucher: "voucher",
    challenge: (p: { name: string }): string => `${p.name} challenges you`,
    pointsToBeat: (p: { points: number }): string => `${count(p.points, "point", "points")} to beat`,
    challengeAsk: (p: { name: string }): string => `Will you do better than ${p.name}?`,
    formTitle: "Three fields and you play",
    firstName: "First name",
    lastName: "Last name",
    email: "E-mail",
    emailHint: "Your voucher and your way back come here.",
    readRules: "Read the rules",
    optional: "Optional",
    start: "Play level 1",
    alreadyPlaying: "Already playing?",
    getYourLink: "Get your link by e-mail",
    resumeTitle: (p: { firstName: string }): string => `Good to see you again, ${p.firstName}`,
    resume: "Go on playing",
  },
  errors: {
    title: (p: { n: number }): string =>
      noun(p.n, "One thing to put right", `${number(p.n)} things to put right`),
  },
  closed: {
    titles: {
      closed: "This game is over",
      paused: "A short pause",
      early: "Not open yet",
      full: "Every place is taken",
    },
    paused: "The game is taking a breath. Your answers and your points are kept: come back a little later.",
    early: "The game has not begun yet.",
    opens: (p: { date: string }): string => `It opens on ${p.date}.`,
    full: "The game cannot take any more players.",
    kept: "What you have won stays yours until its last day.",
    yourVoucher: "See your voucher",
    leaderboard: "See the leaderboard",
  },
  notice: {
    titles: {
      "not-found": "Nothing at this address",
      forbidden: "This page is not open to you",
      "too-many": "One moment, please",
      broken: "Something broke on our side",
    },
    texts: {
      "not-found": "The link may be cut short, or the page has moved.",
      forbidden: "It may belong to someone else, or the form was open for too long. Go back and try again.",
      "too-many": "That was a lot at once. Nothing is lost: try again in a minute.",
      broken: "Nothing you have played is lost. We have noted what happened: please try again.",
    },
    home: "Back to the game",
    retry: "Try again",
  },
  rules: { title: "Rules of the game", back: "Back to the game" },
  cookies: {
    title: "Cookies",
    intro:
      "This game sets cookies that it cannot work without, and no others: nothing follows you, nothing is shared.",
    caption: "Cookies of this site",
    device: "Lets this device go on with your game.",
    language: "Remembers the language that you chose.",
    lasts: "1 year",
    back: "Back to the game",
    refused: {
      title: "One cookie is missing",
      text: "Your browser has not kept the cookie by which the game knows you. Without it, your answers would be nobody's.",
      how: (p: { site: string }): string =>
        `Allow cookies for ${p.site}: in your browser's settings, or behind the sign beside the address. In a private window or with a blocker, an exception for this one site will do.`,
      kept: "Then send the form again. What you typed is still here, and nothing is counted twice.",
      why: "What the cookie is for",
    },
  },
};
