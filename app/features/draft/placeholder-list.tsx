import { type MailName, shapeOfMail } from "#app/domain/campaign/own-mails.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { useWords } from "#app/i18n/studio-language.tsx";

/** What may stand in the texts of a mail and is filled in for each reader, and what follows from it. */
export function PlaceholderList({ mail, language }: { mail: MailName; language: Language | undefined }) {
  const { mails: words } = useWords();
  const { placeholders, names } = shapeOfMail(mail);
  const remarks = [
    ...(names ? [words.mustName] : []),
    ...(mail === "friend-invitation" ? [words.challengeAlone] : []),
    ...(mail === "launch-invitation" ? [words.withoutName] : []),
    ...(language === "fr" ? [words.elision(placeholders[0] ?? "firstName")] : []),
    words.alwaysThere,
  ];
  return (
    <div className="placeholders">
      <p className="placeholders__title">{words.placeholders}</p>
      <dl className="placeholders__list">
        {placeholders.map((placeholder) => (
          <div className="placeholders__row" key={placeholder}>
            <dt>
              <code>{`{${placeholder}}`}</code>
            </dt>
            <dd>{words.ofPlaceholder[placeholder]}</dd>
          </div>
        ))}
      </dl>
      {remarks.map((remark) => (
        <p className="field__hint" key={remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}
