import type { ReactNode } from "react";
import { DIRECTIONS, type Language, type Words } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { Checkbox, SelectField, TextArea, TextField } from "#app/ui/field.tsx";
import { type FieldProps, useFault, useFields } from "./fields-context.ts";

/** One text in each language of the campaign, side by side; each is written and read in its own. */
export function WordsField({
  name,
  label,
  hint,
  words,
  long = false,
}: FieldProps & { words: Words | undefined; long?: boolean }) {
  const { languages } = useFields();
  return (
    <fieldset className="words">
      <legend className="words__label">{label}</legend>
      {hint && <p className="field__hint">{hint}</p>}
      <div className="words__languages">
        {languages.map((language) => (
          <OneLanguage
            key={language}
            name={`${name}.${language}`}
            language={language}
            long={long}
            said={words?.[language]}
          />
        ))}
      </div>
      <KeptLanguages name={name} words={words} />
    </fieldset>
  );
}

function OneLanguage({
  name,
  language,
  long,
  said,
}: {
  name: string;
  language: Language;
  long: boolean;
  said: string | undefined;
}) {
  const { shown = null } = useFields();
  const fault = useFault(name);
  const shared = {
    name,
    label: LANGUAGE_NAMES[language],
    fault,
    lang: language,
    dir: DIRECTIONS[language],
    defaultValue: said ?? "",
    spellCheck: true,
  };
  // What is wrong is shown, in whichever language it is.
  const isHidden = shown !== null && shown !== language && fault === undefined;
  return <div hidden={isHidden}>{long ? <TextArea {...shared} rows={4} /> : <TextField {...shared} />}</div>;
}

/** A language that the campaign has given up keeps its texts: they are back when it is. */
export function KeptLanguages({ name, words }: { name: string; words: Words | undefined }) {
  const { languages } = useFields();
  return Object.entries(words ?? {})
    .filter(([tag]) => !languages.includes(tag as Language))
    .map(([tag, said]) => <input key={tag} type="hidden" name={`${name}.${tag}`} value={said} />);
}

export function PlainField({
  value,
  ...rest
}: FieldProps & { value: string | undefined; readOnly?: boolean; long?: boolean }) {
  const fault = useFault(rest.name);
  const { long, ...field } = rest;
  return long ? (
    <TextArea {...field} rows={5} defaultValue={value ?? ""} fault={fault} />
  ) : (
    <TextField {...field} defaultValue={value ?? ""} fault={fault} />
  );
}

/** A number as people type it; the browser offers the figures alone on a tablet. */
export function NumberField({
  value,
  step,
  ...rest
}: FieldProps & {
  value: number | undefined;
  step?: string;
  min?: number;
  max?: number;
  readOnly?: boolean;
}) {
  const fault = useFault(rest.name);
  return (
    <TextField
      {...rest}
      type="number"
      inputMode={step ? "decimal" : "numeric"}
      step={step ?? "1"}
      defaultValue={value ?? ""}
      fault={fault}
    />
  );
}

export function ChoiceField<Value extends string>({
  options,
  value,
  ...rest
}: FieldProps & { options: readonly (readonly [Value, string])[]; value: Value | undefined }) {
  const fault = useFault(rest.name);
  return (
    <SelectField
      {...rest}
      fault={fault}
      options={options.map(([option, label]) => ({ value: option, label }))}
      {...(value === undefined ? {} : { defaultValue: value })}
    />
  );
}

export function BoxField({ ticked, ...rest }: FieldProps & { ticked: boolean }) {
  return <Checkbox {...rest} value="on" defaultChecked={ticked} fault={useFault(rest.name)} />;
}

/** Fields that belong together, with a name of their own. */
export function FieldGroup({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset className="form__part">
      <legend className="form__legend">{label}</legend>
      {hint && <p className="form__intro">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Short fields in one line where there is room. */
export function FieldRow({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return <div className={isWide ? "field-row field-row--wide" : "field-row"}>{children}</div>;
}
