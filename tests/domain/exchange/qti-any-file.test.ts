import fc from "fast-check";
import { test } from "vitest";
import { readQti } from "#app/features/exchange/qti.ts";
import { expectSound } from "#tests/support/readings.ts";

/** Items that a generator of QTI could get wrong in every way: well-formed, and often enough nearly right. */
const key = fc.constantFrom("A", "B", "C", "D");
const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("Paris", "Rome", "Oslo", "Bern", "Kyiv", "Riga", "Cairo", "Lima") },
  fc.constantFrom("", "4", "<b>c</b>", "<img src='a.png'/>", "&#xFFFD;"),
);
/** Members of an interaction, each with a key of its own. */
const members = (name: string, before = "") =>
  fc
    .tuple(fc.uniqueArray(key, { minLength: 2 }), fc.array(word, { minLength: 4, maxLength: 4 }))
    .map(([keys, words]) =>
      keys.map((one, index) => `<${name} identifier="${before}${one}">${words[index]}</${name}>`).join(""),
    );
const sets = fc
  .tuple(members("simpleAssociableChoice", "X"), members("simpleAssociableChoice"))
  .map(([from, to]) => `<simpleMatchSet>${from}</simpleMatchSet><simpleMatchSet>${to}</simpleMatchSet>`);
const INSIDE: Record<string, fc.Arbitrary<string>> = {
  choice: members("simpleChoice"),
  order: members("simpleChoice"),
  match: sets,
  associate: members("simpleAssociableChoice"),
  inlineChoice: members("inlineChoice"),
  hottext: members("hottext"),
  gapMatch: members("gapText", "X").map(
    (words) => `${words}<p><gap identifier="A"/> or <gap identifier="B"/></p>`,
  ),
  textEntry: fc.constant(""),
  slider: word,
};
const pair = fc.tuple(key, key).map(([one, other]) => `X${one} ${other}`);
const values: fc.Arbitrary<string[]> = fc.oneof<fc.Arbitrary<string[]>[]>(
  fc.uniqueArray(key),
  fc.uniqueArray(pair, { maxLength: 3 }),
  fc.constantFrom(["A"], ["A B", "C D"], ["XA A", "XB B"], ["4"], ["x"], ["1e400"], []),
);
const item = fc.constantFrom(...Object.keys(INSIDE)).chain((kind) =>
  fc
    .record({
      cardinality: fc.constantFrom("single", "multiple", "ordered"),
      baseType: fc.constantFrom("identifier", "string", "float"),
      correct: values,
      mapped: fc.array(fc.tuple(fc.oneof(key, pair), fc.constantFrom("1", "0.5", "-1", "x")), {
        maxLength: 3,
      }),
      template: fc.constantFrom("match_correct", "map_response", ""),
      inside: INSIDE[kind] ?? fc.constant(""),
    })
    .map(
      ({ cardinality, baseType, correct, mapped, template, inside }) => `<assessmentItem>
<responseDeclaration identifier="R" cardinality="${cardinality}" baseType="${baseType}">
<correctResponse>${(correct as readonly string[]).map((one) => `<value>${one}</value>`).join("")}</correctResponse>
<mapping>${mapped.map(([one, marks]) => `<mapEntry mapKey="${one}" mappedValue="${marks}"/>`).join("")}</mapping>
</responseDeclaration>
<itemBody><p>What?</p><${kind}Interaction responseIdentifier="R" lowerBound="0" upperBound="9">${inside}</${kind}Interaction></itemBody>
<responseProcessing template="${template}"/></assessmentItem>`,
    ),
);

test("no text makes the reader fail, and what it hands over can be asked", () => {
  const files = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.array(item, { maxLength: 4 }).map((items) => `<set>${items.join("\n")}</set>`),
    },
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  fc.assert(
    fc.property(files, (text) => expectSound(readQti(text, "en"), text)),
    { numRuns: 300 },
  );
});
