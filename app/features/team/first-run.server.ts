import { hours } from "#app/domain/kernel/instant.ts";
import { now } from "#app/infra/clock.server.ts";
import { prisma } from "#app/infra/db.server.ts";
import { env } from "#app/infra/env.server.ts";
import { hashToken, newToken } from "#app/infra/secrets.server.ts";

/** How long the set-up link works, in milliseconds. */
const LINK_LENGTH = hours(24);

/**
 * The one-time address where the first account is made, or null when somebody works here already. Each start
 * makes a new link and ends the one before, so that what an old log shows is worth nothing.
 */
export async function firstRunLink(): Promise<string | null> {
  if (await prisma.marketer.findFirst({ select: { id: true } })) return null;
  const token = newToken();
  const createdAt = now();
  await prisma.$transaction([
    prisma.firstRunLink.deleteMany({ where: { spentAt: null } }),
    prisma.firstRunLink.create({
      data: {
        tokenHash: new Uint8Array(hashToken(token)),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + LINK_LENGTH),
      },
    }),
  ]);
  return `${env.BASE_URL}/studio/first-run/${token}`;
}

/** Whether the link still opens the form. Reading it spends nothing: mail and chat programs follow links. */
export async function isFirstRunOpen(token: string, at: Date): Promise<boolean> {
  const link = await prisma.firstRunLink.findFirst({
    where: { tokenHash: new Uint8Array(hashToken(token)), spentAt: null, expiresAt: { gt: at } },
    select: { tokenHash: true },
  });
  return link !== null;
}
