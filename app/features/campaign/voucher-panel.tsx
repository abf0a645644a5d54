import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { VoucherNumbers } from "./campaign-numbers.query.server.ts";

export function VoucherPanel({ vouchers }: { vouchers: VoucherNumbers | null }) {
  const { campaign: words } = useWords();
  const { number, money } = useFormats();
  if (!vouchers) return <Panel title={words.vouchers}>{words.noPool}</Panel>;
  const { valueCents, currency, size, issued, reserved, left, waiting } = vouchers;
  const counted = (count: number) => (
    <>
      {number(count)} <span className="quiet">{words.worth(money(count * valueCents, currency))}</span>
    </>
  );
  return (
    <Panel title={words.vouchers} intro={words.vouchersIntro(money(valueCents, currency))}>
      <Bar part={issued + reserved} whole={size} />
      <Facts
        facts={[
          { name: words.issued, value: counted(issued) },
          { name: words.reserved, value: counted(reserved) },
          { name: words.left, value: counted(left) },
          { name: words.pool, value: counted(size) },
          ...(waiting > 0 ? [{ name: words.waiting, value: number(waiting) }] : []),
        ]}
      />
    </Panel>
  );
}
