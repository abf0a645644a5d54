import { Form } from "@remix-run/react";
import { ROLES } from "#app/domain/team/role.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Table } from "#app/ui/table.tsx";
import type { Member } from "./team.query.server.ts";

interface Props {
  members: Member[];
  me: string;
  mayChange: boolean;
}

/** The members, each with their role: a choice and a button for owners, a word for everybody else. */
export function MembersTable({ members, me, mayChange }: Props) {
  const { colleagues: words, team } = useWords();
  return (
    <Table name={words.members}>
      <thead>
        <tr>
          <th scope="col">{words.member}</th>
          <th scope="col">{words.role}</th>
          <th scope="col" className="table__extra">
            {words.secondStep}
          </th>
          {mayChange && <th scope="col">{words.act}</th>}
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              {member.name} {member.id === me && <Badge>{words.you}</Badge>}
              <br />
              <span className="quiet">{member.email}</span>
            </th>
            <td>{mayChange ? <RoleForm member={member} /> : team.roles[member.role]}</td>
            <td className="table__extra">{member.hasSecondFactor ? words.on : words.off}</td>
            {mayChange && (
              <td>
                <Form method="post" action={`/studio/team/members/${member.id}/removal`}>
                  <Button look="quiet" aria-label={words.removeOf(member.name)}>
                    {words.remove}
                  </Button>
                </Form>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function RoleForm({ member }: { member: Member }) {
  const { colleagues: words, team } = useWords();
  return (
    <Form method="post" action={`/studio/team/members/${member.id}/role`} className="beside">
      <select
        name="role"
        key={member.role}
        defaultValue={member.role}
        className="field__input"
        aria-label={words.roleOf(member.name)}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {team.roles[role]}
          </option>
        ))}
      </select>
      <Button aria-label={words.setRoleOf(member.name)}>{words.setRole}</Button>
    </Form>
  );
}
