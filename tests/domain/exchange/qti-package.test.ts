import fc from "fast-check";
import { expect, test } from "vitest";
import { readQtiPackage } from "#app/features/exchange/qti-package.server.ts";
import { remarksOf } from "#tests/support/readings.ts";
import { zipOf } from "#tests/support/zip.ts";

/** IMS Content Packaging: the manifest at the root of the zip, and a resource for each item. */
const manifestOf = (...hrefs: string[]) => ({
  name: "imsmanifest.xml",
  content: `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="M"><organizations/><resources>
${hrefs.map((href) => `<resource identifier="R" type="imsqti_item_xmlv2p2" href="${href}"><file href="${href}"/></resource>`).join("\n")}
<resource identifier="T" type="imsqti_test_xmlv2p2" href="test.xml"/></resources></manifest>`,
});
const itemOf = (prompt: string) => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i" title="t">
<responseDeclaration identifier="R" cardinality="single" baseType="string"><correctResponse><value>Oslo</value></correctResponse></responseDeclaration>
<itemBody><p>${prompt}</p><textEntryInteraction responseIdentifier="R"/></itemBody></assessmentItem>`;
const read = (bytes: Uint8Array) => readQtiPackage(bytes, "en");

test("items come in the order of the manifest, packed or not, from any folder", () => {
  const outcome = read(
    zipOf([
      { name: "items/two.xml", content: itemOf("Second?") },
      { name: "one.xml", content: itemOf("First?"), isStored: true },
      { name: "not-named.xml", content: itemOf("Third?") },
      { name: "map.png", content: new Uint8Array(100) },
      manifestOf("one.xml", "items/two.xml", "one.xml"),
    ]),
  );
  if (!outcome.ok) return expect.fail(outcome.refusal);
  expect(
    outcome.value.questions.map(({ line, question }) => [line, question.key, question.prompt.en]),
  ).toEqual([
    [2, "q-1", "First?"],
    [2, "q-2", "Second?"],
  ]);
  expect(outcome.value.remarks).toEqual([]);
});

test("what is wrong with one file leaves the others, and names it", () => {
  const outcome = read(
    zipOf([
      manifestOf("a.xml", "b.xml", "c.xml", "../../etc/passwd"),
      { name: "a.xml", content: itemOf("First?") },
      { name: "b.xml", content: "<assessmentItem>\n<p>" },
      {
        name: "c.xml",
        content:
          '<assessmentItem title="Essay"><itemBody><extendedTextInteraction/></itemBody></assessmentItem>',
      },
    ]),
  );
  if (!outcome.ok) return expect.fail(outcome.refusal);
  expect(outcome.value.questions).toHaveLength(1);
  expect(remarksOf(outcome.value)).toEqual([
    expect.stringMatching(/^2 left-out not-well-formed: b\.xml/),
    "1 left-out kind-not-known: c.xml: extendedTextInteraction",
    "1 left-out file-missing: ../../etc/passwd",
  ]);
});

const zeros = new Uint8Array(60 * 1024 * 1024);

test.each([
  ["no zip", new TextEncoder().encode("<assessmentItem/>"), "not-well-formed"],
  ["empty", new Uint8Array(), "not-well-formed"],
  ["without a manifest", zipOf([{ name: "a.xml", content: itemOf("?") }]), "no-questions"],
  [
    "whose manifest is broken",
    zipOf([{ name: "imsmanifest.xml", content: "<manifest>" }]),
    "not-well-formed",
  ],
  ["of no items", zipOf([manifestOf()]), "no-questions"],
  ["with a password", zipOf([{ ...manifestOf(), isEncrypted: true }]), "not-well-formed"],
  ["that unfolds to too much", zipOf([{ name: "a.xml", content: zeros }]), "too-large"],
  ["that lies about it", zipOf([{ name: "a.xml", content: zeros, claimedSize: 10 }]), "too-large"],
  [
    "of too many files",
    zipOf(Array.from({ length: 2001 }, (_, n) => ({ name: `${n}.xml`, content: "x" }))),
    "too-large",
  ],
])("a package that is %s is refused", (_, bytes, refusal) => {
  expect(read(bytes)).toMatchObject({ ok: false, line: 1, refusal });
});

test("no bytes make the reader fail", () => {
  const whole = zipOf([manifestOf("a.xml"), { name: "a.xml", content: itemOf("First?") }]);
  const spoilt = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    .map((changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
  fc.assert(
    fc.property(
      fc.oneof(spoilt, fc.uint8Array({ maxLength: 60 })),
      (bytes) => typeof read(bytes).ok === "boolean",
    ),
  );
});
