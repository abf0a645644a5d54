import { Form, Link } from "@remix-run/react";
import { SHORTEST_PASSWORD } from "#app/domain/team/password-length.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { LonePage } from "#app/ui/lone-page.tsx";
import { PasswordField } from "#app/ui/password-field.tsx";

/** Asking for the link. The page afterwards is the same for every address. */
export function ResetRequestScreen({
  isAsked,
  answer,
}: {
  isAsked: boolean;
  answer: FormAnswer | undefined;
}) {
  const words = useWords();
  const { accounts } = words;
  const faults = readFaults(answer, words);
  if (isAsked)
    return (
      <LonePage product={words.product} title={accounts.resetAsked} intro={accounts.resetAskedText}>
        <Link to="/studio/sign-in">{accounts.toSignIn}</Link>
      </LonePage>
    );
  return (
    <LonePage product={words.product} title={accounts.resetTitle} intro={accounts.resetText}>
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <TextField
          name="email"
          type="email"
          label={words.team.email}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={faults.value("email")}
          fault={faults.of("email")}
        />
        <Button look="main">{accounts.askReset}</Button>
        <p>
          <Link to="/studio/sign-in">{accounts.toSignIn}</Link>
        </p>
      </Form>
    </LonePage>
  );
}

/** Behind the mailed link: the new password, or the news that the link has ended. */
export function ResetScreen({ isOpen, answer }: { isOpen: boolean; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { accounts } = words;
  const faults = readFaults(answer, words);
  if (!isOpen)
    return (
      <LonePage product={words.product} title={accounts.resetEnded} intro={accounts.resetEndedText}>
        <Link to="/studio/password-reset">{accounts.askReset}</Link>
      </LonePage>
    );
  return (
    <LonePage product={words.product} title={accounts.resetChoose} intro={accounts.resetChooseText}>
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <PasswordField
          name="newPassword"
          label={accounts.newPassword}
          hint={accounts.newPasswordHint(SHORTEST_PASSWORD)}
          autoComplete="new-password"
          fault={faults.of("newPassword")}
          words={accounts}
        />
        <Button look="main">{accounts.resetChoose}</Button>
      </Form>
    </LonePage>
  );
}
