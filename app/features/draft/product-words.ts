import type { MailName } from "#app/domain/campaign/own-mails.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { challengeSentence } from "#app/features/referral/challenge-sentence.ts";
import * as continueElsewhere from "#emails/continue-elsewhere.tsx";
import * as friendInvitation from "#emails/friend-invitation.tsx";
import * as launchInvitation from "#emails/launch-invitation.tsx";
import type { Wording } from "#emails/own-words.ts";
import * as proveAddress from "#emails/prove-address.tsx";
import * as voucherIssued from "#emails/voucher-issued.tsx";

/** What the product says in a mail, as an author would have to write it: with placeholders where names will stand. */
export function productWords(mail: MailName, language: Language): Wording {
  const { subject, opening, button } = wordingOf(mail, language);
  return {
    subject: asWritten(subject, language),
    opening: asWritten(opening, language),
    button: asWritten(button, language),
  };
}

function wordingOf(mail: MailName, language: Language): Wording {
  const known = {
    language,
    firstName: "{firstName}",
    inviterName: "{inviterName}",
    campaignName: "{campaignName}",
    brandName: "{brandName}",
    voucherText: "{voucher}",
  };
  switch (mail) {
    case "friend-invitation":
      return friendInvitation.productWords({
        ...known,
        challenge: challengeSentence(known.inviterName, language),
      });
    case "launch-invitation":
      return launchInvitation.productWords(known);
    case "prove-address":
      return proveAddress.productWords(known);
    case "prove-address-for-voucher":
      return proveAddress.productWords({
        ...known,
        voucher: { voucherText: known.voucherText, until: "{until}" },
      });
    case "voucher-issued":
      return voucherIssued.productWords(known);
    case "continue-elsewhere":
      return continueElsewhere.productWords(known);
  }
}

/** Without the isolates around a Latin placeholder in Arabic; in French with the particle inside of the braces, where it elides. */
function asWritten(text: string, language: Language): string {
  const bare = text.replace(/[\u2068\u2069]/g, "");
  return language === "fr" ? bare.replace(/\b(que|de) \{(\w+)\}/g, "{$1 $2}") : bare;
}
