import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { ConsentsPanel } from "./consents-panel.tsx";
import { MessagesPanel } from "./messages-panel.tsx";
import { PlaysPanel } from "./plays-panel.tsx";
import type { ProspectPage } from "./prospect.query.server.ts";
import { ProspectStatus } from "./prospect-status.tsx";
import { TimelinePanel } from "./timeline-panel.tsx";

export function ProspectScreen({ prospect }: { prospect: ProspectPage }) {
  const { profile: words, navigation } = useWords();
  const name = [prospect.firstName, prospect.lastName].filter(Boolean).join(" ");
  return (
    <>
      <PageHead
        title={name || (prospect.email ?? words.noName)}
        above={
          <Breadcrumbs
            name={navigation.breadcrumbs}
            trail={[{ to: "/studio/prospects", label: words.backToList }]}
          />
        }
        beside={<ProspectStatus {...prospect} />}
        intro={prospect.email ?? undefined}
      />
      <div className="columns">
        <div className="columns__wide">
          <PlaysPanel plays={prospect.plays} />
          <ConsentsPanel consents={prospect.consents} />
          <MessagesPanel messages={prospect.messages} />
        </div>
        <div className="columns__narrow">
          <IdentityPanel prospect={prospect} />
          <QualificationPanel prospect={prospect} />
          <TastesPanel traits={prospect.traits} />
          <TimelinePanel timeline={prospect.timeline} isCut={prospect.isCut} />
        </div>
      </div>
    </>
  );
}

function IdentityPanel({ prospect }: { prospect: ProspectPage }) {
  const { profile: words, campaign, notYet } = useWords();
  const { moment } = useFormats();
  const { knownAt, provenAt, lastActAt, createdAt, plays } = prospect;
  const first = plays.at(-1);
  return (
    <Panel title={words.identity}>
      <Facts
        facts={[
          { name: words.language, value: wordFor(words.languages, prospect.locale) },
          {
            name: words.cameFrom,
            value: first?.placement ?? wordFor(campaign.sources, first?.source ?? prospect.madeBy),
          },
          { name: words.firstSeen, value: moment(createdAt) },
          { name: words.knownSince, value: knownAt ? moment(knownAt) : notYet },
          { name: words.provenAt, value: provenAt ? moment(provenAt) : notYet },
          { name: words.lastAct, value: lastActAt ? moment(lastActAt) : notYet },
        ]}
      />
    </Panel>
  );
}

function QualificationPanel({ prospect }: { prospect: ProspectPage }) {
  const { profile: words } = useWords();
  const conditions = [
    { name: words.conditions.proven, isMet: prospect.provenAt !== null },
    { name: words.conditions.finished, isMet: prospect.hasFinished },
    { name: words.conditions.trait, isMet: prospect.traits.length > 0 },
  ];
  return (
    <Panel title={words.qualification}>
      <Facts
        facts={conditions.map(({ name, isMet }) => ({
          name,
          value: <Badge tone={isMet ? "good" : "plain"}>{isMet ? words.met : words.notMet}</Badge>,
        }))}
      />
    </Panel>
  );
}

function TastesPanel({ traits }: { traits: ProspectPage["traits"] }) {
  const { profile: words } = useWords();
  if (traits.length === 0) return <Panel title={words.declared}>{words.noTrait}</Panel>;
  return (
    <Panel title={words.declared}>
      <dl className="tastes">
        {traits.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
