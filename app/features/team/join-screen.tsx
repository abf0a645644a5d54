import { Form } from "@remix-run/react";
import { SHORTEST_PASSWORD } from "#app/domain/team/password-length.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { LonePage } from "#app/ui/lone-page.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";
import type { InvitationView } from "./colleague-invitation.query.server.ts";

/** Behind an invitation's link: a new account, or one press for somebody who has one. */
export function JoinScreen({
  invitation,
  answer,
}: {
  invitation: InvitationView | null;
  answer: FormAnswer | undefined;
}) {
  const words = useWords();
  const { colleagues, team, accounts } = words;
  const faults = readFaults(answer, words);
  if (!invitation)
    return <LonePage product={words.product} title={colleagues.joinEnded} intro={colleagues.joinEndedText} />;
  const { brand, inviter, email, role, hasAccount } = invitation;
  return (
    <LonePage
      product={words.product}
      title={colleagues.join(brand)}
      intro={`${colleagues.joinText(inviter, team.roles[role])} ${hasAccount ? colleagues.joinKnown : colleagues.joinAs(email)}`}
    >
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        {!hasAccount && (
          <>
            <input type="hidden" name="username" autoComplete="username" value={email} />
            <TextField
              name="name"
              label={accounts.name}
              hint={accounts.nameHint}
              autoComplete="name"
              required
              defaultValue={faults.value("name")}
              fault={faults.of("name")}
            />
            <PasswordField
              name="password"
              label={team.password}
              hint={accounts.newPasswordHint(SHORTEST_PASSWORD)}
              autoComplete="new-password"
              fault={faults.of("password")}
              words={accounts}
            />
          </>
        )}
        <Button look="main">{colleagues.joinGo}</Button>
      </Form>
    </LonePage>
  );
}
