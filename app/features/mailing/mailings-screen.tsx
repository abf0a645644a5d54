import { Link } from "@remix-run/react";
import { CampaignNav } from "#app/features/campaign/campaign-nav.tsx";
import type { FormAnswer } from "#app/i18n/form-faults.ts";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { MailingList, MailingSummary } from "./mailing-list.query.server.ts";
import { NewMailingForm } from "./new-mailing-form.tsx";

interface Props extends MailingList {
  mayChange: boolean;
  /** The id that the form's mailing will have. */
  formId: string;
  answer: FormAnswer | undefined;
}

export function MailingsScreen({ campaign, mailings, mayChange, formId, answer }: Props) {
  const { mailing: words, campaigns, navigation } = useWords();
  const trail = [
    { to: "/studio", label: campaigns },
    { to: `/studio/campaigns/${campaign.slug}`, label: campaign.name },
  ];
  return (
    <>
      <PageHead
        title={words.title}
        above={<Breadcrumbs name={navigation.breadcrumbs} trail={trail} />}
        intro={words.intro}
        nav={<CampaignNav slug={campaign.slug} name={campaign.name} />}
      />
      {mayChange && <NewMailingForm key={formId} formId={formId} answer={answer} />}
      <Panel title={words.list}>
        {mailings.length === 0 ? (
          <EmptyState title={words.none} icon="mail" steps={words.noneSteps}>
            <p>{words.noneText}</p>
          </EmptyState>
        ) : (
          <MailingTable mailings={mailings} />
        )}
      </Panel>
    </>
  );
}

function MailingTable({ mailings }: { mailings: MailingSummary[] }) {
  const { mailing: words } = useWords();
  const { number, moment } = useFormats();
  return (
    <Table name={words.list}>
      <thead>
        <tr>
          <th scope="col">{words.created}</th>
          <th scope="col">{words.launched}</th>
          <th scope="col" className="table__number">
            {words.recipients}
          </th>
          <th scope="col" className="table__number table__extra">
            {words.faults}
          </th>
          <th scope="col" className="table__number">
            {words.signedUp}
          </th>
        </tr>
      </thead>
      <tbody>
        {mailings.map((mailing) => (
          <tr key={mailing.id}>
            <th scope="row">
              <Link to={mailing.id} prefetch="intent" aria-label={words.open(moment(mailing.createdAt))}>
                <Moment at={mailing.createdAt}>{moment(mailing.createdAt)}</Moment>
              </Link>
            </th>
            <td>
              {mailing.launchedAt ? (
                <Moment at={mailing.launchedAt}>{moment(mailing.launchedAt)}</Moment>
              ) : (
                words.notLaunched
              )}
            </td>
            <td className="table__number">{number(mailing.recipients)}</td>
            <td className="table__number table__extra">{number(mailing.faults)}</td>
            <td className="table__number">{number(mailing.signedUp)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
