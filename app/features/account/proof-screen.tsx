import { Form, Link } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";

/** The password once more, before something that protects the account changes. */
export function ProofScreen({ to, answer }: { to: string; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { accounts } = words;
  const faults = readFaults(answer, words);
  return (
    <>
      <PageHead
        title={accounts.proofTitle}
        above={<Link to="/studio/account">{accounts.title}</Link>}
        intro={accounts.proofText}
      />
      <Panel title={accounts.password}>
        <Form method="post" className="form" noValidate>
          <FaultSummary title={faults.title} faults={faults.list} />
          <input type="hidden" name="to" value={to} />
          <PasswordField
            name="password"
            label={accounts.currentPassword}
            autoComplete="current-password"
            fault={faults.of("password")}
            words={accounts}
          />
          <div className="form__end">
            <Button look="main">{accounts.goOn}</Button>
          </div>
        </Form>
      </Panel>
    </>
  );
}
