import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEmail } from "#app/domain/kernel/email.ts";

const local = (length: number) => "a".repeat(length);
/** A domain of exactly so many octets, in labels of at most 63 (RFC 1035 2.3.4). */
function domain(length: number): string {
  const labels: string[] = [];
  for (let left = length - ".test".length; left > 0; left -= 64) labels.push("d".repeat(Math.min(63, left)));
  return `${labels.join(".")}.test`;
}

test.each([
  ["ada@people.example", "ada@people.example"],
  ["Ada.Lovelace@People.EXAMPLE", "ada.lovelace@people.example"],
  ["  ada@people.example ", "ada@people.example"],
  ["ada+wine@people.example", "ada+wine@people.example"],
  ["!#$%&'*+/=?^_`{|}~-@people.example", "!#$%&'*+/=?^_`{|}~-@people.example"],
  ["o'neil@people.example", "o'neil@people.example"],
  ["1@2.example", "1@2.example"],
  ["a@b.co", "a@b.co"],
  ["ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"],
  ["ada@a-b.c-d.example", "ada@a-b.c-d.example"],
  [`${local(64)}@people.example`, `${local(64)}@people.example`],
  [`${local(64)}@${domain(189)}`, `${local(64)}@${domain(189)}`],
])("%j is the address %j", (typed, address) => {
  expect(parseEmail(typed)).toEqual({ ok: true, value: address });
});

test.each([
  ["nothing", ""],
  ["spaces alone", "   "],
  ["no @", "ada.people.example"],
  ["no local part", "@people.example"],
  ["no domain", "ada@"],
  ["no dot in the domain", "ada@localhost"],
  ["two @", "ada@evil.test@people.example"],
  ["two @ in a row", "ada@@people.example"],
  ["a line feed, which would begin a header", "ada@people.example\nBcc: grace@people.example"],
  ["a carriage return", "ada@people.example\r"],
  ["a leading line feed", "\nada@people.example"],
  ["a tab", "ada\t@people.example"],
  ["a NUL", "ada\u0000@people.example"],
  ["a comment, which parsers read as another domain", "x@evil.test(comment)@ok.test"],
  ["a comment in front", "(comment)ada@people.example"],
  ["a list", "ada@people.example,grace@people.example"],
  ["a list by semicolon", "ada@people.example;grace@people.example"],
  ["a list by space", "ada@people.example grace@people.example"],
  ["a quoted local part", '"ada lovelace"@people.example'],
  ["an empty quoted local part", '""@people.example'],
  ["a name and angle brackets", "Ada <ada@people.example>"],
  ["a route", "<@evil.test:ada@people.example>"],
  ["a percent route is one local part, a bang path too, but not with spaces", "evil test%ada@people.example"],
  ["a group", "all:ada@people.example;"],
  ["a source with a colon", "mailto:ada@people.example"],
  ["a space inside", "ada lovelace@people.example"],
  ["a backslash", "ada\\@people.example"],
  ["a leading dot", ".ada@people.example"],
  ["a trailing dot in the local part", "ada.@people.example"],
  ["two dots in the local part", "ada..l@people.example"],
  ["a trailing dot in the domain", "ada@people.example."],
  ["a leading dot in the domain", "ada@.people.example"],
  ["two dots in the domain", "ada@people..example"],
  ["a label that begins with a hyphen", "ada@-people.example"],
  ["a label that ends with a hyphen", "ada@people-.example"],
  ["an underscore in the domain", "ada@peo_ple.example"],
  ["an IPv4 literal", "ada@[127.0.0.1]"],
  ["an IPv6 literal", "ada@[IPv6:::1]"],
  ["a bare IPv4 address", "ada@127.0.0.1"],
  ["a port", "ada@people.example:25"],
  ["65 octets before the @", `${local(65)}@people.example`],
  ["255 octets in all", `${local(64)}@${domain(190)}`],
  ["a label of 64 octets", `ada@${"d".repeat(64)}.example`],
  ["an accent in the local part", "adé@people.example"],
  ["an accent in the domain", "ada@bücher.example"],
  ["a Cyrillic look-alike", "аda@people.example"],
  ["a full-width @", "ada＠people.example"],
  ["a zero-width space", "a\u200bda@people.example"],
  ["a Kelvin sign, which lower-cases to an ASCII k", "\u212aate@people.example"],
  ["a dotted capital I, which lower-cases to an ASCII i and a mark", "\u0130da@people.example"],
  ["a long s", "gra\u017f@people.example"],
])("refused: %s", (_why, typed) => {
  expect(parseEmail(typed)).toEqual({ ok: false, refusal: "not_an_address" });
});

test("the two lengths of the table are what they say", () => {
  expect(`${local(64)}@${domain(189)}`).toHaveLength(254);
  expect(`${local(64)}@${domain(190)}`).toHaveLength(255);
});

const TROUBLE = [
  "@",
  ".",
  " ",
  "\r",
  "\n",
  "\t",
  '"',
  "'",
  ",",
  ";",
  "<",
  ">",
  "(",
  ")",
  "[",
  "]",
  "\\",
  ":",
  "a",
  "B",
  "é",
  "K",
  "evil.test",
  "@ok.test",
  "\u0000",
  "\u007f",
  "\u2028",
];

test("whatever is typed: an accepted address has one @, and nothing that a mail library could read in another way", () => {
  const typed = fc.oneof(
    fc.array(fc.constantFrom(...TROUBLE), { maxLength: 12 }).map((parts) => parts.join("")),
    fc
      .tuple(
        fc.array(fc.constantFrom(...TROUBLE), { maxLength: 4 }),
        fc.emailAddress(),
        fc.array(fc.constantFrom(...TROUBLE), { maxLength: 4 }),
      )
      .map(([a, b, c]) => a.join("") + b + c.join("")),
    fc.string({ unit: "binary" }),
  );
  let accepted = 0;
  fc.assert(
    fc.property(typed, (text) => {
      const email = parseEmail(text);
      if (!email.ok) return;
      accepted++;
      expect(email.value.split("@")).toHaveLength(2);
      expect(email.value).toMatch(/^[\x21-\x7e]{3,254}$/);
      expect(email.value).not.toMatch(/[\s"(),:;<>[\\\]A-Z]/);
      expect(email.value.toLowerCase()).toBe(text.trim().toLowerCase());
      expect(parseEmail(email.value)).toEqual(email);
    }),
    { numRuns: 3_000 },
  );
  expect(accepted, "the property met addresses that are accepted").toBeGreaterThan(50);
});
