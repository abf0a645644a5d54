import type { Aim } from "#app/domain/campaign/content.ts";
import { aimProgressOf } from "#app/domain/insight/aim-progress.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Stat, Stats } from "#app/ui/stat.tsx";
import type { Live } from "./live.ts";
import type { LiveStep } from "./live-steps.ts";

/** How far the campaign is on the way to its aim, whether it drifts, and why. */
export function AimPanel({ aim, live, game }: { aim: Aim; live: Live; game: LiveStep[] }) {
  const { live: words } = useWords();
  const { number, share, money } = useFormats();
  const { funnel, voucher } = live;
  const { qualified } = funnel;
  const progress = aimProgressOf(aim, {
    opensAt: live.opensAt?.getTime() ?? null,
    closesAt: live.closesAt?.getTime() ?? null,
    now: live.at.getTime(),
    qualified,
    spentCents: funnel.voucherIssued * (voucher?.cents ?? 0),
    steps: game.flatMap(({ key, n }) => (n === null || key === "voucherIssued" ? [] : [{ key, people: n }])),
  });
  const { state, expected, projected, costCentsEach, isTooDear, reason } = progress;
  const cents = (amount: number) => money(amount, voucher?.currency ?? "EUR");
  const isLate = state === "behind" || state === "missed";
  const nameOf = (key: string) => game.find((step) => step.key === key)?.name ?? key;
  return (
    <Panel title={words.aim} intro={words.aimOf(aim.qualified)}>
      <Bar part={qualified} whole={aim.qualified} />
      <Stats>
        <Stat name={words.aimQualified} value={number(qualified)} note={share(qualified, aim.qualified)} />
        {expected !== null && <Stat name={words.aimExpected} value={number(Math.round(expected))} />}
        {projected !== null && <Stat name={words.aimProjected} value={number(projected)} />}
        {costCentsEach !== null && (
          <Stat
            name={words.aimCost}
            value={cents(costCentsEach)}
            note={aim.costCentsEach === undefined ? undefined : words.aimWanted(cents(aim.costCentsEach))}
          />
        )}
      </Stats>
      <Notice tone={isLate ? "warn" : state === "reached" ? "good" : "plain"} title={words.aimStates[state]}>
        {reason?.kind === "few-come" && words.fewCome}
        {reason?.kind === "lost-at" && words.lostAt(nameOf(reason.key), share(reason.share, 1))}
      </Notice>
      {isTooDear && <Notice tone="warn">{words.tooDear}</Notice>}
    </Panel>
  );
}
