import { counting } from "../../counting.ts";

const { count } = counting("en");

/** The panel of the simulation. Assumptions and steps are named by studio-assumptions.ts, on the server. */
export const simulation = {
  invited: "People invited",
  run: "Simulate",
  title: "Simulation",
  intro: (invited: number) =>
    `If ${count(invited, "person is", "people are")} invited, by the campaign's own rules and the assumptions below.`,
  method: (runs: number, plays: number) =>
    `${count(runs, "run", "runs")} over ${count(plays, "play", "plays")} of the real game. Nine runs of ten lie within each range.`,
  settled: (error: string) => `More runs would move the middle by about ${error}.`,
  unsettled: (error: string) => `More runs could still move the middle by ${error}: take it as a first look.`,
  range: (low: string, high: string) => `${low} to ${high}`,
  picture: "From the mail to the voucher",
  pictureText: (steps: number) =>
    `${count(steps, "step", "steps")} from those invited to the vouchers redeemed, each with the middle of all runs as a dot and nine runs of ten as a line, on a scale of powers of ten. The table below has the numbers.`,
  numbers: "From the mail to the voucher, in numbers",
  step: "Step",
  middle: "Middle",
  nineOfTen: "Nine runs of ten",
  counted: "Counted by",
  reported: "The product",
  notMeasured: "Not measured: assumed",
  carriers: "What carries the result",
  carriersIntro:
    "How many percent more qualified prospects one percent more of each brings, all else being equal. Measure the strongest first.",
  assumption: "Assumption",
  value: "Value",
  source: "Source",
  effect: "Effect of 1% more",
  measured: "Measured",
  guessed: "Default",
  unbuilt: "The product has no rule for this yet.",
  runsCut: (n: number) =>
    `In ${count(n, "run", "runs")} friends brought ever more friends, until the run was stopped: the ranges are too low.`,
  turnedAway: (n: number) =>
    `About ${count(n, "person finds", "people find")} every place taken: the capacity ends the campaign.`,
  waiting: (n: number) =>
    `About ${count(n, "player finishes", "players finish")} in vain: the vouchers are gone before.`,
  friendsPerPlayer: (friends: string) => `Each player brings ${friends} friends on average.`,
};
