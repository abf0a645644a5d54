import type { Aim, CampaignContent } from "../campaign/content.ts";
import type { Found } from "./finding.ts";
import type { LaunchFacts } from "./launch-facts.ts";

/** What is given and to how many may begin, against what the marketer wants and expects. */
export function offerFindings({ aim, voucher, capacity }: CampaignContent, facts: LaunchFacts): Found[] {
  const { expectedFinishers = 0 } = facts;
  const left = facts.vouchersLeft ?? voucher.pool;
  const cost = voucher.pool * voucher.value.cents;
  const wanted = Math.max(expectedFinishers, aim?.qualified ?? 0);
  const budget = budgetOf(aim);
  const isPriced = voucher.value.cents >= 1 && /^[A-Z]{3}$/.test(voucher.value.currency);
  const checks: [isWrong: boolean, Found][] = [
    [!(left >= 1), { code: "no_voucher_left", place: "voucher.pool" }],
    // Whoever qualifies has finished, so the aim alone says how many vouchers it takes.
    [
      left >= 1 && wanted > left,
      { code: "too_few_vouchers", place: "voucher.pool", found: left, limit: wanted },
    ],
    [!isPriced, { code: "voucher_without_value", place: "voucher.value" }],
    [!(voucher.validDays >= 1), { code: "voucher_never_valid", place: "voucher.validDays" }],
    [
      isPriced && cost > budget,
      {
        code: "vouchers_above_budget",
        place: "voucher.pool",
        found: cost,
        limit: budget,
        word: voucher.value.currency,
      },
    ],
    [capacity !== undefined && !(capacity >= 1), { code: "capacity_out_of_range", place: "capacity" }],
    [
      capacity !== undefined && capacity >= 1 && wanted > capacity,
      { code: "capacity_below_aim", place: "capacity", found: capacity ?? 0, limit: wanted },
    ],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, found]) => found);
}

/** What the aim allows the vouchers to cost in all: anything, where it does not say. */
function budgetOf(aim: Aim | undefined): number {
  const [qualified, each] = [aim?.qualified ?? 0, aim?.costCentsEach ?? 0];
  return qualified >= 1 && each >= 1 ? qualified * each : Number.POSITIVE_INFINITY;
}
