import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Panel } from "#app/ui/panel.tsx";
import type { ReferralNumbers } from "./campaign-numbers.query.server.ts";

export function ReferralPanel({ referral }: { referral: ReferralNumbers }) {
  const { campaign: words } = useWords();
  const { number } = useFormats();
  return (
    <Panel title={words.referral}>
      <Facts
        facts={[
          { name: words.inviters, value: number(referral.inviters) },
          { name: words.mailed, value: number(referral.mailed) },
          { name: words.joined, value: number(referral.joined) },
          { name: words.byLink, value: number(referral.byLink) },
          { name: words.boostsEarned, value: number(referral.boostsEarned) },
          { name: words.boostsPending, value: number(referral.boostsPending) },
          { name: words.boostPoints, value: number(referral.boostPoints) },
        ]}
      />
    </Panel>
  );
}
