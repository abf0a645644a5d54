/** Marks of a GIFT text count where no backslash stands before them. */

/** Where the mark first stands bare, at or after a place; -1 where it does not. */
export function findBare(text: string, mark: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(mark, at)) return at;
    if (text[at] === "\\") at++;
  }
  return -1;
}

/** The text before the mark, and what follows it; null where the mark is not there. */
export function cutAt(text: string, mark: string): [before: string, after: string | null] {
  const at = findBare(text, mark);
  return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** The pieces that each begin with one of the marks; the first may have none. Empty ones before the first mark are gone. */
export function splitBare(text: string, marks: string): { mark: string; text: string }[] {
  const pieces = [{ mark: "", text: "" }];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (marks.includes(letter)) {
      pieces.push({ mark: letter, text: "" });
      continue;
    }
    const last = pieces.at(-1) as { text: string };
    last.text += letter;
    if (letter === "\\") last.text += text.charAt(++at);
  }
  return pieces[0]?.text.trim() === "" ? pieces.slice(1) : pieces;
}

/** The escaped characters as they are meant: `\~ \= \# \{ \} \: \\`, and `\n` for a new line. */
export function unescaped(text: string): string {
  return text.replace(/\\([~=#{}:\\n])/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
}
