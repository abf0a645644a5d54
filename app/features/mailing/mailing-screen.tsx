import { Form } from "@remix-run/react";
import { CampaignNav } from "#app/features/campaign/campaign-nav.tsx";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { FaultLinesPanel } from "./fault-lines-panel.tsx";
import type { MailPreview } from "./mail-preview.query.server.ts";
import type { MailingPage } from "./mailing.query.server.ts";
import { OutcomePanel } from "./outcome-panel.tsx";
import { PreviewPanel } from "./preview-panel.tsx";

interface Props {
  slug: string;
  /** The campaign's. */
  name: string;
  mailing: MailingPage;
  preview: MailPreview | null;
  mayChange: boolean;
}

export function MailingScreen({ slug, name, mailing, preview, mayChange }: Props) {
  const { mailing: words, campaigns, navigation } = useWords();
  const { moment, calendarDay } = useFormats();
  const { launchedAt, recipients } = mailing;
  return (
    <>
      <PageHead
        title={launchedAt ? words.launchedTitle(recipients) : words.readyTitle(recipients)}
        above={
          <Breadcrumbs
            name={navigation.breadcrumbs}
            trail={[
              { to: "/studio", label: campaigns },
              { to: `/studio/campaigns/${slug}`, label: name },
              { to: `/studio/campaigns/${slug}/mailings`, label: words.title },
            ]}
          />
        }
        nav={<CampaignNav slug={slug} name={name} />}
        beside={!launchedAt && <Badge>{words.notLaunched}</Badge>}
        intro={launchedAt ? words.launchedOn(moment(launchedAt)) : undefined}
      />
      {!launchedAt && mayChange && <Send mailing={mailing} />}
      <div className="columns">
        <div className="columns__wide">
          {launchedAt && <OutcomePanel mailing={mailing} />}
          <PreviewPanel preview={preview} />
        </div>
        <div className="columns__narrow">
          <Panel title={words.consent}>
            <Facts
              facts={[
                { name: words.consentWords, value: mailing.consentSource },
                { name: words.consentDay, value: calendarDay(mailing.consentedOn) },
                ...(mailing.marketer ? [{ name: words.importedBy, value: mailing.marketer }] : []),
                { name: words.created, value: moment(mailing.createdAt) },
              ]}
            />
          </Panel>
          <FaultLinesPanel faults={mailing.faults} count={mailing.faultCount} />
        </div>
      </div>
    </>
  );
}

function Send({ mailing }: { mailing: MailingPage }) {
  const { mailing: words } = useWords();
  if (mailing.recipients === 0) return <Notice tone="warn">{words.nobody}</Notice>;
  if (!mailing.isOpen) return <Notice tone="warn">{words.notLive}</Notice>;
  return (
    <Form method="post" className="send">
      <Button look="main" icon="mail">
        {words.send(mailing.recipients)}
      </Button>
      <p className="quiet">
        {words.sendText} {words.sendConfirmed}
      </p>
    </Form>
  );
}
