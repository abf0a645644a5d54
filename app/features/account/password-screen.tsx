import { Form, Link } from "@remix-run/react";
import { SHORTEST_PASSWORD } from "#app/domain/team/password-length.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";

/** The old password and the new one; what is wanted stands there before, what is wrong afterwards. */
export function PasswordScreen({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { accounts } = words;
  const faults = readFaults(answer, words);
  return (
    <>
      <PageHead
        title={accounts.changePassword}
        above={<Link to="/studio/account">{accounts.title}</Link>}
        intro={accounts.passwordIntro}
      />
      <Panel title={accounts.password}>
        <Form method="post" className="form" noValidate>
          <FaultSummary title={faults.title} faults={faults.list} />
          {/* Which account it is, for password managers. */}
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <PasswordField
            name="currentPassword"
            label={accounts.currentPassword}
            autoComplete="current-password"
            fault={faults.of("currentPassword")}
            words={accounts}
          />
          <PasswordField
            name="newPassword"
            label={accounts.newPassword}
            hint={accounts.newPasswordHint(SHORTEST_PASSWORD)}
            autoComplete="new-password"
            fault={faults.of("newPassword")}
            words={accounts}
          />
          <div className="form__end">
            <Button look="main">{accounts.changePassword}</Button>
          </div>
        </Form>
      </Panel>
    </>
  );
}
