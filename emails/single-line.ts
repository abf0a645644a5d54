/** The longest subject: what a wide inbox shows, and far below the 998 octets of a header line (RFC 5322, 2.1.1). */
export const LONGEST_SUBJECT = 120;

/**
 * Text from outside as one line: line breaks and runs of spaces become one space, and what has no shape of its
 * own is dropped. That is every control character (a second header line cannot begin) and every format
 * character (a bidirectional override cannot turn the words around). Joiners stay, for emoji and for the scripts
 * that need them, and so does a no-break space, which French sets before "?".
 */
export function singleLine(text: string): string {
  return shown(text, INVISIBLE);
}

/** The same for a text in which names of another script have been isolated (messages/isolated.ts): that pair stays. */
export function isolatedLine(text: string): string {
  return shown(text, INVISIBLE_BUT_ISOLATES);
}

function shown(text: string, invisible: RegExp): string {
  return text.replace(SPACES, keepNoBreakSpace).replace(invisible, "").replace(/ {2,}/g, " ").trim();
}

/** A subject that is one header line, whatever the names in it hold; a longer one ends in an ellipsis. */
export function subjectLine(text: string): string {
  const line = singleLine(text);
  if (line.length <= LONGEST_SUBJECT) return line;
  let kept = "";
  for (const { segment } of LETTERS.segment(line)) {
    if (kept.length + segment.length > LONGEST_SUBJECT - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Letters as people see them: an emoji made of several code points is cut before or after, never through. */
const LETTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** U+0085 is a line break to some mail programs, though not white space to JavaScript. */
const SPACES = /[\s\u0085]+/gu;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const INVISIBLE_BUT_ISOLATES = /(?![\u200c\u200d]|[\u2068\u2069])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

function keepNoBreakSpace(run: string): string {
  return run === "\u00a0" || run === "\u202f" ? run : " ";
}
