import fc from "fast-check";
import { test } from "vitest";
import { readQti } from "#app/features/exchange/qti.ts";
import { expectSound } from "#tests/support/readings.ts";

/** Items that a generator of QTI could get wrong in every way: well-formed, and often enough nearly right. */
const interactions = [
  "choice",
  "order",
  "match",
  "associate",
  "textEntry",
  "slider",
  "inlineChoice",
  "gapMatch",
  "hottext",
];
const parts = [
  "prompt",
  "simpleChoice",
  "simpleMatchSet",
  "simpleAssociableChoice",
  "inlineChoice",
  "gapText",
  "gap",
  "hottext",
  "p",
];
const key = fc.constantFrom("A", "B", "C", "");
const value = fc.oneof(
  key,
  fc.tuple(key, key).map((pair) => pair.join(" ")),
  fc.constantFrom("4", "x", "1e400"),
);
const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("a", "b", "", "<b>c</b>"),
    fc
      .tuple(fc.constantFrom(...parts), key, fc.array(tie("node"), { maxLength: 4 }))
      .map(([name, id, inside]) => `<${name} identifier="${id}">${inside.join("")}</${name}>`),
  ),
})).node;
const item = fc
  .record({
    kind: fc.constantFrom(...interactions),
    cardinality: fc.constantFrom("single", "multiple", "ordered"),
    baseType: fc.constantFrom("identifier", "string", "float", "pair"),
    values: fc.array(value, { maxLength: 4 }),
    mapped: fc.array(fc.tuple(value, fc.constantFrom("1", "0.5", "-1", "x")), { maxLength: 3 }),
    template: fc.constantFrom("match_correct", "map_response", ""),
    inside: fc.array(element, { maxLength: 8 }),
  })
  .map(
    ({ kind, cardinality, baseType, values, mapped, template, inside }) => `<assessmentItem>
<responseDeclaration identifier="R" cardinality="${cardinality}" baseType="${baseType}">
<correctResponse>${values.map((one) => `<value>${one}</value>`).join("")}</correctResponse>
<mapping>${mapped.map(([one, marks]) => `<mapEntry mapKey="${one}" mappedValue="${marks}"/>`).join("")}</mapping>
</responseDeclaration>
<itemBody><p>What?</p><${kind}Interaction responseIdentifier="R" lowerBound="0" upperBound="9">${inside.join("")}</${kind}Interaction></itemBody>
<responseProcessing template="${template}"/></assessmentItem>`,
  );

test("no text makes the reader fail, and what it hands over can be asked", () => {
  const files = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(item, { maxLength: 3 }).map((items) => `<set>${items.join("\n")}</set>`),
    },
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  fc.assert(
    fc.property(files, (text) => expectSound(readQti(text, "en"), text)),
    { numRuns: 400 },
  );
});
