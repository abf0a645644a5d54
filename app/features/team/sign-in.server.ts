import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { prisma, transaction } from "#app/infra/db.server.ts";
import { hashAddress, hashNetwork } from "#app/infra/secrets.server.ts";
import { openSession } from "./open-session.server.ts";
import { isPassword } from "./password.server.ts";

/** An account made before anybody has opened the studio: its language is that of the first sign-in. */
export const LANGUAGE_NOT_CHOSEN = "und";

interface SignIn {
  email: string;
  password: string;
  clientIp: string;
  /** What the browser prefers. */
  language: StudioLanguage;
  userAgent?: string;
  now: Date;
}

/** A new session; one that awaits the second step opens nothing yet. */
interface Opened {
  token: string;
  awaitsSecondStep: boolean;
}

/**
 * Opens a new session, never one that the browser brought along. An unknown account and a wrong password get
 * the same answer after the same work (OWASP Authentication Cheat Sheet); attempts are limited per account
 * from one network and per network, so that nobody can lock somebody else out from elsewhere.
 */
export async function signIn({
  email,
  password,
  clientIp,
  language,
  userAgent,
  now,
}: SignIn): Promise<Result<Opened, "wrong_pair" | "too_many_attempts">> {
  const network = hashNetwork(clientIp);
  const address = email.trim().toLowerCase();
  const account = hashAddress(`${address} ${network}`).toString("base64url");
  const isAllowed =
    (await takeAllowance("sign-in-network", network)) && (await takeAllowance("sign-in-account", account));
  if (!isAllowed) return refuse("too_many_attempts");

  const marketer = await prisma.marketer.findUnique({
    where: { email: address },
    select: {
      id: true,
      passwordHash: true,
      locale: true,
      authenticator: { select: { confirmedAt: true } },
      _count: { select: { memberships: true, passkeys: true } },
    },
  });
  const isRight = await isPassword(password, marketer?.passwordHash ?? null);
  // Who works for no brand any more has nothing to open.
  if (!marketer || !isRight || marketer._count.memberships === 0) return refuse("wrong_pair");

  if (marketer.locale === LANGUAGE_NOT_CHOSEN) await setLanguage(marketer.id, language);
  const awaitsSecondStep = Boolean(marketer.authenticator?.confirmedAt) || marketer._count.passkeys > 0;
  return transaction(async (tx) => {
    if (!awaitsSecondStep) await recordOwnAudit(marketer.id, "signed_in", now, tx);
    const token = await openSession(marketer.id, now, tx, { userAgent, awaitsSecondStep });
    return ok({ token, awaitsSecondStep });
  });
}

/** The language that a marketer reads the studio in. */
export async function setLanguage(marketerId: string, language: StudioLanguage): Promise<void> {
  await prisma.marketer.update({ where: { id: marketerId }, data: { locale: language } });
}
