import { plainDigits } from "./typed-number.ts";

/** Letters that Unicode does not take apart, though a keyboard without them does. */
const FOLDED: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** The words of a text as they are compared: small letters and digits, without accents, ligatures and punctuation. */
export function wordsOf(text: string): string[] {
  const plain = plainDigits(text)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[œæßøłđðþı]/g, (letter) => FOLDED[letter] ?? letter);
  return plain.split(/[^\p{L}\p{N}\p{Mc}]+/u).filter((word) => word !== "");
}

/** The same but for accents, case, punctuation and spaces ("Saint-Émilion", "saint emilion", "saintemilion"). */
export function isSame(one: string, other: string): boolean {
  const words = wordsOf(one).join("");
  return words !== "" && words === wordsOf(other).join("");
}

/**
 * The same but for at most `slips` typing slips in all. Word by word, so that short words stay themselves ("Louis XIV"
 * is not "Louis XVI"): a word of fewer than 5 characters, or with a digit, has to be right, one of 5 to 7 may have one slip,
 * one of 8 or more two. The lengths are those of the accepted words. Texts of different numbers of words never match.
 */
export function isNear(typed: string, accepted: string, slips: number): boolean {
  const [given, wanted] = [wordsOf(typed), wordsOf(accepted)];
  if (wanted.length === 0 || given.length !== wanted.length) return false;
  const distances = wanted.map((word, index) => slipsBetween(word, given[index] ?? ""));
  return (
    distances.every((distance, index) => distance <= slipsAllowed(wanted[index] ?? "")) &&
    distances.reduce((sum, distance) => sum + distance, 0) <= slips
  );
}

function slipsAllowed(word: string): number {
  const { length } = [...word];
  if (length < 5 || /\p{N}/u.test(word)) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Damerau and Levenshtein's distance in its restricted form (optimal string alignment): a letter more, a letter less,
 * another letter, or two neighbours the wrong way round are one slip each.
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isOther = a[row - 1] === b[column - 1] ? 0 : 1;
      const ways = [at(last, column) + 1, at(line, column - 1) + 1, at(last, column - 1) + isOther];
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        ways.push(at(beforeLast, column - 2) + 1);
      line.push(Math.min(...ways));
    }
    [beforeLast, last] = [last, line];
  }
  return at(last, b.length);
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? 0;
}
