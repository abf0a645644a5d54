import { Form, useNavigation } from "@remix-run/react";
import { type FormAnswer, readFaults } from "#app/i18n/form-faults.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import { FilePick } from "#app/ui/file-pick.tsx";
import { Panel } from "#app/ui/panel.tsx";

/** Nothing is sent by this form: it checks and stores the list, and its page has the button that sends. */
export function NewMailingForm({ formId, answer }: { formId: string; answer: FormAnswer | undefined }) {
  const words = useWords();
  const { mailing } = words;
  const faults = readFaults(answer, words);
  const isBusy = useNavigation().state === "submitting";
  return (
    <Panel title={mailing.new}>
      <Form method="post" encType="multipart/form-data" className="form form--wide" noValidate>
        <FaultSummary title={faults.title} faults={faults.list} />
        <input type="hidden" name="mailing" value={formId} />
        <div className="form__pair">
          <TextArea
            name="contacts"
            label={mailing.contacts}
            hint={mailing.contactsHint}
            rows={8}
            spellCheck={false}
            className="field__input field__input--area field__input--code"
            defaultValue={faults.value("contacts")}
            fault={faults.of("contacts")}
          />
          <FilePick
            name="file"
            invitation={words.parts.dropFile}
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            label={mailing.file}
            hint={mailing.fileHint}
            fault={faults.of("file")}
          />
        </div>
        <div className="form__pair">
          <TextArea
            name="consentSource"
            label={mailing.consentSource}
            hint={mailing.consentSourceHint}
            rows={2}
            required
            defaultValue={faults.value("consentSource")}
            fault={faults.of("consentSource")}
          />
          <TextField
            name="consentedOn"
            type="date"
            label={mailing.consentedOn}
            hint={mailing.consentedOnHint}
            required
            defaultValue={faults.value("consentedOn")}
            fault={faults.of("consentedOn")}
          />
        </div>
        <div className="form__end">
          <Button look="main" aria-disabled={isBusy}>
            {mailing.check}
          </Button>
          <p className="quiet">{mailing.checkHint}</p>
        </div>
      </Form>
    </Panel>
  );
}
