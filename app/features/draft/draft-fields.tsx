import { createContext, type ReactNode, useContext } from "react";
import { DIRECTIONS, type Language, type Words } from "#app/domain/kernel/language.ts";
import { WIDEST } from "#app/domain/media/limits.ts";
import type { MediaItem } from "#app/features/media/media.query.server.ts";
import { MediaField } from "#app/features/media/media-field.tsx";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { Checkbox, SelectField, TextArea, TextField } from "#app/ui/field.tsx";

/** What the fields of one part have in common: its languages, and what is wrong with which of them. */
interface Fields {
  languages: readonly Language[];
  /** By the field's name: a refusal code. */
  faults: Record<string, string>;
  /** The brand's pictures, where a part may show one. */
  media?: readonly MediaItem[];
}

const FieldsContext = createContext<Fields>({ languages: [], faults: {} });
export const FieldsProvider = FieldsContext.Provider;

export function useFields(): Fields {
  return useContext(FieldsContext);
}

export function useFault(name: string): string | undefined {
  const { faults } = useFields();
  const { faults: sentences } = useWords().draft;
  const code = faults[name];
  if (code === undefined) return undefined;
  return Object.hasOwn(sentences, code) ? sentences[code as keyof typeof sentences] : sentences.wrong;
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
}

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
  return long ? <TextArea {...shared} rows={4} /> : <TextField {...shared} />;
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
}: FieldProps & { value: string | number | undefined; readOnly?: boolean; type?: string; long?: boolean }) {
  const fault = useFault(rest.name);
  const { long, ...field } = rest;
  return long ? (
    <TextArea {...field} rows={5} defaultValue={value ?? ""} fault={fault} />
  ) : (
    <TextField
      {...field}
      {...(field.type === "datetime-local" ? { step: 1 } : {})}
      defaultValue={value ?? ""}
      fault={fault}
    />
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

/** A picture of the library, or a file of the installation with its size; a choice's, too. */
export function PictureField({
  name,
  picture,
  widest = WIDEST,
  hint,
}: {
  name: string;
  picture: { src: string; width: number; height: number } | undefined;
  widest?: number;
  hint?: string;
}) {
  const { languages, media = [] } = useFields();
  const { fields: words } = useWords().draft;
  const fault = useFault(`${name}.src`);
  return (
    <MediaField
      name={name}
      label={words.picture}
      hint={hint}
      fault={fault}
      items={media}
      languages={languages}
      value={picture?.src}
      widest={widest}
    >
      <NumberField name={`${name}.width`} label={words.width} value={picture?.width} min={1} />
      <NumberField name={`${name}.height`} label={words.height} value={picture?.height} min={1} />
    </MediaField>
  );
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
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}
