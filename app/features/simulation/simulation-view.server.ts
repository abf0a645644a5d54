import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import type { Assumption } from "#app/domain/simulation/assumptions.ts";
import type { Range } from "#app/domain/simulation/ranges.ts";
import type { Simulation } from "#app/domain/simulation/simulate.ts";
import { LOCALES } from "#app/i18n/locales.ts";
import * as en from "#app/i18n/messages/en/studio-assumptions.ts";
import { simulation as enPanel } from "#app/i18n/messages/en/studio-simulation.ts";
import * as fr from "#app/i18n/messages/fr/studio-assumptions.ts";
import { simulation as frPanel } from "#app/i18n/messages/fr/studio-simulation.ts";
import { type StudioFormats, studioFormats } from "#app/i18n/studio-formats.ts";
import type { CarrierView, FigureView, SimulationView, StepView } from "./simulation-view.ts";

const CATALOGUES = {
  en: {
    assumptions: en.assumptions,
    ofLevel: en.ofLevel,
    steps: en.steps,
    figures: en.figures,
    units: en.units,
    panel: enPanel,
  },
  fr: {
    assumptions: fr.assumptions,
    ofLevel: fr.ofLevel,
    steps: fr.steps,
    figures: fr.figures,
    units: fr.units,
    panel: frPanel,
  },
};

interface Words {
  words: (typeof CATALOGUES)["en"];
  formats: StudioFormats;
  language: StudioLanguage;
}

/** A simulation as a marketer reads it: every number written, every assumption named. Made on the server. */
export function simulationView(
  simulation: Simulation,
  content: CampaignContent,
  language: StudioLanguage,
): SimulationView {
  const words: Words = { words: CATALOGUES[language], formats: studioFormats(language, "UTC"), language };
  const { outcomes, convergence } = simulation;
  return {
    invited: simulation.invited,
    runs: simulation.runs,
    plays: simulation.sampledPlays,
    isSettled: convergence.isReached,
    error: percent(convergence.error, words),
    figures: figuresOf(simulation, content, words),
    steps: stepsOf(simulation, words),
    carriers: carriersOf(simulation, words),
    turnedAway: outcomes.turnedAway.middle,
    waiting: outcomes.waiting.middle,
    runsCut: simulation.runsCut,
    friendsPerPlayer: decimal(simulation.friendsPerPlayer, words),
  };
}

function figuresOf(simulation: Simulation, { voucher, aim }: CampaignContent, all: Words): FigureView[] {
  const { words, formats } = all;
  const { outcomes, centsPerQualified, scores } = simulation;
  const figure = (
    name: string,
    range: Range,
    write: (value: number) => string,
    note?: string,
  ): FigureView => ({
    name,
    value: write(range.middle),
    range: words.panel.range(write(range.low), write(range.high)),
    ...(note ? { note } : {}),
  });
  const { number } = formats;
  const money = (cents: number) => formats.money(Math.round(cents), voucher.value.currency);
  const { friends, challengeMails } = outcomes;
  return [
    figure(words.figures.players, outcomes.players, number, words.figures.friends(number(friends.middle))),
    figure(
      words.figures.mails,
      outcomes.mails,
      number,
      words.figures.challenges(number(challengeMails.middle)),
    ),
    figure(words.figures.finished, outcomes.finished, number),
    figure(words.figures.vouchers, outcomes.vouchers, number),
    figure(words.figures.cost, outcomes.voucherCents, money),
    figure(
      words.figures.qualified,
      outcomes.qualified,
      number,
      aim && words.figures.aim(number(aim.qualified)),
    ),
    ...(centsPerQualified
      ? [
          figure(
            words.figures.perProspect,
            centsPerQualified,
            money,
            aim?.costCentsEach === undefined ? undefined : words.figures.aim(money(aim.costCentsEach)),
          ),
        ]
      : []),
    ...(scores ? [figure(words.figures.scores, scores, number)] : []),
  ];
}

/** More levels than these would fill the picture: then only the end of the game is shown. */
const MOST_LEVELS = 8;

function stepsOf({ invited, outcomes, levels }: Simulation, { words, formats }: Words): StepView[] {
  const { steps } = words;
  const all = { low: invited, middle: invited, high: invited };
  const finished: [string, Range, boolean] = [steps.finished, outcomes.finished, true];
  // Openings are not tracked, and nothing tells of a redeemed voucher yet: those two rest on their assumptions alone.
  const rows: [name: string, range: Range, isReported: boolean][] = [
    [steps.invited, all, true],
    [steps.sent, outcomes.sent, true],
    [steps.delivered, outcomes.delivered, true],
    [steps.opened, outcomes.opened, false],
    [steps.clicked, outcomes.clicked, true],
    [steps.players, outcomes.players, true],
    ...(levels.length <= MOST_LEVELS ? levels : []).map((range, index): [string, Range, boolean] => [
      steps.level(index + 1),
      range,
      true,
    ]),
    ...(levels.length <= MOST_LEVELS ? [] : [finished]),
    [steps.vouchers, outcomes.vouchers, true],
    [steps.qualified, outcomes.qualified, true],
    [steps.redeemed, outcomes.redeemed, false],
  ];
  return rows.map(([name, range, isReported]) => ({
    name,
    ...range,
    isReported,
    value: formats.number(range.middle),
    range:
      range.low === range.high
        ? formats.number(range.low)
        : words.panel.range(formats.number(range.low), formats.number(range.high)),
  }));
}

function carriersOf({ assumptions, sensitivity }: Simulation, all: Words): CarrierView[] {
  const strongest = Math.max(0, ...sensitivity.map(({ qualified }) => Math.abs(qualified)));
  return sensitivity.flatMap(({ name, level, qualified }): CarrierView[] => {
    const assumption = assumptions.find((one) => one.name === name && one.level === level);
    if (!assumption) return [];
    return [
      {
        name: nameOf(assumption, all),
        value: written(assumption, all),
        isMeasured: assumption.source === "measured",
        isUnbuilt: assumption.isUnbuilt,
        effect: signedPercent(qualified, all),
        part: strongest > 0 ? Math.abs(qualified) / strongest : 0,
      },
    ];
  });
}

function nameOf({ name, level }: Assumption, { words }: Words): string {
  return level === null ? words.assumptions[name] : words.ofLevel(words.assumptions[name], level);
}

function written({ unit, value }: Assumption, all: Words): string {
  switch (unit) {
    case "share":
      return percent(value, all);
    case "seconds":
      return all.words.units.seconds(decimal(value, all));
    case "factor":
      return all.words.units.factor(decimal(value, all));
    case "number":
      return decimal(value, all);
  }
}

function percent(share: number, { language }: Words): string {
  return new Intl.NumberFormat(LOCALES[language], { style: "percent", maximumFractionDigits: 1 }).format(
    share,
  );
}

/** An elasticity: by how many percent the result moves with one percent. A few runs know no more than a tenth of it. */
function signedPercent(elasticity: number, { language }: Words): string {
  const rounded = Math.round(elasticity * 10) / 10;
  return new Intl.NumberFormat(LOCALES[language], {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: "exceptZero",
  })
    .format(rounded / 100)
    .replace("-", "\u2212");
}

function decimal(value: number, { language }: Words): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}
