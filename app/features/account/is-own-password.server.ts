import { isPassword } from "#app/features/team/password.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { prisma } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";

/** Asks a signed-in marketer's password once more. Limited: whoever sits down at an open browser has to guess it. */
export async function isOwnPassword(
  marketerId: string,
  password: string,
): Promise<"right" | "wrong_password" | "too_many_attempts"> {
  const key = hashAddress(`password ${marketerId}`).toString("base64url");
  if (!(await takeAllowance("second-step", key))) return "too_many_attempts";
  const marketer = await prisma.marketer.findUnique({
    where: { id: marketerId },
    select: { passwordHash: true },
  });
  return (await isPassword(password, marketer?.passwordHash ?? null)) ? "right" : "wrong_password";
}
