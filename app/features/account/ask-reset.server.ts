import { hours } from "#app/domain/kernel/instant.ts";
import { RESET_MINUTES } from "#app/features/messaging/compose-colleague-mail.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";
import { hashAddress, hashNetwork, hashToken, linkToken } from "#app/infra/secrets.server.ts";

/**
 * "I forgot my password." The answer is the same whatever the address is, and so is the work: a row and a job for
 * each; that no account has the address is found out by the worker. Too many requests end here in silence.
 */
export async function askReset(email: string, clientIp: string, now: Date): Promise<void> {
  const address = email.trim().toLowerCase();
  const isAllowed =
    (await takeAllowance("reset-network", hashNetwork(clientIp))) &&
    (await takeAllowance("reset-account", hashAddress(`reset ${address}`).toString("base64url")));
  if (!isAllowed) return;
  const id = newId();
  await transaction(async (tx) => {
    await tx.query(
      `INSERT INTO password_reset (id, marketer_id, token_hash, created_at, expires_at)
       VALUES ($1, (SELECT id FROM marketer WHERE email = $2), $3, $4, $5)`,
      // The gate derives the link from the message's key: the same words.
      [
        id,
        address,
        hashToken(linkToken("reset", `password-reset:${id}`)),
        now,
        new Date(now.getTime() + hours(RESET_MINUTES / 60)),
      ],
    );
    await enqueue(tx, "queue-message", { name: "password-reset", resetId: id });
  });
}

/** Whose password a link replaces, or null when it has ended. Looking spends nothing. */
export async function findReset(
  token: string,
  now: Date,
): Promise<{ marketerId: string; ownWords: string[] } | null> {
  const { rows } = await pool.query<{ id: string; name: string; email: string }>(
    `SELECT m.id, m.name, m.email FROM password_reset r JOIN marketer m ON m.id = r.marketer_id
      WHERE r.token_hash = $1 AND r.expires_at > $2 AND r.spent_at IS NULL`,
    [hashToken(token), now],
  );
  const marketer = rows[0];
  return marketer ? { marketerId: marketer.id, ownWords: [marketer.name, marketer.email] } : null;
}
