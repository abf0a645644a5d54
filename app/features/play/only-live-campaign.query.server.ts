import { prisma } from "#app/infra/db.server.ts";

/** The slug of the one campaign that is live, or null when there are none or several. */
export async function onlyLiveCampaign(): Promise<string | null> {
  const live = await prisma.campaign.findMany({ where: { state: "live" }, select: { slug: true }, take: 2 });
  return live.length === 1 ? (live[0]?.slug ?? null) : null;
}
