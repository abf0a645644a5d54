import { hash, verify } from "@node-rs/argon2";

/**
 * Argon2id with the first of OWASP's equal choices: 19 MiB, two passes, one lane
 * (OWASP Password Storage Cheat Sheet). The cost is part of the hash, so that it can be raised later.
 */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/**
 * Whether the password is right. For an account that does not exist (`hashed` null) the same work is done
 * against a hash that nothing fits, so that the time taken does not tell which addresses have an account.
 */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  const right = await verify(hashed ?? (await unmatchable()), password);
  return right && hashed !== null;
}

let made: Promise<string> | undefined;

function unmatchable(): Promise<string> {
  made ??= hashPassword(crypto.randomUUID());
  return made;
}
