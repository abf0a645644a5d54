import fc from "fast-check";
import { expect, test } from "vitest";
import { LONGEST_NAME, parsePersonName } from "#app/domain/kernel/person-name.ts";

test.each([
  "Ada",
  "Élise",
  "Jean-Luc",
  "O'Neil",
  "D’Arcy",
  "Ñandú",
  "Zoë",
  "J.R.R.",
  "St. John",
  "Dr. No",
  "A. B.",
  "van der Berg",
  "Nguyễn Văn An",
  "李小龙",
  "Łukasz",
  "محمد",
  "שרה",
  "Ελένη",
  "Ольга",
  "प्रिया",
  "👩‍💻",
  "Ada 🍇",
  "🧑🏽‍🚀 Grace",
  "می‌خواهم",
  "Ada (the first)",
  "X Æ A-12",
  "Marie & Pierre",
  "3lise",
])("%s is a name, and stays as it is written", (name) => {
  expect(parsePersonName(name)).toEqual({ ok: true, value: name });
});

test.each([
  ["  Ada  ", "Ada"],
  ["Ada\t Lovelace", "Ada Lovelace"],
  ["Ada\r\nBcc: all", "Ada Bcc: all"],
  ["Ada\u2028Grace\u2029Marie\u0085Linus", "Ada Grace Marie Linus"],
  ["Ada\u0000\u0007", "Ada"],
  ["\u202eadA\u202c", "adA"],
  ["\u2066Ada\u2069", "Ada"],
  ["Ada\u200b\u00ad\ufeff", "Ada"],
  ["E\u0301lise", "Élise"],
  ["Ada\u00a0Lovelace", "Ada Lovelace"],
])("%j becomes %j", (typed, name) => {
  expect(parsePersonName(typed)).toEqual({ ok: true, value: name });
});

test.each([
  ["nothing", "", "name_empty"],
  ["spaces", " \t\r\n ", "name_empty"],
  ["invisible signs alone", "\u200b\u202e\u2060", "name_empty"],
  ["joiners alone", "\u200d\u200c\u200d", "name_empty"],
  ["fillers alone", "\u3164\u115f", "name_empty"],
  ["a URL", "http://evil.test", "name_holds_a_link"],
  ["a URL of another scheme", "ftp://x", "name_holds_a_link"],
  ["a host with www", "www.evil", "name_holds_a_link"],
  ["a domain", "evil.test", "name_holds_a_link"],
  ["a domain in a sentence", "Ada of evil.test fame", "name_holds_a_link"],
  ["a domain in capitals", "EVIL.TEST", "name_holds_a_link"],
  ["a domain of one letter", "x.com", "name_holds_a_link"],
  ["a short link", "go to t.co/abc", "name_holds_a_link"],
  ["a domain in another script", "пример.рф", "name_holds_a_link"],
  ["a punycode domain", "evil.xn--p1ai", "name_holds_a_link"],
  ["a domain with the ideographic full stop", "evil。test", "name_holds_a_link"],
  ["a domain with the full-width stop", "evil．test", "name_holds_a_link"],
  ["a domain with a one-dot leader", "evil\u2024test", "name_holds_a_link"],
  ["a domain with a small full stop", "evil\ufe52test", "name_holds_a_link"],
  ["a domain parted by a joiner", "evil\u200d.test", "name_holds_a_link"],
  ["a domain parted by a joiner after the dot", "evil.\u200dtest", "name_holds_a_link"],
  ["a domain that ends in a mark", "evi\u0347l\u0347.test", "name_holds_a_link"],
  ["full-width letters", "ｗｗｗ．evil", "name_holds_a_link"],
  ["an address", "ada@evil.test", "name_holds_a_link"],
  ["an @ alone", "@ada", "name_holds_a_link"],
  ["a full-width @", "ada＠evil", "name_holds_a_link"],
  ["a small @", "ada\ufe6bevil", "name_holds_a_link"],
  ["41 letters", "a".repeat(41), "name_too_long"],
  ["41 emoji", "🍇".repeat(41), "name_too_long"],
])("refused: %s", (_what, typed, refusal) => {
  expect(parsePersonName(typed)).toEqual({ ok: false, refusal });
});

test("forty signs are enough, whatever each costs in bytes", () => {
  expect(LONGEST_NAME).toBe(40);
  for (const sign of ["a", "é", "李", "🍇"])
    expect(parsePersonName(sign.repeat(40))).toEqual({ ok: true, value: sign.repeat(40) });
  expect(parsePersonName(` ${"a".repeat(40)} `)).toMatchObject({ ok: true });
});

test("whatever is typed: an accepted name is one visible line without control characters or direction tricks", () => {
  const signs = [
    "\r",
    "\n",
    "\u0000",
    "\u001b",
    "\u0085",
    "\u2028",
    "\u202e",
    "\u2066",
    "\u200d",
    "\ufeff",
    " ",
    "Ada",
    "é",
    ".",
    "@",
    "🍇",
    "://",
    "test",
  ];
  const typed = fc.oneof(
    fc.array(fc.constantFrom(...signs), { maxLength: 10 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const name = parsePersonName(text);
      if (!name.ok) return;
      expect(name.value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      expect(name.value).toBe(name.value.trim());
      expect([...name.value].length).toBeLessThanOrEqual(40);
      expect(name.value).not.toMatch(/@|:\/\//);
      expect(parsePersonName(name.value)).toEqual(name);
    }),
    { numRuns: 3_000 },
  );
});
