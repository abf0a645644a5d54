import type { MailField, MailName } from "#app/domain/campaign/own-mails.ts";
import { DIRECTIONS, type Language, type Words } from "#app/domain/kernel/language.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { TextArea, TextField } from "#app/ui/field.tsx";
import type { Wording } from "#emails/own-words.ts";
import { KeptLanguages } from "./draft-fields.tsx";
import { useFault, useFields } from "./fields-context.ts";

interface Props {
  mail: MailName;
  field: MailField;
  words: Words | undefined;
  /** The one to be seen; absent, all are. */
  language: Language | undefined;
  /** What is sent where nothing is written, in that language. */
  product: Wording | undefined;
}

/** One text of a mail in every language of the campaign, of which one is seen. */
export function MailText({ mail, field, words, language, product }: Props) {
  const { languages } = useFields();
  const name = `mails.${mail}.${field}`;
  return (
    <>
      {languages.map((each) => (
        <div key={each} hidden={language !== undefined && each !== language}>
          <OneText
            name={`${name}.${each}`}
            field={field}
            language={each}
            said={words?.[each]}
            product={each === language ? product?.[field] : undefined}
          />
        </div>
      ))}
      <KeptLanguages name={name} words={words} />
    </>
  );
}

interface OneTextProps {
  name: string;
  field: MailField;
  language: Language;
  said: string | undefined;
  product: string | undefined;
}

function OneText({ name, field, language, said, product }: OneTextProps) {
  const { mails: words } = useWords();
  const shared = {
    name,
    label: words.fields[field],
    hint: words.hints[field],
    fault: useFault(name),
    lang: language,
    dir: DIRECTIONS[language],
    defaultValue: said ?? "",
    placeholder: product,
    spellCheck: true,
  };
  if (field === "subject" || field === "button") return <TextField {...shared} />;
  return <TextArea {...shared} rows={field === "opening" ? 6 : 2} />;
}
