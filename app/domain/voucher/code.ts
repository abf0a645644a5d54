/**
 * Crockford's base 32: no I, L, O or U, so that a code read aloud or typed from paper is not mistaken
 * (https://www.crockford.com/base32.html).
 */
export const CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 12 characters of 5 bits: with ten million codes out, a guess is right once in a hundred billion tries. */
export const CODE_LENGTH = 12;

/** As it is printed and stored: "7KQ2-MX90-TB4D". */
export function shownCode(drawn: string): string {
  return drawn.match(/.{1,4}/g)?.join("-") ?? drawn;
}

/** What somebody typed, as it is stored: case, spaces and look-alikes are forgiven. */
export function readCode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return shownCode(bare);
}
