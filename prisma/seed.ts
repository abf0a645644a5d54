import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { publishCampaign } from "#app/features/campaign/publish-campaign.server.ts";
import { ensureFirstAccount } from "#app/features/team/first-account.server.ts";
import { newId, now } from "#app/infra/clock.server.ts";
import { prisma } from "#app/infra/db.server.ts";
import { env } from "#app/infra/env.server.ts";
import { projectRoot } from "#app/infra/project-root.server.ts";
import { newToken } from "#app/infra/secrets.server.ts";

/** The brand that plays the demo. It does not exist; its addresses are reserved ones (RFC 2606). */
const DEMO_BRAND = {
  slug: "maison-clairvigne",
  name: "Maison Clairvigne",
  postalAddress: "4 quai des Exemples, 33000 Bordeaux, France",
  senderEmail: "bonjour@clairvigne.example",
  privacyEmail: "privacy@clairvigne.example",
};

/**
 * Loads the demo and its first account; what is there already is left as it is, so that a start that was cut
 * off is finished by the next. The account is STUDIO_EMAIL's, or one with a password made here.
 */
export async function seedDemo(): Promise<{ account: { email: string; password: string } }> {
  const brand = await prisma.brand.upsert({
    where: { slug: DEMO_BRAND.slug },
    update: {},
    create: { id: newId(), ...DEMO_BRAND },
  });
  const content = readDemoCampaign();
  if (!(await prisma.campaign.findUnique({ where: { slug: content.slug }, select: { id: true } }))) {
    const published = await publishCampaign({ brandId: brand.id, content, now: now() });
    if (!published.ok)
      throw new Error(`The demo campaign cannot be published: ${JSON.stringify(published.problems)}`);
  }
  const account = {
    email: env.STUDIO_EMAIL ?? "marie@clairvigne.example",
    password: env.STUDIO_PASSWORD ?? newToken(),
  };
  await ensureFirstAccount({ ...account, brandId: brand.id });
  return { account };
}

/** The demo campaign as its file says it. */
function readDemoCampaign() {
  const file = readFileSync(join(projectRoot, "prisma/wine-master-class.yaml"), "utf8");
  return toCampaignContent(campaignFileSchema.parse(parse(file)));
}
