import { Form, useNavigation } from "@remix-run/react";
import { QUESTION_FORMATS } from "#app/domain/exchange/question-format.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Button } from "#app/ui/button.tsx";
import { FaultSummary } from "#app/ui/fault-summary.tsx";
import { SelectField, TextArea } from "#app/ui/field.tsx";
import { FilePick } from "#app/ui/file-pick.tsx";
import { Panel } from "#app/ui/panel.tsx";

interface Props {
  languages: Language[];
  values: Record<string, string>;
  fault: string | undefined;
  /** The text stands in its field, so that is where it is mended. */
  isPasted: boolean;
}

/** A file of questions, or its text: nothing is added by this form. */
export function QuestionFileForm({ languages, values, fault, isPasted }: Props) {
  const words = useWords();
  const { exchange } = words;
  const isBusy = useNavigation().state === "submitting";
  const field = isPasted ? "text" : "file";
  return (
    <Panel title={exchange.file}>
      <Form method="post" encType="multipart/form-data" className="form form--wide" noValidate>
        <FaultSummary title={words.faultSummary(1)} faults={fault ? [{ field, sentence: fault }] : []} />
        <div className="field-row field-row--wide">
          <FilePick
            name="file"
            label={exchange.file}
            hint={exchange.fileHint}
            invitation={words.parts.dropFile}
            accept=".csv,.tsv,.txt,.json,.gift,.xml,.zip,text/*,application/json,application/xml"
            fault={isPasted ? undefined : fault}
          />
          <TextArea
            name="text"
            label={exchange.paste}
            rows={6}
            spellCheck={false}
            className="field__input field__input--area field__input--code"
            defaultValue={values.text}
            fault={isPasted ? fault : undefined}
          />
        </div>
        <div className="field-row field-row--wide">
          <SelectField
            name="format"
            label={exchange.format}
            defaultValue={values.format ?? "guess"}
            options={(["guess", ...QUESTION_FORMATS] as const).map((format) => ({
              value: format,
              label: exchange.formats[format],
            }))}
          />
          <SelectField
            name="language"
            label={exchange.language}
            hint={languages.length > 1 ? exchange.languageHint : undefined}
            defaultValue={values.language ?? languages[0] ?? ""}
            options={languages.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag] }))}
          />
        </div>
        <div className="form__end">
          <Button look="main" aria-disabled={isBusy}>
            {exchange.check}
          </Button>
          <p className="quiet">{exchange.checkHint}</p>
        </div>
        <p className="quiet">
          <a href="/studio/questions-example.csv" download>
            {exchange.example}
          </a>{" "}
          {exchange.exampleText}
        </p>
      </Form>
    </Panel>
  );
}
