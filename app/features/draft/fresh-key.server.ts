import { customAlphabet } from "nanoid";

const draw = customAlphabet("abcdefghijklmnopqrstuvwxyz0123456789", 10);

/** A key that no other level or question has: "q-4k2x0d9w7a". */
export function freshKey(sort: "level" | "q"): string {
  return `${sort}-${draw()}`;
}
