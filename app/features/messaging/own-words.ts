import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { MailField, MailName, Placeholder } from "#app/domain/campaign/own-mails.ts";
import { shapeOfMail } from "#app/domain/campaign/own-mails.ts";
import { DIRECTIONS, type Language } from "#app/domain/kernel/language.ts";
import { filledIn } from "#app/domain/messaging/placeholders.ts";
import { isolatedName } from "#emails/messages/isolated.ts";
import type { OwnWords } from "#emails/own-words.ts";
import { singleLine } from "#emails/single-line.ts";

/** What a mail knows of the things that its texts may speak of. */
export type KnownOf = Partial<Record<Placeholder, string | undefined>>;

/**
 * A campaign's own words for a mail in the reader's language, with what they speak of filled in. A text that is not there in
 * this language, or that speaks of what is not known, is left out: the product's words stand in its place, in this language.
 */
export function ownWords(
  mail: MailName,
  content: CampaignContent,
  language: Language,
  known: KnownOf,
): { own?: NonNullable<OwnWords> } {
  const texts = content.mails?.[mail] ?? {};
  const values = cleaned(known, language);
  const own: Partial<Record<MailField, string>> = {};
  for (const field of shapeOfMail(mail).fields) {
    const text = texts[field]?.[language]
      ?.split(/\r\n?|\n/)
      .map(singleLine)
      .join("\n")
      .trim();
    const filled = text ? filledIn(text, language, values) : null;
    if (filled !== null) own[field] = filled;
  }
  return Object.keys(own).length > 0 ? { own } : {};
}

/** Names without what has no shape of its own, and isolated where they run against the sentence. */
function cleaned(known: KnownOf, language: Language): KnownOf {
  return Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      typeof value === "string" ? isolatedName(singleLine(value), DIRECTIONS[language]) : value,
    ]),
  );
}
