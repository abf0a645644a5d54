import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import {
  type AssumptionName,
  assumptionsFor,
  DEFAULTS,
  type Measured,
} from "#app/domain/simulation/assumptions.ts";
import { type SimulationTerms, simulate } from "#app/domain/simulation/simulate.ts";
import { aSoundCampaign } from "#tests/support/checked.ts";
import { aLevel, aQuestion } from "#tests/support/content.ts";

/** Everybody on the list gets the mail, signs up, plays to the end and proves the address; nobody invites anybody. */
const SMOOTH: Record<AssumptionName, number> = {
  ...Object.fromEntries(Object.entries(DEFAULTS).map(([name, { value }]) => [name, value])),
  suppressed: 0,
  consented: 1,
  pressed: 0,
  delivered: 1,
  opened: 1,
  clicked: 1,
  signsUp: 1,
  sameAddress: 1,
  leaves: 0,
  rightSpread: 0,
  tastesAnswered: 1,
  challenges: 0,
  boostPull: 1,
  knownFriends: 0,
  shares: 0,
  proves: 1,
  redeemed: 1,
} as Record<AssumptionName, number>;

/** The smooth way but for these, all of it certain. */
function certain(
  content: CampaignContent,
  changes: Partial<Record<AssumptionName, number>> = {},
): Measured[] {
  return assumptionsFor(content).map(({ name, level }) => ({
    name,
    ...(level === null ? {} : { level }),
    value: changes[name] ?? SMOOTH[name],
    evidence: Number.POSITIVE_INFINITY,
  }));
}

export function simulated(
  content: CampaignContent,
  changes: Partial<Record<AssumptionName, number>> = {},
  terms: Partial<SimulationTerms> = {},
) {
  return simulate({
    content,
    invited: 1000,
    dates: { opensAt: null, closesAt: null },
    startsAt: 0,
    seed: 7,
    answers: 1500,
    runs: 100,
    sensitivityRuns: 0,
    measured: certain(content, changes),
    ...terms,
  });
}

/** A campaign of one level of so many questions worth 10, with no boosts and vouchers for everybody. */
export function oneLevelCampaign(
  questions = 4,
  rules: Partial<Level> = {},
  changes: Partial<CampaignContent> = {},
) {
  const content = aSoundCampaign();
  const level: Level = {
    ...aLevel(),
    questions: Array.from({ length: questions }, (_, index) => aQuestion({ key: `q-${index}` })),
    ...rules,
  };
  return {
    ...content,
    levels: [level],
    boosts: [],
    voucher: { ...content.voucher, pool: 1_000_000 },
    ...changes,
  };
}
