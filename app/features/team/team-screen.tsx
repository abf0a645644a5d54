import { Form } from "@remix-run/react";
import { ROLES } from "#app/domain/team/role.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { wordFor } from "#app/i18n/word-for.ts";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { InvitationsTable } from "./invitations-table.tsx";
import { MembersTable } from "./members-table.tsx";
import type { Team } from "./team.query.server.ts";

interface Props {
  brand: string;
  team: Team;
  me: string;
  mayChange: boolean;
  isSent: boolean;
  refused: string | null;
  answer: FormAnswer | undefined;
}

/** Who works for the brand. Owners invite, set roles and remove; everybody else reads. */
export function TeamScreen({ brand, team, me, mayChange, isSent, refused, answer }: Props) {
  const { colleagues: words, team: roleWords, faults } = useWords();
  const { last_owner, too_many_invitations, role_missing } = faults;
  return (
    <>
      <PageHead title={words.title} intro={words.intro(brand)} />
      {isSent && <Notice tone="good">{words.sent}</Notice>}
      {refused && (
        <Notice tone="bad">{wordFor({ last_owner, too_many_invitations, role_missing }, refused)}</Notice>
      )}
      <div className="columns">
        <div className="columns__wide">
          <Panel title={words.members}>
            <MembersTable members={team.members} me={me} mayChange={mayChange} />
          </Panel>
          {mayChange && team.invitations.length > 0 && (
            <Panel title={words.open}>
              <InvitationsTable invitations={team.invitations} />
            </Panel>
          )}
        </div>
        <div className="columns__narrow">
          {mayChange && <InviteForm answer={answer} />}
          <Panel title={words.role}>
            {ROLES.map((role) => (
              <p key={role}>
                <strong>{roleWords.roles[role]}</strong>
                <br />
                <span className="quiet">{words.whatRolesMay[role]}</span>
              </p>
            ))}
            {!mayChange && <p className="quiet">{words.readOnly}</p>}
          </Panel>
        </div>
      </div>
    </>
  );
}

function InviteForm({ answer }: { answer: FormAnswer | undefined }) {
  const words = useWords();
  const { colleagues, team } = words;
  const faults = readFaults(answer, words);
  return (
    <Panel title={colleagues.invite} intro={colleagues.inviteIntro}>
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <TextField
          name="email"
          type="email"
          label={colleagues.email}
          autoComplete="off"
          spellCheck={false}
          required
          defaultValue={faults.value("email")}
          fault={faults.of("email")}
        />
        <SelectField
          name="role"
          label={colleagues.role}
          defaultValue={faults.value("role") ?? "editor"}
          fault={faults.of("role")}
          options={ROLES.map((value) => ({ value, label: team.roles[value] }))}
        />
        <div className="form__end">
          <Button look="main">{colleagues.send}</Button>
        </div>
      </Form>
    </Panel>
  );
}
