import { Link } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Stat, Stats } from "#app/ui/stat.tsx";
import { CampaignBadge } from "./campaign-badge.tsx";
import type { CampaignSummary } from "./campaign-list.query.server.ts";
import type { FirstStep } from "./first-steps.query.server.ts";
import { FirstSteps } from "./first-steps.tsx";

interface Props {
  campaigns: CampaignSummary[];
  /** While the brand has published nothing. */
  firstSteps: FirstStep[];
  mayChange: boolean;
}

export function CampaignsScreen({ campaigns, firstSteps, mayChange }: Props) {
  const words = useWords();
  const isEmpty = campaigns.length === 0;
  const isLed = firstSteps.length > 0;
  return (
    <>
      <PageHead
        title={words.campaigns}
        intro={isEmpty && isLed ? words.campaign.noneText : words.campaign.intro}
        actions={
          mayChange &&
          // The steps lead there, and to what comes before.
          !(isEmpty && isLed) && (
            <Link to="/studio/campaigns/new" className={buttonClass("main")}>
              {words.draft.newCampaign}
            </Link>
          )
        }
      />
      {isLed && <FirstSteps steps={firstSteps} />}
      {isEmpty && !isLed && (
        <EmptyState title={words.campaign.none} icon="campaign" steps={words.campaign.noneSteps}>
          <p>{words.campaign.noneText}</p>
        </EmptyState>
      )}
      {campaigns.map((campaign) =>
        campaign.isDraftOnly ? (
          <DraftCard key={campaign.slug} campaign={campaign} />
        ) : (
          <CampaignCard key={campaign.slug} campaign={campaign} />
        ),
      )}
    </>
  );
}

/** What nobody has seen yet has no numbers, and one way on. */
function DraftCard({ campaign }: { campaign: CampaignSummary }) {
  const { draft: words } = useWords();
  const page = `/studio/campaigns/${campaign.slug}/draft`;
  return (
    <article className="card" aria-labelledby={`campaign-${campaign.slug}`}>
      <header className="card__head">
        <h2 className="card__title" id={`campaign-${campaign.slug}`}>
          <Link to={page} prefetch="intent">
            {campaign.name}
          </Link>
        </h2>
        <CampaignBadge state={campaign.state} door={campaign.door} />
        <Link to={page} className={buttonClass()}>
          {words.edit}
        </Link>
      </header>
      <p className="card__foot">{words.neverPublished}</p>
    </article>
  );
}

function CampaignCard({ campaign }: { campaign: CampaignSummary }) {
  const { campaign: words } = useWords();
  const { number, share } = useFormats();
  const page = `/studio/campaigns/${campaign.slug}`;
  const { signedUp, invited, challenged, accepted } = campaign;
  return (
    <article className="card" aria-labelledby={`campaign-${campaign.slug}`}>
      <header className="card__head">
        <h2 className="card__title" id={`campaign-${campaign.slug}`}>
          <Link to={page} prefetch="intent">
            {campaign.name}
          </Link>
        </h2>
        <CampaignBadge state={campaign.state} door={campaign.door} />
        <Link to={`${page}/mailings`} className={buttonClass("plain", "small")}>
          <Icon name="mail" isSmall />
          {words.mailings}
        </Link>
      </header>
      <Stats>
        <Stat name={words.invited} value={number(invited)} />
        <Stat name={words.signedUp} value={number(signedUp)} />
        <Stat name={words.challengesSent} value={number(challenged)} />
        <Stat name={words.challengesAccepted} value={number(accepted)} />
        <Stat name={words.vouchersIssued} value={number(campaign.vouchersIssued)} />
      </Stats>
      <h3 className="card__part">{words.funnel}</h3>
      <ol className="steps">
        {campaign.finishedLevels.map((people, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is known by its place.
          <li className="steps__step" key={index}>
            <span className="steps__name">{words.finishedLevel(index + 1)}</span>
            <Bar part={people} whole={signedUp} />
            <span className="steps__value">{number(people)}</span>
            <span className="steps__share">{share(people, signedUp)}</span>
          </li>
        ))}
      </ol>
      {campaign.sources.length > 0 && (
        <p className="card__foot">
          <span className="card__foot-name">{words.cameFrom}</span>
          {campaign.sources.map(({ source, plays }) => (
            <span key={source}>{words.sourceLine(words.sources[source], plays)}</span>
          ))}
        </p>
      )}
    </article>
  );
}
