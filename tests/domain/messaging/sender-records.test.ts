import { expect, test } from "vitest";
import {
  judgeRecord,
  readSelector,
  recordName,
  recordToPublish,
  SENDER_RECORDS,
} from "#app/domain/messaging/sender-records.ts";

test.each([
  // RFC 7208: one record, beginning v=spf1; what it says of others is at its end.
  ["spf", ["v=spf1 include:mail.example -all"], "good"],
  ["spf", ["v=spf1 mx ~all", "google-site-verification=abc"], "good"],
  ["spf", ["v=spf1 redirect=_spf.mail.example"], "good"],
  ["spf", ["v=spf1 a mx"], "weak"],
  ["spf", ["v=spf1 +all"], "weak"],
  ["spf", ["v=spf1 ?all"], "weak"],
  ["spf", ["v=spf1 -all", "v=spf1 mx -all"], "several"],
  ["spf", ["v=spf10 -all"], "missing"],
  ["spf", [], "missing"],
  ["spf", null, "unknown"],
  // RFC 6376 3.6.1: p is the key, and empty when it was revoked.
  ["dkim", ["v=DKIM1; k=rsa; p=MIGfMA0G"], "good"],
  ["dkim", ["k=ed25519; p=11qYAYKx"], "good"],
  ["dkim", ["v=DKIM1; p="], "weak"],
  ["dkim", ["v=DKIM1; k=rsa"], "missing"],
  // RFC 7489 6.3.
  ["dmarc", ["v=DMARC1; p=reject; rua=mailto:a@b.example"], "good"],
  ["dmarc", ["v=DMARC1;p=quarantine"], "good"],
  ["dmarc", ["v=DMARC1; p=none; sp=reject"], "weak"],
  ["dmarc", ["v=DMARC1; p=reject", "v=DMARC1; p=none"], "several"],
  ["dmarc", ["v=spf1 -all"], "missing"],
] as const)("%s %j is %s", (record, found, state) => {
  expect(judgeRecord(record, found)).toBe(state);
});

test("each record has its name", () => {
  expect(SENDER_RECORDS.map((record) => recordName(record, "brand.example", "s1"))).toEqual([
    "brand.example",
    "s1._domainkey.brand.example",
    "_dmarc.brand.example",
  ]);
});

test("a record that is published as advised is found, and DMARC begins by watching", () => {
  const known = { mailServer: "smtp.brand.example", reportsTo: "privacy@brand.example" };
  expect(judgeRecord("spf", [recordToPublish("spf", known)])).toBe("good");
  expect(recordToPublish("spf", { ...known, mailServer: null })).toBe("v=spf1 include:<…> ~all");
  expect(judgeRecord("dmarc", [recordToPublish("dmarc", known)])).toBe("weak");
  expect(recordToPublish("dmarc", known)).toContain("mailto:privacy@brand.example");
});

test.each([
  ["S1", "s1"],
  ["k1.eu", "k1.eu"],
  ["", "default"],
  [null, "default"],
  ["a b", "default"],
  ["../x", "default"],
  ["-a", "default"],
])("the selector %j is read as %s", (typed, selector) => {
  expect(readSelector(typed)).toBe(selector);
});
