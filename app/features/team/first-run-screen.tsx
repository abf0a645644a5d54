import { Form } from "@remix-run/react";
import { SHORTEST_PASSWORD } from "#app/domain/team/password-length.ts";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";

/** The first account and brand; or, when the link is spent, how to get another. */
export function FirstRunScreen({ isOpen, answer }: { isOpen: boolean; answer: FormAnswer | undefined }) {
  const { product, team } = useWords();
  return (
    <main className="lone lone--wide" id="content">
      <p className="lone__product">{product}</p>
      <h1 className="lone__title">{isOpen ? team.firstRun : team.linkEnded}</h1>
      <p className="lone__intro">{isOpen ? team.firstRunIntro : team.linkEndedText}</p>
      {isOpen && <FirstRunForm answer={answer} />}
    </main>
  );
}

function FirstRunForm({ answer }: { answer: FormAnswer | undefined }) {
  const words = useWords();
  const { team } = words;
  const faults = readFaults(answer, words);
  const field = (name: string) => ({
    name,
    required: true,
    defaultValue: faults.value(name),
    fault: faults.of(name),
  });
  return (
    <Form method="post" className="form" noValidate>
      <FaultSummary title={faults.title} faults={faults.list} />
      <fieldset className="form__part">
        <legend className="form__legend">{team.you}</legend>
        <TextField {...field("name")} label={team.name} autoComplete="name" />
        <TextField
          {...field("email")}
          label={team.email}
          type="email"
          autoComplete="username"
          spellCheck={false}
        />
        <TextField
          name="password"
          required
          type="password"
          label={team.password}
          hint={team.passwordHint(SHORTEST_PASSWORD)}
          autoComplete="new-password"
          fault={faults.of("password")}
        />
      </fieldset>
      <fieldset className="form__part">
        <legend className="form__legend">{team.brand}</legend>
        <p className="form__intro">{team.brandIntro}</p>
        <TextField {...field("brandName")} label={team.brandName} autoComplete="organization" />
        <TextArea
          {...field("postalAddress")}
          label={team.postalAddress}
          hint={team.postalAddressHint}
          rows={3}
        />
        <TextField
          {...field("senderEmail")}
          label={team.senderEmail}
          hint={team.senderEmailHint}
          type="email"
          spellCheck={false}
        />
      </fieldset>
      <Button look="main">{team.create}</Button>
    </Form>
  );
}
