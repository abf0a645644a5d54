import { invariant } from "#app/domain/kernel/invariant.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { hashPassword } from "./password.server.ts";
import { LANGUAGE_NOT_CHOSEN } from "./sign-in.server.ts";

/**
 * Makes the first account of a local start, once: an account with this address keeps the password it has.
 * Nobody's browser has spoken yet, so the first sign-in chooses the language.
 */
export async function ensureFirstAccount(account: {
  email: string;
  password: string;
  brandId: string;
}): Promise<void> {
  const passwordHash = await hashPassword(account.password);
  const name = account.email.split("@")[0] ?? account.email;
  await transaction((tx) =>
    makeOwner(tx, {
      brandId: account.brandId,
      email: account.email,
      name,
      passwordHash,
      locale: LANGUAGE_NOT_CHOSEN,
    }),
  );
}

/** A marketer who owns a brand; an account that exists already keeps its name and password. */
export async function makeOwner(
  tx: Queryable,
  owner: { brandId: string; email: string; name: string; passwordHash: string; locale: string },
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO marketer (id, email, name, password_hash, locale) VALUES ($1, lower($2), $3, $4, $5)
       ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id
     )
     INSERT INTO membership (brand_id, marketer_id, role) SELECT $6, id, 'owner' FROM made
     ON CONFLICT (brand_id, marketer_id) DO UPDATE SET role = membership.role
     RETURNING marketer_id AS id`,
    [newId(), owner.email, owner.name, owner.passwordHash, owner.locale, owner.brandId],
  );
  const [marketer] = rows;
  invariant(marketer, "the statement makes or finds the account");
  return marketer.id;
}
