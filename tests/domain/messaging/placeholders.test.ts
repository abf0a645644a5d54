import fc from "fast-check";
import { expect, test } from "vitest";
import { MAIL_NAMES, MAILS, PLACEHOLDERS } from "#app/domain/campaign/own-mails.ts";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { filledIn, holdsPlaceholder, unknownPlaceholder } from "#app/domain/messaging/placeholders.ts";

const KNOWN = { firstName: "Grace", inviterName: "Ada", campaignName: "Round the lake", brandName: "Maison" };

test.each<[text: string, language: Language, filled: string | null]>([
  ["No placeholder at all", "en", "No placeholder at all"],
  ["{inviterName} is ahead", "en", "Ada is ahead"],
  ["{ inviterName } is ahead", "en", "Ada is ahead"],
  ["{inviterName}, {inviterName}!", "en", "Ada, Ada!"],
  ["{campaignName} by {brandName}", "en", "Round the lake by Maison"],
  ["Mieux {que inviterName} ?", "fr", "Mieux qu'Ada ?"],
  ["Mieux {que firstName} ?", "fr", "Mieux que Grace ?"],
  ["Le score {de inviterName}", "fr", "Le score d'Ada"],
  ["Le score {de  firstName}", "fr", "Le score de Grace"],
  // A brace that closes nothing is a brace.
  ["{inviterName} :-} {", "en", "Ada :-} {"],
  // What is not known leaves no hole: the whole text gives way.
  ["{voucher} for you", "en", null],
  ["Half a {que voucher}", "fr", null],
])("%j in %s reads %j", (text, language, filled) => {
  expect(filledIn(text, language, KNOWN)).toBe(filled);
});

test("a first name that is empty is not known", () => {
  expect(filledIn("Hello {firstName},", "en", { firstName: "" })).toBeNull();
  expect(filledIn("Hello,", "en", { firstName: "" })).toBe("Hello,");
});

test("a name that looks like a placeholder stays a name", () => {
  expect(filledIn("{inviterName} and {brandName}", "en", { ...KNOWN, inviterName: "{brandName}" })).toBe(
    "{brandName} and Maison",
  );
  expect(filledIn("{inviterName}", "en", { inviterName: "$& $1" })).toBe("$& $1");
});

test.each([
  ["friend-invitation", "{inviterName} and {campaignName}", "en", null],
  ["friend-invitation", "{firstName}", "en", "{firstName}"],
  ["friend-invitation", "{voucher} from {inviterName}", "en", "{voucher}"],
  ["launch-invitation", "{inviterName}", "en", "{inviterName}"],
  ["launch-invitation", "{voucher}", "en", null],
  ["voucher-issued", "{code}", "en", "{code}"],
  ["voucher-issued", "{until}", "en", null],
  ["prove-address", "{until}", "en", "{until}"],
  ["prove-address-for-voucher", "{until}", "en", null],
  ["continue-elsewhere", "{FirstName}", "en", "{FirstName}"],
  ["continue-elsewhere", "{}", "en", "{}"],
  ["continue-elsewhere", "{first name}", "en", "{first name}"],
  // Only French drops a vowel.
  ["friend-invitation", "{que inviterName}", "fr", null],
  ["friend-invitation", "{que inviterName}", "en", "{que inviterName}"],
  ["friend-invitation", "{du inviterName}", "fr", "{du inviterName}"],
] as const)("%s with %j in %s does not know %j", (mail, text, language, unknown) => {
  expect(unknownPlaceholder(text, mail, language)).toBe(unknown);
});

test("a text holds what it names, with a particle or without", () => {
  expect(holdsPlaceholder("Mieux {que inviterName}", "inviterName", "fr")).toBe(true);
  expect(holdsPlaceholder("Mieux {que inviterName}", "inviterName", "en")).toBe(false);
  expect(holdsPlaceholder("inviterName", "inviterName", "en")).toBe(false);
});

test("whatever is written, a text whose placeholders a mail knows comes out without them", () => {
  const everything = Object.fromEntries(PLACEHOLDERS.map((name) => [name, "x"]));
  const text = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(...PLACEHOLDERS).map((name) => `{${name}}`),
    ),
  );
  fc.assert(
    fc.property(
      text.map((parts) => parts.join("")),
      fc.constantFrom(...MAIL_NAMES),
      fc.constantFrom(...LANGUAGES),
      (written, mail, language) => {
        fc.pre(unknownPlaceholder(written, mail, language) === null);
        const filled = filledIn(written, language, everything) ?? "";
        for (const name of MAILS[mail].placeholders) expect(filled).not.toContain(`{${name}}`);
      },
    ),
  );
});
