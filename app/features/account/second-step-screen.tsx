import { Form } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { LonePage } from "#app/ui/lone-page.tsx";

/** The code after the password: of the app, or a recovery code, in one field. */
export function SecondStepScreen({ to, answer }: { to: string; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { accounts } = words;
  const faults = readFaults(answer, words);
  return (
    <LonePage product={words.product} title={accounts.secondStep} intro={accounts.secondStepText}>
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <input type="hidden" name="to" value={to} />
        <TextField
          name="code"
          label={accounts.anyCode}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          fault={faults.of("code")}
        />
        <Button look="main">{accounts.goOn}</Button>
      </Form>
    </LonePage>
  );
}
