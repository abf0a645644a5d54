import { expect, test } from "vitest";
import { BOOST_ACTS } from "#app/domain/campaign/content.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";

const FRIENDS_OWN = ["friend-joined", "friend-finished"];

/** DESIGN decision 9, row by row. */
test.each([
  ["FR", { platformMail: true, acts: [...BOOST_ACTS], warns: true }],
  ["NL", { platformMail: true, acts: [], warns: false }],
  ["GB", { platformMail: false, acts: FRIENDS_OWN, warns: false }],
  ["DE", { platformMail: false, acts: FRIENDS_OWN, warns: false }],
  ["AT", { platformMail: false, acts: FRIENDS_OWN, warns: false }],
])("%s", (country, row) => {
  expect(policyOf(country)).toMatchObject(row);
  expect(policyOf(country).version).toBe(`${country}-1`);
});

test.each(["US", "BE", "XX", "", "fr"])(
  "a country without a row (%j) gets no platform mail and no pay for sending",
  (country) => {
    expect(policyOf(country)).toMatchObject({ version: "default-1", platformMail: false, acts: FRIENDS_OWN });
  },
);

test("no country but France lets the sending itself earn, and France warns of it", () => {
  const paying = ["FR", "NL", "GB", "DE", "AT", "US"].filter((country) =>
    policyOf(country).acts.includes("invitation-sent"),
  );
  expect(paying).toEqual(["FR"]);
  expect(policyOf("FR").warns).toBe(true);
});
