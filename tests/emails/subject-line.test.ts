import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_SUBJECT, subjectLine } from "#emails/single-line.ts";

test.each([
  ["a plain challenge stays as it is", "Will you do better than Ada?", "Will you do better than Ada?"],
  [
    "a line break cannot begin a second header",
    "Ada\r\nBcc: linus@example.org",
    "Ada Bcc: linus@example.org",
  ],
  ["every Unicode line break is a space", "a\u2028b\u2029c\u0085d\u000be", "a b c d e"],
  ["runs of spaces and tabs become one space", "  Ada \t  Lovelace ", "Ada Lovelace"],
  ["a bidirectional override is dropped", "Ada \u202egpj.exe\u202c", "Ada gpj.exe"],
  ["an isolate, a mark and a zero-width space are dropped", "\u2066Ada\u2069\u200f\u200b", "Ada"],
  ["a NUL and an escape are dropped", "A\u0000d\u001ba", "Ada"],
  ["half a character is dropped", "Ada\ud83d", "Ada"],
  ["an emoji of several code points stays whole", "Ada 👩‍🚀", "Ada 👩‍🚀"],
  ["the no-break space of French stays", "meilleur qu'Ada\u00a0?", "meilleur qu'Ada\u00a0?"],
  ["quotes and markup are text like any other", `"Ada" <b>O'Neil</b>`, `"Ada" <b>O'Neil</b>`],
])("%s", (_title, given, expected) => {
  expect(subjectLine(given)).toBe(expected);
});

test("a long subject ends in an ellipsis, and no emoji is cut through", () => {
  const cut = subjectLine("👩‍🚀".repeat(60));
  expect(cut.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
  expect(cut).toMatch(/^(👩‍🚀)+…$/u);
});

test("whatever the names hold, the subject is one line of at most 120 characters, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const line = subjectLine(text);
      expect(line.length).toBeLessThanOrEqual(LONGEST_SUBJECT);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(subjectLine(line)).toBe(line);
    }),
  );
});
