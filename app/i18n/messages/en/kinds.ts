import { counting } from "../../counting.ts";
import { LOCALES } from "../../locales.ts";

const { number, signed, count, ordinal } = counting("en");

/** Thousands are parted from five digits on: 1855 may be a year. */
const figure = new Intl.NumberFormat(LOCALES.en, { useGrouping: "min2", maximumFractionDigits: 6 });

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return count(rest, "second", "seconds");
  const whole = count(minutes, "minute", "minutes");
  return rest === 0 ? whole : `${whole} ${count(rest, "second", "seconds")}`;
}

/**
 * Question kinds: how they are answered, what became of the answer, and time. Where a piece is `string`, the players'
 * script fills it in: the sentence has to read well whatever stands there.
 */
export const kinds = {
  chooseAll: "Choose all that are right.",
  chooseAny: "Choose as many as you like.",
  chooseMost: (p: { most: number }): string => `Choose up to ${number(p.most)}.`,
  chosenRightly: "Your choice, and right",
  chosenWrongly: "Your choice, and not right",
  missed: "Right, and not chosen",
  true: "True",
  false: "False",
  yourAnswer: "Your answer",
  none: "None",

  putInOrder: "Put these in order: 1 comes first.",
  placeOf: (p: { item: string }): string => `Place of ${p.item}`,
  moveUp: (p: { item: string }): string => `Move ${p.item} up`,
  moveDown: (p: { item: string }): string => `Move ${p.item} down`,
  placed: (p: { item: string; place: string; of: number }): string =>
    `${p.item}, place ${p.place} of ${number(p.of)}`,
  rightPlace: "In its place",
  yourPlace: (p: { place: number }): string => `You put it ${ordinal(p.place)}`,
  noPlace: "Not placed",
  pairsInOrder: (p: { right: number; of: number }): string =>
    `${number(p.right)} of ${count(p.of, "pair", "pairs")} in the right order`,

  matchEach: "Choose a match for each.",
  chooseMatch: "Choose",
  taken: (p: { other: string }): string => `${p.other} (taken)`,
  pair: (p: { item: string; match: string }): string => `${p.item}: ${p.match}`,
  rightMatch: "You matched these",
  yourMatch: (p: { other: string }): string => `You chose ${p.other}`,
  noMatch: "You chose no match",

  range: (p: { min: number; max: number }): string =>
    `A number from ${figure.format(p.min)} to ${figure.format(p.max)}`,
  slider: "Slider for your answer",
  quantity: (p: { n: number; unit?: string | undefined }): string =>
    p.unit ? `${figure.format(p.n)}\u00a0${p.unit}` : figure.format(p.n),
  off: "Off by",
  alsoRight: "Also right",

  chooseByName: "Choose the place by its name.",
  point: "Or point at the picture",
  pointKeys: "The arrow keys move the mark; with Shift it moves further.",
  pointed: (p: { x: string; y: string }): string => `${p.x}% from the left, ${p.y}% from the top`,
  yourPoint: (p: { where: string }): string => `Your point, in none of the places: ${p.where}`,

  scale: "Scale",
  scaleEnds: (p: { min: number; max: number; lowLabel: string; highLabel: string }): string =>
    `${number(p.min)}: ${p.lowLabel}; ${number(p.max)}: ${p.highLabel}`,
  longest: (p: { n: number }): string => `At most ${count(p.n, "character", "characters")}`,
  charactersLeft: (p: { n: string }): string => `Characters left: ${p.n}`,

  time: (p: { seconds: number }): string => duration(p.seconds),
  timeForQuestion: (p: { seconds: number }): string => `${duration(p.seconds)} for this question`,
  timeForEach: (p: { seconds: number }): string => `${duration(p.seconds)} for each question`,
  timeForLevel: (p: { seconds: number }): string => `${duration(p.seconds)} for this level`,
  timeLeft: (p: { seconds: number }): string => `${duration(p.seconds)} left`,
  noLimit: "No time limit: take the time you need.",
  clockStarts: "The clock starts when you press the button.",
  ready: "Ready?",
  readyAgain: (p: { question: number }): string => `Ready for question ${number(p.question)}?`,
  start: "Start",
  moreTime: "More time?",
  paceNote: "A right answer is worth the same at any pace.",
  paces: {
    normal: "The usual time",
    double: "Double the time",
    long: "Ten times the time",
    off: "No time limit",
  },
  speedBonus: (p: { points: number }): string =>
    `Up to ${count(p.points, "point", "points")} more for a quick right answer.`,
  bonuses: {
    speed: (p: { points: number }): string => `${signed(p.points)} for speed`,
    streak: (p: { points: number }): string => `${signed(p.points)} for your streak`,
    both: (p: { points: number }): string => `${signed(p.points)} for speed and your streak`,
  },
};
