import type { PlacePart } from "../../../domain/check/named-place.ts";
import { counting } from "../../counting.ts";

const { count } = counting("en");

/** The panel of the check before launch. What it finds is said by studio-findings.ts, on the server. */
export const check = {
  title: "Check before launch",
  ready: "Ready to launch",
  readyText: "Nothing is wrong and nothing is doubtful. Every text is there, in every language.",
  readyWithDoubts: "Ready to launch, with doubts",
  readyWithDoubtsText: "Nothing keeps the campaign from being published. What is below is yours to judge.",
  notReady: (n: number) => `${count(n, "thing", "things")} to mend before launch`,
  notReadyText: "Until then the campaign cannot be published. Each line leads to the place.",
  blocks: "To mend",
  blocksSign: "Blocks",
  warns: "To judge",
  warnsSign: "Doubtful",
  places: (n: number) => `${count(n, "place", "places")}`,
};

/** A part of a campaign, as a person names it. */
export const parts: Record<PlacePart, string> = {
  slug: "Address",
  country: "Country",
  languages: "Languages",
  game: "Kind of game",
  name: "Name",
  tagline: "Tagline",
  intro: "Introduction",
  notices: "Notices",
  rules: "Rules of the game",
  rulesBox: "Box for the rules",
  adultBox: "Box for the age",
  newsletterBox: "Box for the newsletter",
  closedText: "Text at the end",
  pausedText: "Text of a pause",
  notYetText: "Text before the start",
  fullText: "Text when full",
  opensAt: "Start",
  closesAt: "End",
  capacity: "Places",
  boost: "Boost",
  voucherName: "Voucher, name",
  voucherTerms: "Voucher, terms",
  voucherPool: "Voucher, number",
  voucherValue: "Voucher, value",
  voucherDays: "Voucher, validity",
  brandColour: "Brand colour",
  inkColour: "Colour on the brand",
  surfaceColour: "Colour of the page",
  logo: "Logo",
  senderName: "Sender, name",
  senderAddress: "Sender, postal address",
  senderEmail: "Sender, e-mail",
  privacyEmail: "Address for questions about data",
  levels: "Levels",
  prompt: "Wording",
  explanation: "Explanation",
  picture: "Picture",
  answer: "Answer",
  answers: "Answers",
  rightAnswer: "Right answer",
  points: "Points",
  bounds: "Bounds",
  question: "Question",
  levelName: "Name",
  levelIntro: "Introduction",
  questions: "Questions",
  draw: "Draw",
  passMark: "Pass mark",
  attempts: "Attempts",
  levelDates: "Dates",
  timeLimit: "Time limit",
  bonuses: "Bonuses",
  weight: "Weight",
  jumps: "Jumps",
  level: "Level",
  campaign: "Campaign",
};

/** Where something is, from the level down; `name` is what the author calls the level. */
export const where = {
  level: (number: number, name: string) => (name ? `Level ${number}, ${name}` : `Level ${number}`),
  question: (number: number) => `Question ${number}`,
  tasteQuestion: (number: number) => `Question of taste ${number}`,
  /** "Answer 2", "Boost 1". */
  item: (part: string, number: number) => `${part} ${number}`,
};
