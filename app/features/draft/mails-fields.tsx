import {
  MAIL_FIELDS,
  MAIL_NAMES,
  type MailField,
  type MailName,
  type OwnMails,
  shapeOfMail,
} from "#app/domain/campaign/own-mails.ts";
import type { Language, Words } from "#app/domain/kernel/language.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { useWords } from "#app/i18n/studio-language.tsx";
import { type ChoiceLink, ChoiceLinks } from "#app/ui/choice-links.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { FieldGroup } from "./draft-fields.tsx";
import { useFields } from "./fields-context.ts";
import { queryOf } from "./mail-choice.schema.ts";
import { MailLook } from "./mail-look.tsx";
import { MailText } from "./mail-text.tsx";
import type { MailsView } from "./mails-view.server.ts";
import { PlaceholderList } from "./placeholder-list.tsx";

interface Props {
  mails: OwnMails | undefined;
  /** Absent where the words are looked at without their page. */
  view: MailsView | undefined;
}

/**
 * What each mail says, one mail and one language at a time, with the mail itself beside it. The fields of all of them are in
 * the form: it is saved as a whole, and what is being written is not lost by turning to another.
 */
export function MailsFields({ mails, view }: Props) {
  const { mails: words } = useWords();
  const chosen = view?.choice.mail ?? "friend-invitation";
  return (
    <>
      {view && <MailChoices mails={mails} view={view} />}
      <div className={`mail-desk mail-desk--${view?.choice.width ?? "phone"}`}>
        <div className="mail-desk__words">
          <FieldGroup label={words.names[chosen]} hint={words.when[chosen]}>
            {view?.isFriendWrittenTo === false && chosen === "friend-invitation" && (
              <Notice tone="warn">{words.noFriendMail}</Notice>
            )}
            {view && <LanguageChoices mails={mails} view={view} />}
            {MAIL_NAMES.map((mail) => (
              <div key={mail} hidden={mail !== chosen} className="form__all">
                {shapeOfMail(mail).fields.map((field) => (
                  <MailText
                    key={field}
                    mail={mail}
                    field={field}
                    words={mails?.[mail]?.[field]}
                    language={view?.choice.language}
                    product={mail === chosen ? view?.product : undefined}
                  />
                ))}
              </div>
            ))}
            <PlaceholderList mail={chosen} language={view?.choice.language} />
          </FieldGroup>
        </div>
        {view && <MailLook view={view} />}
      </div>
    </>
  );
}

function MailChoices({ mails, view: { choice } }: { mails: OwnMails | undefined; view: MailsView }) {
  const { mails: words } = useWords();
  const { faults } = useFields();
  const marks = (mail: MailName): ChoiceLink["mark"] => {
    if (Object.keys(faults).some((name) => name.startsWith(`mails.${mail}.`)))
      return { tone: "bad", words: words.faulty };
    return mails?.[mail] ? { tone: "own", words: words.own } : undefined;
  };
  return (
    <ChoiceLinks
      look="list"
      label={words.all}
      choices={MAIL_NAMES.map((mail) => ({
        to: queryOf({ ...choice, mail }),
        label: words.names[mail],
        isChosen: mail === choice.mail,
        mark: marks(mail),
      }))}
    />
  );
}

function LanguageChoices({ mails, view: { choice } }: { mails: OwnMails | undefined; view: MailsView }) {
  const { mails: words } = useWords();
  const { languages, faults } = useFields();
  const texts = mails?.[choice.mail] ?? {};
  const marks = (language: Language): ChoiceLink["mark"] => {
    const isFaulty = MAIL_FIELDS.some((field) => faults[`mails.${choice.mail}.${field}.${language}`]);
    if (isFaulty) return { tone: "bad", words: words.faulty };
    return lacks(texts, language) ? { tone: "missing", words: words.lacking } : undefined;
  };
  return (
    <ChoiceLinks
      look="tabs"
      label={words.language}
      choices={languages.map((language) => ({
        to: queryOf({ ...choice, language }),
        label: LANGUAGE_NAMES[language],
        lang: language,
        isChosen: language === choice.language,
        mark: marks(language),
      }))}
    />
  );
}

/** Whether something is said in another language and not in this one. */
function lacks(texts: { [Field in MailField]?: Words | undefined }, language: Language): boolean {
  return Object.values(texts).some((words) => words && !words[language]?.trim());
}
