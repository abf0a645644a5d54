import { Form } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { LonePage } from "#app/ui/lone-page.tsx";
import { PasskeyForm } from "./passkey-form.tsx";
import { signWithPasskey } from "./passkey-in-browser.ts";
import type { SecondStepWays } from "./second-step.query.server.ts";

const PASSKEY = "/studio/sign-in/passkey";

interface Props {
  to: string;
  ways: SecondStepWays;
  answer: FormAnswer | undefined;
}

/** After the password: a passkey, or a code. One field takes the code of the app and a recovery code. */
export function SecondStepScreen({ to, ways, answer }: Props) {
  const words = useWords();
  const { accounts, passkeys } = words;
  const faults = readFaults(answer, words);
  const { hasApp, hasPasskey } = ways;
  const intro = hasPasskey ? (hasApp ? passkeys.orCode : passkeys.orRecovery) : accounts.secondStepText;
  return (
    <LonePage product={words.product} title={accounts.secondStep} intro={intro}>
      <FaultSummary title={faults.title} faults={faults.list} />
      {hasPasskey && (
        <PasskeyForm
          action={PASSKEY}
          answer={signWithPasskey}
          button={passkeys.use}
          failed={passkeys.notSigned}
        >
          <input type="hidden" name="to" value={to} />
        </PasskeyForm>
      )}
      <Form method="post" action="/studio/sign-in/code" className="form" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextField
          name="code"
          label={hasApp ? accounts.anyCode : passkeys.recoveryCode}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          fault={faults.of("code")}
        />
        <Button look={hasPasskey ? "plain" : "main"}>{accounts.goOn}</Button>
      </Form>
    </LonePage>
  );
}
