import fc from "fast-check";
import { test } from "vitest";
import { readMoodleXml } from "#app/features/exchange/moodle-xml.ts";
import { expectSound } from "#tests/support/readings.ts";

const types = [
  "multichoice",
  "truefalse",
  "shortanswer",
  "numerical",
  "matching",
  "ordering",
  "ddwtos",
  "gapselect",
];
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("Paris", "Rome", "Oslo", "8", "0.5", "true", "false") },
  fc.constantFrom(
    "*",
    "",
    "1e400",
    "[[1]] [[2]]",
    "<![CDATA[<b>x</b><p>]]>",
    "<![CDATA[<img src='a.png'>]]>",
    "&#xFFFD;",
  ),
);
const fraction = fc.constantFrom("100", "50", "0", "0", "0", "-50", "1", "2", "x");
const text = (inside: string) => `<text>${inside}</text>`;
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fraction, word).map(([of, one]) => `<answer fraction="${of}">${text(one)}</answer>`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(word, word)
      .map(([one, other]) => `<subquestion>${text(one)}<answer>${text(other)}</answer></subquestion>`),
  },
  fc
    .tuple(fc.constantFrom("dragbox", "selectoption", "feedback", "hint"), word)
    .map(([name, one]) => `<${name}>${text(one)}</${name}>`),
  fc.constantFrom("<single>false</single>", "<defaultgrade>0.25</defaultgrade>", "<tolerance>1</tolerance>"),
);
const question = fc
  .tuple(fc.constantFrom(...types), word, fc.array(part, { minLength: 2, maxLength: 8 }))
  .map(
    ([type, prompt, inside]) =>
      `<question type="${type}"><questiontext>${text(`What of ${prompt} is [[1]] or [[2]]?`)}</questiontext>${inside.join("\n")}</question>`,
  );

test("no text makes the reader fail, and what it hands over can be asked", () => {
  const files = fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .array(question, { maxLength: 4 })
        .map((questions) => `<quiz>${questions.join("\n")}</quiz>`),
    },
    fc.string({ unit: "binary", maxLength: 30 }),
  );
  fc.assert(
    fc.property(files, (file) => expectSound(readMoodleXml(file, "en"), file)),
    { numRuns: 300 },
  );
});
