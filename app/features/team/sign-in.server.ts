import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { prisma } from "#app/infra/db.server.ts";
import { hashAddress, hashNetwork } from "#app/infra/secrets.server.ts";
import { isPassword } from "./password.server.ts";
import { openSession } from "./session.server.ts";

/** An account made before anybody has opened the studio: its language is that of the first sign-in. */
export const LANGUAGE_NOT_CHOSEN = "und";

interface SignIn {
  email: string;
  password: string;
  clientIp: string;
  /** What the browser prefers. */
  language: StudioLanguage;
  now: Date;
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
  now,
}: SignIn): Promise<Result<{ token: string }, "wrong_pair" | "too_many_attempts">> {
  const network = hashNetwork(clientIp);
  const address = email.trim().toLowerCase();
  const account = hashAddress(`${address} ${network}`).toString("base64url");
  const isAllowed =
    (await takeAllowance("sign-in-network", network)) && (await takeAllowance("sign-in-account", account));
  if (!isAllowed) return refuse("too_many_attempts");

  const marketer = await prisma.marketer.findUnique({
    where: { email: address },
    select: { id: true, passwordHash: true, locale: true },
  });
  const isRight = await isPassword(password, marketer?.passwordHash ?? null);
  if (!marketer || !isRight) return refuse("wrong_pair");

  if (marketer.locale === LANGUAGE_NOT_CHOSEN) await setLanguage(marketer.id, language);
  return ok({ token: await openSession(marketer.id, now) });
}

/** The language that a marketer reads the studio in. */
export async function setLanguage(marketerId: string, language: StudioLanguage): Promise<void> {
  await prisma.marketer.update({ where: { id: marketerId }, data: { locale: language } });
}
