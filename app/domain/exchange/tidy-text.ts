/**
 * A text as a draft can hold it: control characters and halves of surrogate pairs (which PostgreSQL's JSON refuses) are
 * gone, runs of spaces are one, lines have no ends of spaces, and at most one line in a row is empty.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")
    .replace(/\p{Cs}/gu, "")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The same in one line: for choices and typed answers. */
export function oneLine(text: string): string {
  return tidyText(text).replace(/\n+/g, " ");
}
