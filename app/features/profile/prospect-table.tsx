import { Link } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Initials } from "#app/ui/initials.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ProspectList } from "./prospect-list.query.server.ts";
import { ProspectStatus } from "./prospect-status.tsx";

type Prospect = ProspectList["prospects"][number];

export function ProspectTable({ prospects }: { prospects: Prospect[] }) {
  const { profile: words } = useWords();
  return (
    <Table name={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.status}</th>
          <th scope="col" className="table__number">
            {words.score}
          </th>
          <th scope="col" className="table__extra">
            {words.traits}
          </th>
          <th scope="col" className="table__extra">
            {words.newsletter}
          </th>
          <th scope="col" className="table__extra">
            {words.cameFrom}
          </th>
          <th scope="col" className="table__extra">
            {words.lastAct}
          </th>
        </tr>
      </thead>
      <tbody>
        {prospects.map((prospect) => (
          <ProspectLine key={prospect.id} prospect={prospect} />
        ))}
      </tbody>
    </Table>
  );
}

function ProspectLine({ prospect }: { prospect: Prospect }) {
  const { profile: words, campaign } = useWords();
  const { day } = useFormats();
  const { play, lastActAt } = prospect;
  const name = [prospect.firstName, prospect.lastName].filter(Boolean).join(" ");
  return (
    <tr>
      <th scope="row">
        <Link to={`/studio/prospects/${prospect.id}`} className="person" prefetch="intent">
          <Initials of={name} className="person__sign" />
          <span className="person__name">{name || words.noName}</span>
          <span className="person__email">{prospect.email ?? words.noEmail}</span>
        </Link>
      </th>
      <td>
        <ProspectStatus {...prospect} />
      </td>
      <td className="table__number">{play ? <Score play={play} /> : "–"}</td>
      <td className="table__extra table__text">{prospect.tastes.join(", ") || "–"}</td>
      <td className="table__extra">
        <Newsletter consent={prospect.newsletter} />
      </td>
      <td className="table__extra table__text">
        {play?.placement ?? wordFor(campaign.sources, play?.source ?? prospect.madeBy)}
        {prospect.campaignName && <span className="table__second">{prospect.campaignName}</span>}
      </td>
      <td className="table__extra">{lastActAt ? <Moment at={lastActAt}>{day(lastActAt)}</Moment> : "–"}</td>
    </tr>
  );
}

function Score({ play }: { play: NonNullable<Prospect["play"]> }) {
  const { profile: words } = useWords();
  const { number } = useFormats();
  return (
    <>
      {number(play.score)}
      <span className="table__second">
        {play.isFinished ? words.finishedAll : words.levels(play.levelsFinished)}
      </span>
    </>
  );
}

function Newsletter({ consent }: { consent: Prospect["newsletter"] }) {
  const { profile: words } = useWords();
  if (!consent) return <>{words.neverAgreed}</>;
  return consent.withdrawnAt ? (
    <Badge tone="warn">{words.withdrawn}</Badge>
  ) : (
    <Badge tone="good">{words.agreed}</Badge>
  );
}
