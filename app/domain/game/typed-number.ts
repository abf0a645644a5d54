/**
 * The numbers that a typed text can mean: one, two where a reader cannot know ("1,855"), or none.
 *
 * The rule knows no language:
 * - Digits may be those of ASCII, Arabic (U+0660), Persian (U+06F0) or full width; a sign may stand before them.
 * - Spaces and apostrophes part full groups of three: "1 855", "1'855'000".
 * - Point and comma together: the later one, once, is the decimal sign, and the other parts full groups of three:
 *   "1,855.5", "1.855,5".
 * - One of them several times parts full groups of three: "1,855,000".
 * - One of them once is the decimal sign: "1855,5", "0.855". With one to three digits before, no leading zero, and exactly
 *   three after, it may also part a group: "1,855" has two readings.
 * - Anything else is none: exponents, fractions, units, "12,34,567".
 */
export function readingsOf(typed: string): number[] {
  const text = plainDigits(typed)
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\u066b/g, ",")
    .replace(/[\u066c\u2019\s]/gu, "'");
  const sign = text.startsWith("-") ? -1 : 1;
  return unsigned(text.replace(/^[+-]'?/, "")).map((number) => sign * number || 0);
}

function unsigned(text: string): number[] {
  const grouped = /^\d{1,3}('\d{3})+(?=$|[.,])/.exec(text)?.[0];
  if (grouped) {
    const rest = text.slice(grouped.length);
    return /^([.,]\d+)?$/.test(rest) ? [toNumber(grouped, rest.slice(1))] : [];
  }
  if (/^\d+$/.test(text)) return [Number(text)];
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return [toNumber(text), toNumber(...halves(text))];
  if (/^\d*[.,]\d+$/.test(text)) return [toNumber(...halves(text))];
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return [toNumber(...halves(text, "."))];
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return [toNumber(...halves(text, ","))];
  return /^\d{1,3}((,\d{3}){2,}|(\.\d{3}){2,})$/.test(text) ? [toNumber(text)] : [];
}

function halves(text: string, at: RegExp | string = /[.,]/): [whole: string, decimals: string] {
  const [whole = "", decimals = ""] = text.split(at);
  return [whole, decimals];
}

function toNumber(whole: string, decimals = ""): number {
  return Number(`${whole.replace(/\D/g, "") || "0"}.${decimals || "0"}`);
}

/** The digits of other scripts as those of ASCII: a phone's keyboard gives the ones of its language. */
export function plainDigits(text: string): string {
  // In each of these blocks the zero's last hexadecimal digit is 0.
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}
