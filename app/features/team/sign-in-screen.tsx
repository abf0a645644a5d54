import { Form, Link } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

interface Props {
  to: string;
  /** What has just happened elsewhere. */
  told: "reset" | "joined" | null;
  answer: FormAnswer | undefined;
}

export function SignInScreen({ to, told, answer }: Props) {
  const words = useWords();
  const faults = readFaults(answer, words);
  const { team } = words;
  return (
    <main className="lone" id="content">
      <p className="lone__product">{words.product}</p>
      <h1 className="lone__title">{team.signIn}</h1>
      <p className="lone__intro">{team.signInIntro}</p>
      {told && (
        <Notice tone="good">
          {told === "reset" ? words.accounts.resetDone : words.colleagues.hasJoined}
        </Notice>
      )}
      <Form method="post" className="form" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <input type="hidden" name="to" value={to} />
        <TextField
          name="email"
          type="email"
          label={team.email}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={faults.value("email")}
          fault={faults.of("email")}
        />
        <TextField
          name="password"
          type="password"
          label={team.password}
          autoComplete="current-password"
          required
          fault={faults.of("password")}
        />
        <Button look="main">{team.signIn}</Button>
        <p>
          <Link to="/studio/password-reset">{words.accounts.forgotten}</Link>
        </p>
      </Form>
    </main>
  );
}
