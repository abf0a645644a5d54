import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Badge, type Tone } from "#app/ui/badge.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Stat, Stats } from "#app/ui/stat.tsx";
import { Table } from "#app/ui/table.tsx";
import type { MailingOutcome, MailingPage } from "./mailing.query.server.ts";

const TONES: Record<MailingOutcome["decision"], Tone> = { send: "good", hold: "warn", never: "bad" };

/** What became of each of the mailing's people: sent, held until when, or never, and why. */
export function OutcomePanel({ mailing }: { mailing: MailingPage }) {
  const { mailing: words } = useWords();
  const { number, moment } = useFormats();
  const total = (decision: MailingOutcome["decision"]) =>
    mailing.outcomes
      .filter((outcome) => outcome.decision === decision)
      .reduce((sum, { people }) => sum + people, 0);
  const undecided = mailing.recipients - total("send") - total("hold") - total("never");
  return (
    <Panel title={words.outcome} intro={words.outcomeIntro}>
      <Stats>
        <Stat name={words.decisions.send} value={number(total("send"))} />
        <Stat name={words.delivered} value={number(mailing.delivered)} />
        <Stat name={words.signedUp} value={number(mailing.signedUp)} />
      </Stats>
      <Table name={words.outcome}>
        <thead>
          <tr>
            <th scope="col">{words.decision}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col" className="table__number">
              {words.peopleColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {mailing.outcomes.map(({ decision, reason, people, nextAt }) => (
            <tr key={`${decision} ${reason}`}>
              <td>
                <Badge tone={TONES[decision]}>{words.decisions[decision]}</Badge>
              </td>
              <td>
                {wordFor(words.reasons, reason)}
                {decision === "hold" && nextAt && (
                  <span className="quiet"> {words.until(moment(nextAt))}</span>
                )}
              </td>
              <td className="table__number">{number(people)}</td>
            </tr>
          ))}
          {undecided > 0 && (
            <tr>
              <td>
                <Badge>{words.decisions.waiting}</Badge>
              </td>
              <td>{words.waitingReason}</td>
              <td className="table__number">{number(undecided)}</td>
            </tr>
          )}
        </tbody>
      </Table>
    </Panel>
  );
}
