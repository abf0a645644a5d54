import { CampaignNav } from "#app/features/campaign/campaign-nav.tsx";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { AimPanel } from "./aim-panel.tsx";
import { FriendsFacts } from "./friends-facts.tsx";
import type { Live } from "./live.ts";
import { liveSteps } from "./live-steps.ts";
import { PlaysPanel } from "./plays-panel.tsx";
import { Pulse } from "./pulse.tsx";
import { QuestionsPanel } from "./questions-panel.tsx";
import { StepsPanel } from "./steps-panel.tsx";

export function LiveScreen({ live }: { live: Live }) {
  const words = useWords();
  const { mail, game, friends } = liveSteps(live, words);
  const page = `/studio/campaigns/${encodeURIComponent(live.slug)}`;
  return (
    <>
      <PageHead
        title={words.live.title}
        above={
          <Breadcrumbs
            name={words.navigation.breadcrumbs}
            trail={[
              { to: "/studio", label: words.campaigns },
              { to: page, label: live.name },
            ]}
          />
        }
        intro={words.live.intro}
        nav={<CampaignNav slug={live.slug} name={live.name} />}
      />
      <div className="live">
        <Pulse at={live.at} />
        {live.aim && <AimPanel aim={live.aim} live={live} game={game} />}
        <StepsPanel title={words.live.game} intro={words.live.gameIntro} table="game" steps={game} />
        <div className="live__pair">
          <StepsPanel title={words.live.mail} intro={words.live.mailIntro} table="mail" steps={mail} />
          <StepsPanel
            title={words.live.friends}
            intro={words.live.friendsIntro}
            table="friends"
            steps={friends}
          >
            <FriendsFacts referral={live.referral} />
          </StepsPanel>
        </div>
        <PlaysPanel grain={live.grain} plays={live.plays} />
        <QuestionsPanel questions={live.questions} sample={live.sample} />
      </div>
    </>
  );
}
