import { MAIL_NAMES } from "#app/domain/campaign/own-mails.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { isLanguage, type Language } from "#app/domain/kernel/language.ts";
import { draftMail, loadDraftFrame } from "#app/features/draft/draft-mail.server.ts";
import type { ToColleague } from "#app/features/messaging/audience.ts";
import { pool } from "#app/infra/db.server.ts";
import { env } from "#app/infra/env.server.ts";
import type { OutgoingMail } from "#app/infra/mailer.server.ts";
import { linkToken } from "#app/infra/secrets.server.ts";
import { type Message, renderMessage } from "#emails/catalog.ts";

/** How long an invited colleague has to answer. */
export const INVITATION_DAYS = 7;

/** How long the link to a new password works: short, because whoever reads the mail takes the account. */
export const RESET_MINUTES = 60;

interface Row {
  name: string;
  postal_address: string;
  sender_email: string;
  privacy_email: string;
  inviter_name: string | null;
  /** Of the campaign whose mail is tried. */
  slug: string | null;
}

/** Words, links and headers of a mail to a colleague. It comes from the brand's own sender. */
export async function composeColleagueMail(message: ToColleague, to: string): Promise<OutgoingMail> {
  const { rows } = await pool.query<Row>(
    `SELECT b.name, b.postal_address, b.sender_email, b.privacy_email, m.name AS inviter_name, c.slug FROM brand b
     LEFT JOIN colleague_invitation i ON i.id = $2 LEFT JOIN marketer m ON m.id = i.inviter_id
     LEFT JOIN campaign c ON c.id = $3 AND c.brand_id = b.id WHERE b.id = $1`,
    [message.brandId, message.colleagueInvitationId, message.campaignId],
  );
  const brand = rows[0];
  invariant(brand, "a message belongs to a brand");
  const language = isLanguage(message.locale) ? message.locale : "en";
  const made =
    (brand.slug && (await triedMail(message, brand.slug, language))) ||
    (await renderMessage(toMessage(message, brand, language)));
  return {
    from: { name: brand.name, address: brand.sender_email },
    ...made,
    to,
    replyTo: brand.privacy_email,
    messageId: `<${message.id}@${new URL(env.BASE_URL).hostname}>`,
    headers: { "X-Outdo-Message": message.name },
  };
}

/** A campaign's mail that a marketer tries on themselves, as the draft has it now; its name ends the message's key. */
async function triedMail({ brandId, key }: ToColleague, slug: string, language: Language) {
  const mail = MAIL_NAMES.find((name) => key.endsWith(`:${name}`));
  const content = mail && (await loadDraftFrame(brandId, slug));
  return content ? draftMail(brandId, content, mail, language) : null;
}

function toMessage(message: ToColleague, brand: Row, language: Language): Message {
  const sender = {
    language,
    brandName: brand.name,
    postalAddress: brand.postal_address,
    privacyEmail: brand.privacy_email,
    // A brand has no colours of its own, only its campaigns do: the studio's.
    theme: { brand: "#26324d", ink: "#ffffff" },
    notices: [],
  };
  switch (message.name) {
    case "colleague-invitation":
      return {
        name: message.name,
        props: {
          ...sender,
          inviterName: brand.inviter_name ?? brand.name,
          joinUrl: `${env.BASE_URL}/studio/invitation/${linkToken("colleague", message.key)}`,
          days: INVITATION_DAYS,
        },
      };
    case "password-reset":
      return {
        name: message.name,
        props: {
          ...sender,
          resetUrl: `${env.BASE_URL}/studio/password-reset/${linkToken("reset", message.key)}`,
          minutes: RESET_MINUTES,
        },
      };
    case "sender-test":
      return { name: message.name, props: { ...sender, senderUrl: `${env.BASE_URL}/studio/sender` } };
  }
}
