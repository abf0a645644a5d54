import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { FILE_FAULTS, type FileFault } from "#app/domain/exchange/file-fault.ts";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { readCampaignFile } from "#app/features/exchange/read-campaign-file.ts";
import { writeCampaignFile } from "#app/features/exchange/write-campaign-file.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const lake = readFileSync("docs/campaign-file.md", "utf8").split(/^```(?:yaml)?\n/m)[1] ?? "";

function faultsOf(file: string) {
  const read = readCampaignFile(file);
  return read.ok ? [] : read.faults;
}

/** The line of the first place where the text stands. */
const lineOf = (file: string, text: string) => file.slice(0, file.indexOf(text)).split("\n").length;

test("the file of the page is read", () => {
  expect(faultsOf(lake)).toEqual([]);
});

test.each<[string, string, string, { code: string } & Partial<FileFault>]>([
  [
    "a field that is missing",
    "slug: round-the-lake\n",
    "",
    { code: "field_missing", line: 1, place: "slug", said: "slug" },
  ],
  [
    "a field with a slip",
    "intro: { en",
    "intor: { en",
    { code: "field_unknown", place: "intor", said: "intor" },
  ],
  [
    "a field with a slip, deep in it",
    "validDays: 90",
    "validDay: 90",
    { code: "field_unknown", said: "validDay" },
  ],
  [
    "a language that there is not",
    '{ en: "A boat trip"',
    '{ nl: "A boat trip"',
    { code: "field_unknown", said: "nl" },
  ],
  [
    "a field that stands twice",
    "regulated: none",
    "regulated: none\nregulated: alcohol",
    { code: "same_field_twice", said: "regulated" },
  ],
  [
    "a number that is text",
    "pool: 1000",
    "pool: many",
    { code: "wrong_sort", place: "voucher.pool", said: "many" },
  ],
  ["a number that is none", "capacity: 5000", "capacity: 0", { code: "number_too_small", limit: 1 }],
  ["half a voucher", "pool: 1000", "pool: 10.5", { code: "number_not_whole" }],
  ["too many days", "validDays: 90", "validDays: 9000", { code: "number_too_large", limit: 3650 }],
  ["a kind that there is not", "kind: true-false", "kind: essay", { code: "not_one_of", said: "essay" }],
  [
    "a game that there is not",
    "game: skill",
    "game: luck",
    { code: "not_one_of", said: "luck", allowed: ["skill", "chance", "gift"] },
  ],
  [
    "a colour in words",
    '"#0b5563"',
    '"petrol"',
    { code: "colour_wanted", place: "theme.brand", said: "petrol" },
  ],
  ["a key with a blank", "key: the-shore", "key: the shore", { code: "key_wanted", place: "levels.1.key" }],
  ["the studio's own address", "slug: round-the-lake", "slug: new", { code: "slug_reserved", line: 2 }],
  [
    "a text that says nothing",
    '"Do you know your shore?"',
    '""',
    { code: "text_empty", place: "tagline.en" },
  ],
  [
    "right in a word",
    "right: true",
    "right: maybe",
    { code: "wrong_sort", place: "levels.1.questions.1.right" },
  ],
  [
    "another format",
    "format: outdo-campaign/1",
    "format: outdo-campaign/9",
    { code: "not_a_campaign", line: 1 },
  ],
  [
    "a quotation mark too few",
    '"The lake is quiet again."',
    '"The lake is quiet again.',
    { code: "not_well_formed" },
  ],
  ["a sign that no database keeps", '"A boat trip"', '"A\\0boat trip"', { code: "sign_not_kept" }],
  ["half of a pair", '"A boat trip"', '"A\\ud83dboat trip"', { code: "sign_not_kept" }],
])("a file is refused with its line and the reason: %s", (_, from, to, expected) => {
  expect(lake).toContain(from);
  const found = faultsOf(lake.replace(from, to)).find(({ code }) => code === expected.code);
  expect(found).toMatchObject(expected);
  expect(Math.abs((found?.line ?? 0) - lineOf(lake, from))).toBeLessThanOrEqual(1);
});

test("the line is that of the field itself, in a file of Windows as well", () => {
  const file = lake.replace("capacity: 5000", "capacity: -5");
  const line = lineOf(file, "capacity: -5");
  expect(faultsOf(file)[0]).toMatchObject({ line });
  expect(faultsOf(file.replaceAll("\n", "\r\n"))[0]).toMatchObject({ line });
});

test("every fault is told at once, in the order of the lines", () => {
  const faults = faultsOf(lake.replace("game: skill", "game: luck").replace("pool: 1000", "pool: -1"));
  expect(faults.map(({ place }) => place)).toEqual(["game", "voucher.pool"]);
  expect(faults[0]?.line).toBeLessThan(faults[1]?.line ?? 0);
});

test("a key that another has is refused where it stands the second time", () => {
  const file = writeCampaignFile(everyKind());
  const twice = file.replace("key: greenland-ice", "key: island-states");
  expect(faultsOf(twice)).toEqual([
    expect.objectContaining({
      code: "key_taken",
      said: "island-states",
      line: lineOf(file, "key: greenland-ice"),
    }),
  ]);
});

test.each([
  ["", "not_a_campaign"],
  ["just words", "not_a_campaign"],
  ["- a\n- list", "not_a_campaign"],
  ["a: 1\n---\nb: 2", "not_well_formed"],
  ["a: [1, 2", "not_well_formed"],
  ["a:\n\t- tab", "not_well_formed"],
  ["a: *nothing", "alias_not_read"],
  ["%PDF-1.7\n%âãÏÓ", "not_well_formed"],
])("%j is no campaign", (file, code) => {
  expect(faultsOf(file).map((fault) => fault.code)).toEqual([code]);
});

test("a file that grows by aliases is not opened up", () => {
  const doubling = Array.from(
    { length: 40 },
    (_, n) =>
      `a${n + 1}: &a${n + 1} [${Array(9)
        .fill(n === 0 ? "x" : `*a${n}`)
        .join(", ")}]`,
  );
  expect(faultsOf(doubling.join("\n"))).toEqual([expect.objectContaining({ code: "alias_not_read" })]);
});

test.each([
  ["open lists", "[".repeat(500_000)],
  ["lists that are closed again", `a: ${"[".repeat(60)}${"]".repeat(60)}`],
  ["lists with comments between", "[ # ]\n".repeat(60)],
  ["fields of fields", "{a: ".repeat(100_000)],
  ["lists of lists, on one line", "- ".repeat(500_000)],
  ["fields of fields, on one line", "a: ".repeat(500_000)],
  ["questions of questions", "? ".repeat(500_000)],
  ["lines ever further in", Array.from({ length: 1_000 }, (_, n) => `${" ".repeat(n)}a:`).join("\n")],
])("a file that is nested without end is refused before it is taken apart: %s", (_, file) => {
  expect(faultsOf(file)).toEqual([expect.objectContaining({ code: "too_deep" })]);
});

test("brackets of a text are no nesting, and a file may stand on one line", () => {
  const text = "[{(".repeat(100);
  for (const said of [JSON.stringify(text), `|-\n    ${text}`]) {
    const file = lake
      .replace('{ en: "1. Who may play. Anybody."', `\n  en: ${said}`)
      .replace(', fr: "1. Qui peut jouer. Tout le monde." }', "");
    expect(faultsOf(file)).toEqual([]);
  }
  expect(faultsOf(JSON.stringify(parse(lake)))).toEqual([]);
});

test("names that JavaScript gives a meaning are fields that there are not", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const faults = faultsOf(`${lake}\n${name}: { slug: other }\n`);
    expect(faults).toEqual([expect.objectContaining({ code: "field_unknown", said: name })]);
  }
  expect(({} as { slug?: string }).slug).toBeUndefined();
});

test("no file makes the reader throw, and each fault has a line of the file and a sentence", () => {
  const lines = lake.split("\n");
  const spoilt = fc
    .tuple(
      fc.nat({ max: lines.length - 1 }),
      fc.nat({ max: 60 }),
      fc.string({ maxLength: 6, unit: "binary-ascii" }),
    )
    .map(([at, column, put]) => {
      const line = lines[at] ?? "";
      return [
        ...lines.slice(0, at),
        line.slice(0, column) + put + line.slice(column + 1),
        ...lines.slice(at + 1),
      ].join("\n");
    });
  fc.assert(
    fc.property(fc.oneof(spoilt, fc.string({ maxLength: 80 })), (file) => {
      for (const fault of faultsOf(file)) {
        expect(fault.line).toBeGreaterThanOrEqual(1);
        expect(fault.line).toBeLessThanOrEqual(file.split("\n").length + 1);
        for (const language of STUDIO_LANGUAGES)
          expect(studioMessages(language).exchange.fileFaults[fault.code](fault)).toMatch(/[.!]$/);
      }
    }),
    { numRuns: 200 },
  );
});

test("each fault has a sentence of its own in both languages", () => {
  for (const language of STUDIO_LANGUAGES) {
    const { fileFaults } = studioMessages(language).exchange;
    const sentences = FILE_FAULTS.map((code) =>
      fileFaults[code]({ line: 1, code, place: "x", said: "x", limit: 5 }),
    );
    expect(new Set(sentences).size).toBe(FILE_FAULTS.length);
  }
});
