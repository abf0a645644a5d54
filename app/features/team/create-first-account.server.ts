import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";
import { makeOwner } from "./first-account.server.ts";
import type { FirstAccount } from "./first-run.schema.ts";
import { openSession } from "./open-session.server.ts";
import { hashPassword } from "./password.server.ts";

interface FirstRun extends FirstAccount {
  token: string;
  language: StudioLanguage;
  userAgent?: string;
  now: Date;
}

/** Spends the set-up link: brand, owner and a session together, or nothing. Two racers make one account. */
export async function createFirstAccount(input: FirstRun): Promise<Result<{ token: string }, "link_spent">> {
  // Hashed before the transaction: 20 ms of work that no lock should wait for.
  const passwordHash = await hashPassword(input.password);
  return transaction(async (tx) => {
    if (!(await spendLink(tx, input.token, input.now))) return refuse("link_spent");
    const brandId = await makeBrand(tx, input);
    const marketerId = await makeOwner(tx, {
      brandId,
      email: input.email,
      name: input.name,
      passwordHash,
      locale: input.language,
    });
    await recordAudit(tx, { brandId, marketerId, action: "brand_created", now: input.now });
    return ok({ token: await openSession(marketerId, input.now, tx, { userAgent: input.userAgent }) });
  });
}

async function spendLink(tx: Queryable, token: string, now: Date): Promise<boolean> {
  const spent = await tx.query(
    `UPDATE first_run_link SET spent_at = $2
      WHERE token_hash = $1 AND spent_at IS NULL AND expires_at > $2 AND NOT EXISTS (SELECT FROM marketer)
      RETURNING token_hash`,
    [hashToken(token), now],
  );
  return spent.rows.length === 1;
}

/** Also the second brand of an installation, and every one after. */
export async function makeBrand(
  tx: Queryable,
  input: { brandName: string; postalAddress: string; senderEmail: string },
): Promise<string> {
  const id = newId();
  // Requests about personal data reach the sender's address until the brand names another.
  await tx.query(
    `INSERT INTO brand (id, slug, name, postal_address, sender_email, privacy_email)
     VALUES ($1::uuid, CASE WHEN EXISTS (SELECT FROM brand WHERE slug = $2) THEN $1::uuid::text ELSE $2 END, $3, $4, $5, $5)`,
    [id, slugOf(input.brandName) || id, input.brandName, input.postalAddress, input.senderEmail],
  );
  return id;
}

function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
