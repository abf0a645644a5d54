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

/** As it was drawn, however it was typed: small letters, dashes and spaces, O for 0, I or L for 1. */
export function plainRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
}
