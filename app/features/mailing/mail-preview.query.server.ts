import { composeMessage } from "#app/features/messaging/compose-message.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import type { MailingPage } from "./mailing.query.server.ts";

export interface MailPreview {
  /** Whose copy it is. */
  name: string;
  from: string;
  subject: string;
  text: string;
}

/**
 * The launch mail as one of the mailing's people would get it, made by the very code that makes the real one.
 * Its links belong to a message that is stored nowhere, so they open nothing.
 */
export async function previewMail(brandId: string, mailing: MailingPage): Promise<MailPreview | null> {
  const { example, campaignId } = mailing;
  if (!example) return null;
  const message = {
    id: newId(),
    key: `preview/${mailing.id}`,
    name: "launch-invitation",
    purpose: "marketing",
    brandId,
    campaignId,
    profileId: example.id,
    playId: null,
    invitationId: null,
    marketerId: null,
    colleagueInvitationId: null,
    locale: example.locale,
    addressHash: hashAddress(""),
    isSettled: true,
    wasCutOff: false,
    isStillAllowed: false,
    waitsForDoor: false,
  } as const;
  const { from, subject, text } = await composeMessage(message, "preview@example.invalid");
  return { name: example.name ?? "", from: `${from.name} <${from.address}>`, subject, text };
}
