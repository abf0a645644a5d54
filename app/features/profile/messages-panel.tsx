import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Badge, type Tone } from "#app/ui/badge.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ProspectMessage } from "./prospect.query.server.ts";

const TONES: Record<ProspectMessage["decision"], Tone> = { send: "good", hold: "warn", never: "bad" };

export function MessagesPanel({ messages }: { messages: ProspectMessage[] }) {
  const { profile: words, mailing } = useWords();
  const { moment } = useFormats();
  if (messages.length === 0) return <Panel title={words.messages}>{words.noMessage}</Panel>;
  return (
    <Panel title={words.messages} intro={words.messagesIntro}>
      <Table name={words.messages}>
        <thead>
          <tr>
            <th scope="col">{words.message}</th>
            <th scope="col">{mailing.decision}</th>
            <th scope="col">{mailing.reason}</th>
            <th scope="col">{words.decidedAt}</th>
            <th scope="col">{words.sentAt}</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <tr key={message.id}>
              <th scope="row">{wordFor(mailing.messageNames, message.name)}</th>
              <td>
                <Badge tone={TONES[message.decision]}>{mailing.decisions[message.decision]}</Badge>
              </td>
              <td className="table__text">
                {wordFor(mailing.reasons, message.reason)}
                {message.decision === "hold" && message.nextAt && (
                  <span className="table__second">{mailing.until(moment(message.nextAt))}</span>
                )}
              </td>
              <td>{moment(message.decidedAt)}</td>
              <td>{message.sentAt ? moment(message.sentAt) : message.failedAt ? words.failed : "–"}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Panel>
  );
}
