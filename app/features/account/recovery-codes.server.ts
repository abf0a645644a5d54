import { customAlphabet } from "nanoid";
import type { Queryable } from "#app/infra/db.server.ts";
import { hashRecoveryCode } from "#app/infra/secrets.server.ts";

/** Crockford's base 32: no letter that reads as another. Twelve of them are 60 bits. */
const draw = customAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 12);
const HOW_MANY = 10;

/** New codes in the place of all before; they are shown once, and only their keyed hashes are kept. */
export async function makeRecoveryCodes(tx: Queryable, marketerId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => draw());
  await tx.query("DELETE FROM recovery_code WHERE marketer_id = $1", [marketerId]);
  await tx.query("INSERT INTO recovery_code (marketer_id, code_hash) SELECT $1, unnest($2::bytea[])", [
    marketerId,
    codes.map(hashRecoveryCode),
  ]);
  return codes.map((code) => code.replace(/(.{4})(?=.)/g, "$1-"));
}

/** Whether an account asks for more than its password. */
export async function hasSecondFactor(tx: Queryable, marketerId: string): Promise<boolean> {
  const { rows } = await tx.query(
    `SELECT FROM authenticator WHERE marketer_id = $1 AND confirmed_at IS NOT NULL
     UNION ALL SELECT FROM passkey WHERE marketer_id = $1 LIMIT 1`,
    [marketerId],
  );
  return rows.length > 0;
}

/** Once nothing is left that they could stand in for, the codes are worth nothing. */
export async function dropRecoveryCodes(tx: Queryable, marketerId: string): Promise<void> {
  if (await hasSecondFactor(tx, marketerId)) return;
  await tx.query("DELETE FROM recovery_code WHERE marketer_id = $1", [marketerId]);
}

/** As it was drawn, however it was typed: small letters, dashes and spaces, O for 0, I or L for 1. */
export function plainRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
