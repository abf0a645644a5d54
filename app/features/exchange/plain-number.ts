/** A number as the formats write it: a point for the decimals, no groups, perhaps an exponent. Null for anything else. */
export function plainNumber(written: string): number | null {
  const text = written.trim();
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number || 0 : null;
}
