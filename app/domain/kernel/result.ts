/** What an act came to: a value, or a refusal with a named code. Expected refusals are values; only bugs throw. */
export type Result<T, Refusal extends string = string> =
  | { ok: true; value: T }
  | { ok: false; refusal: Refusal };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<Refusal extends string>(refusal: Refusal): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
