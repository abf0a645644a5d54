import { expect, test } from "vitest";
import type { Language } from "#app/domain/kernel/language.ts";
import { previewMail } from "#app/features/mailing/mail-preview.query.server.ts";
import { findMailing } from "#app/features/mailing/mailing.query.server.ts";
import { aLiveCampaign, smallContent } from "#tests/support/factories.ts";
import { aMailing } from "#tests/support/studio.ts";

/** The launch mail as Grace gets it, whose line of the list names her language. */
async function launchMailTo(grace: string, languages: [Language, ...Language[]]) {
  const small = JSON.stringify(smallContent()).replaceAll(/"en":"([^"]*)"/g, '"en":"$1","ar":"عربي $1"');
  const campaign = await aLiveCampaign({ ...JSON.parse(small), languages });
  const mailing = await aMailing(
    campaign,
    `email,first name,language\ngrace@people.example,Grace,${grace}\n`,
  );
  const page = await findMailing(campaign.brandId, campaign.slug, mailing, new Date());
  return page && previewMail(campaign.brandId, page);
}

test("Grace, who reads Arabic, is invited in Arabic to a campaign that speaks it", async () => {
  const mail = await launchMailTo("ar", ["fr", "en", "ar"]);
  expect(mail?.subject).toBe("الدور لك يا Grace: عربي Small quiz");
  expect(mail?.text).toContain("مرحبًا \u2068Grace\u2069،");
});

test("a campaign that does not speak her language writes in its first, from the greeting to the foot", async () => {
  const mail = await launchMailTo("ar", ["fr", "en"]);
  expect(mail?.subject).toBe("Grace, à vous de jouer\u00a0: Petit quiz");
  expect(mail?.text).toContain("Bonjour Grace,");
  expect(mail?.text).not.toMatch(/\p{Script=Arabic}/u);
});
