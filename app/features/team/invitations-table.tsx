import { Form } from "@remix-run/react";
import { useFormats, useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import type { OpenInvitation } from "./team.query.server.ts";

/** Who was asked and has not answered, with the ways to ask again and to take it back. */
export function InvitationsTable({ invitations }: { invitations: OpenInvitation[] }) {
  const { colleagues: words, team } = useWords();
  const { day } = useFormats();
  return (
    <Table name={words.open}>
      <thead>
        <tr>
          <th scope="col">{words.invited}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.until}</th>
          <th scope="col">{words.act}</th>
        </tr>
      </thead>
      <tbody>
        {invitations.map((invitation) => (
          <tr key={invitation.id}>
            <th scope="row">{invitation.email}</th>
            <td>{team.roles[invitation.role]}</td>
            <td>
              {invitation.isOver ? (
                <Badge tone="warn">{words.over}</Badge>
              ) : (
                <Moment at={invitation.expiresAt}>{day(invitation.expiresAt)}</Moment>
              )}
            </td>
            <td>
              <div className="beside">
                <Form method="post" action={`/studio/team/invitations/${invitation.id}/sending`}>
                  <Button look="quiet" aria-label={words.resendTo(invitation.email)}>
                    {words.resend}
                  </Button>
                </Form>
                <Form method="post" action={`/studio/team/invitations/${invitation.id}/revocation`}>
                  <Button look="quiet" aria-label={words.revokeOf(invitation.email)}>
                    {words.revoke}
                  </Button>
                </Form>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
