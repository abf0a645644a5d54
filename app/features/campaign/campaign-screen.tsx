import { Form, Link } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Stat, Stats } from "#app/ui/stat.tsx";
import { CampaignBadge } from "./campaign-badge.tsx";
import { CampaignNav } from "./campaign-nav.tsx";
import type { CampaignNumbers } from "./campaign-numbers.query.server.ts";
import { CopyAddress } from "./copy-address.tsx";
import { FunnelPanel } from "./funnel-panel.tsx";
import { ReferralPanel } from "./referral-panel.tsx";
import { SourcesPanel } from "./sources-panel.tsx";
import { StatePanel } from "./state-panel.tsx";
import { VoucherPanel } from "./voucher-panel.tsx";

interface Props {
  campaign: CampaignNumbers;
  mayChange: boolean;
  /** The code of a change that was refused just now. */
  refused: string | null;
}

export function CampaignScreen({ campaign, mayChange, refused }: Props) {
  const { campaign: words, campaigns, navigation } = useWords();
  const { number, share, day } = useFormats();
  const { signedUp, invited, referral, vouchers, levels, opensAt, closesAt } = campaign;
  const finished = levels.at(-1)?.finished ?? 0;
  const dates = [opensAt && words.opens(day(opensAt)), closesAt && words.closes(day(closesAt))]
    .filter(Boolean)
    .join(" · ");
  return (
    <>
      <PageHead
        title={campaign.name}
        above={<Breadcrumbs name={navigation.breadcrumbs} trail={[{ to: "/studio", label: campaigns }]} />}
        beside={<CampaignBadge state={campaign.state} door={campaign.door} />}
        intro={`${words.stateSentence[campaign.state]} ${dates}`}
        actions={
          <>
            <EditorButton campaign={campaign} mayChange={mayChange} />
            <CopyAddress path={`/play/${campaign.slug}`} />
            <a href={`/play/${campaign.slug}`} className={buttonClass()}>
              <Icon name="external" isSmall />
              {words.playPage}
            </a>
          </>
        }
        nav={<CampaignNav slug={campaign.slug} name={campaign.name} />}
      />
      <Stats>
        <Stat name={words.invited} value={number(invited)} note={words.invitedHint} />
        <Stat name={words.signedUp} value={number(signedUp)} />
        <Stat
          name={words.finishedAll}
          value={number(finished)}
          note={words.ofSignedUp(share(finished, signedUp))}
        />
        <Stat
          name={words.challengesSent}
          value={number(referral.mailed)}
          note={words.ofChallenged(share(referral.joined, referral.mailed))}
        />
        <Stat name={words.vouchersIssued} value={number(vouchers?.issued ?? 0)} />
      </Stats>
      <div className="columns">
        <div className="columns__wide">
          <FunnelPanel signedUp={signedUp} levels={levels} />
          <SourcesPanel sources={campaign.sources} signedUp={signedUp} />
        </div>
        <div className="columns__narrow">
          <ReferralPanel referral={referral} />
          <VoucherPanel vouchers={vouchers} />
          <StatePanel slug={campaign.slug} state={campaign.state} mayChange={mayChange} refused={refused} />
        </div>
      </div>
    </>
  );
}

/** To the editor; the first time it is a form, since it begins a draft. */
function EditorButton({ campaign, mayChange }: Pick<Props, "campaign" | "mayChange">) {
  const { draft: words } = useWords();
  if (campaign.hasDraft)
    return (
      <Link to="draft" className={buttonClass()}>
        {mayChange ? words.edit : words.editor}
      </Link>
    );
  if (!mayChange || campaign.state === "closed") return null;
  return (
    <Form method="post" action="drafts">
      <Button>{words.edit}</Button>
    </Form>
  );
}
