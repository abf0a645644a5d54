/** An accepted text without its escapes (`\*` is an asterisk); null where a bare `*` makes it stand for many texts. */
export function readPattern(text: string): string | null {
  return /(?<!\\)\*/.test(text) ? null : text.replace(/\\\*/g, "*");
}
