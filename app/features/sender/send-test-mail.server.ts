import type { MailName } from "#app/domain/campaign/own-mails.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";

/**
 * Sends the marketer a mail to their own address, through the gate and the mail server as any other: one that only arrives, or
 * one of a campaign of the brand as its draft has it. False: too many.
 */
export async function sendTestMail(
  brandId: string,
  marketerId: string,
  now: Date,
  tried?: { campaignId: string; mail: MailName; language: Language },
): Promise<boolean> {
  const key = hashAddress(`test ${marketerId}`).toString("base64url");
  if (!(await takeAllowance("test-mail", key))) return false;
  await transaction(async (tx) => {
    await enqueue(tx, "queue-message", { name: "sender-test", marketerId, brandId, request: newId(), tried });
    await recordAudit(tx, { brandId, marketerId, action: "test_mail_sent", now });
  });
  return true;
}
