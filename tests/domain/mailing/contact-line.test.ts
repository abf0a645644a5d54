import { expect, test } from "vitest";
import { parseContactLine } from "#app/domain/mailing/contact-line.ts";

const nobody = { email: "", firstName: "", lastName: "", language: "" };

test("an address alone is enough", () => {
  expect(parseContactLine({ ...nobody, email: " Ada@Example.com " })).toEqual({
    ok: true,
    value: { email: "ada@example.com", firstName: null, lastName: null, language: null },
  });
});

test.each([
  ["", "", "address_missing"],
  ["   ", "Ada", "address_missing"],
  ["ada@", "", "not_an_address"],
  ["ada@example.com, eve@evil.test", "", "not_an_address"],
  ["ada@example.com\r\nBcc: eve@evil.test", "", "not_an_address"],
  ["ada@example.com", "x".repeat(41), "name_too_long"],
  ["ada@example.com", "https://evil.test", "name_holds_a_link"],
])("the line %j with the name %j is refused: %s", (email, firstName, refusal) => {
  expect(parseContactLine({ ...nobody, email, firstName })).toEqual({ ok: false, refusal });
});

test.each([
  ["fr", "fr"],
  ["Français", "fr"],
  ["en-GB", "en"],
  ["العربية", null],
  ["AR-ma", "ar"],
  ["nl", null],
  ["", null],
])("the language %j is read as %j", (typed, language) => {
  const contact = parseContactLine({ ...nobody, email: "grace@example.com", language: typed });
  expect(contact.ok && contact.value.language).toBe(language);
});
