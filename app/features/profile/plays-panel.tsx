import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { LevelsTable } from "./levels-table.tsx";
import type { ProspectPlay } from "./prospect.query.server.ts";

export function PlaysPanel({ plays }: { plays: ProspectPlay[] }) {
  const { profile: words } = useWords();
  return (
    <Panel title={words.plays}>
      {plays.length === 0 && <p className="quiet">{words.noPlay}</p>}
      {plays.map((play) => (
        <Play key={play.id} play={play} />
      ))}
    </Panel>
  );
}

function Play({ play }: { play: ProspectPlay }) {
  const { profile: words, campaign } = useWords();
  const { moment } = useFormats();
  return (
    <div className="play">
      <h3 className="play__title">
        {play.campaignName} <span className="play__score">{words.points(play.score)}</span>
        {play.leftAt && <Badge tone="warn">{words.left}</Badge>}
      </h3>
      <Facts
        facts={[
          { name: words.cameFrom, value: play.placement ?? campaign.sources[play.source] },
          { name: words.started, value: moment(play.startedAt) },
          ...(play.finishedAt ? [{ name: words.ended, value: moment(play.finishedAt) }] : []),
          ...(play.voucher
            ? [{ name: words.voucher, value: wordFor(words.voucherStates, play.voucher) }]
            : []),
        ]}
      />
      {play.ledger.sum !== play.score && (
        <Notice tone="bad" title={words.ledger.mismatchTitle}>
          {words.ledger.mismatch(play.ledger.sum, play.score)}
        </Notice>
      )}
      <LevelsTable play={play} />
      <LedgerTable name={play.campaignName} ledger={play.ledger} />
      <Answers play={play} />
    </div>
  );
}

/** Every answer, folded: forty lines are for whoever asks for them. */
function Answers({ play }: { play: ProspectPlay }) {
  const { profile: words } = useWords();
  if (play.answers.length === 0) return null;
  return (
    <Disclosure summary={words.everyAnswer(play.answers.length)}>
      <Table name={`${words.everyAnswer(play.answers.length)}, ${play.campaignName}`}>
        <thead>
          <tr>
            <th scope="col">{words.questionColumn}</th>
            <th scope="col">{words.answerColumn}</th>
            <th scope="col">{words.markColumn}</th>
          </tr>
        </thead>
        <tbody>
          {play.answers.map(({ question, answer, isRight }) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              <td>{answer || words.skipped}</td>
              <td>
                {isRight === null ? (
                  words.taste
                ) : (
                  <Badge tone={isRight ? "good" : "plain"}>{isRight ? words.right : words.wrong}</Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
