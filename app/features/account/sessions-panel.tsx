import { Form } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Table } from "#app/ui/table.tsx";
import type { SessionView } from "./account.query.server.ts";

const ACTION = "/studio/account/sessions";

/** Every browser that is signed in, with a button that signs it out. */
export function SessionsPanel({ sessions }: { sessions: SessionView[] }) {
  const { accounts: words } = useWords();
  return (
    <Panel title={words.sessions} intro={words.sessionsIntro}>
      <Table name={words.sessions}>
        <thead>
          <tr>
            <th scope="col">{words.browser}</th>
            <th scope="col">{words.lastSeen}</th>
            <th scope="col" className="table__extra">
              {words.since}
            </th>
            <th scope="col">{words.act}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </tbody>
      </Table>
      {sessions.length > 1 && (
        <Form method="post" action={ACTION} className="form__end">
          <Button>{words.endOthers}</Button>
        </Form>
      )}
    </Panel>
  );
}

function SessionRow({ session }: { session: SessionView }) {
  const { accounts: words } = useWords();
  const { moment, day } = useFormats();
  const { browser, system } = session.device;
  const device = words.device(words.browsers[browser], words.systems[system]);
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>
        <Moment at={session.lastSeenAt}>{moment(session.lastSeenAt)}</Moment>
      </td>
      <td className="table__extra">
        <Moment at={session.createdAt}>{day(session.createdAt)}</Moment>
      </td>
      <td>
        {session.isThis ? (
          <Badge tone="good">{words.thisOne}</Badge>
        ) : (
          <Form method="post" action={ACTION}>
            <input type="hidden" name="session" value={session.id} />
            <Button look="quiet" aria-label={words.endOneOf(device)}>
              {words.endOne}
            </Button>
          </Form>
        )}
      </td>
    </tr>
  );
}
