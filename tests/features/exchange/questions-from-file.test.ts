import { expect, test } from "vitest";
import { blankQuestion } from "#app/domain/draft/blank.ts";
import { addQuestions as addToLevel, MOST_QUESTIONS } from "#app/domain/draft/edits.ts";
import { readCsv } from "#app/domain/exchange/csv.ts";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { type Editing, editDraft } from "#app/features/draft/edit-draft.server.ts";
import { undoEdit } from "#app/features/draft/undo-edit.server.ts";
import { exampleFile } from "#app/features/exchange/example-file.server.ts";
import { decodeText } from "#app/infra/decode-text.server.ts";
import { action, loader } from "#app/routes/draft/level-import.tsx";
import { action as add } from "#app/routes/draft/level-imports.ts";
import { aDraft, contentOf, seenBy } from "#tests/support/drafts.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { studioArgs } from "#tests/support/studio-request.ts";
import { zipOf } from "#tests/support/zip.ts";

const FILE = [
  "question,choice 1,choice 2,right,points",
  "Which river crosses Budapest?,The Rhine,The Danube,2,15",
  "Which river crosses Paris?,The Seine,The Loire,,10",
  "Which river crosses Cairo?,The Nile,The Congo,1,10",
].join("\n");

const at = (editing: Editing, level = "one") => ({ campaign: editing.slug, level });

async function check(editing: Editing, form: Record<string, string | File>) {
  const answer = await action(await studioArgs(editing.marketerId, "/", at(editing), form));
  return { ...answer.data, status: answer.init?.status ?? 200 };
}

const send = async (editing: Editing, form: Record<string, string>, level = "one") =>
  (await add(await studioArgs(editing.marketerId, "/", at(editing, level), form))).headers.get("Location");

const promptsOf = async (editing: Editing) =>
  (await contentOf(editing))?.levels[0]?.questions.map(({ prompt }) => prompt.en ?? prompt.fr);

test("a file is checked without a change, then added at the level's end as one edit that can be undone", async () => {
  const editing = await aDraft();
  const seen = await seenBy(editing);
  const { report, status } = await check(editing, { file: new File([FILE], "rivers.csv"), language: "en" });
  expect(status).toBe(200);
  expect(report).toMatchObject({
    format: "csv",
    language: "en",
    all: 3,
    taken: [
      { line: 2, kind: "one-choice", prompt: "Which river crosses Budapest?" },
      { line: 4, kind: "one-choice", prompt: "Which river crosses Cairo?" },
    ],
    remarks: [
      { line: 3, outcome: "left-out", reason: "no-right-answer", said: "Which river crosses Paris?" },
    ],
    text: FILE,
  });
  expect(await seenBy(editing)).toBe(seen);

  const form = { text: FILE, format: "csv", language: "en" };
  expect(await send(editing, form)).toBe(`/studio/campaigns/${editing.slug}/draft/levels/one?added=2`);
  expect(await seenBy(editing)).toBe(seen + 1);
  expect(await promptsOf(editing)).toEqual([
    "first",
    "second",
    "Which river crosses Budapest?",
    "Which river crosses Cairo?",
  ]);
  const added = (await contentOf(editing))?.levels[0]?.questions[2];
  expect(added).toMatchObject({
    points: 15,
    right: "b",
    explanation: {},
    key: expect.stringMatching(/^q-[a-z0-9]{10}$/),
  });

  expect((await undoEdit(editing)).ok).toBe(true);
  expect(await promptsOf(editing)).toEqual(["first", "second"]);
});

test("pressing twice adds once", async () => {
  const editing = await aDraft();
  const form = { text: FILE, format: "csv", language: "en" };
  const led = await Promise.all([send(editing, form), send(editing, form)]);
  expect(led.sort()).toEqual([
    `/studio/campaigns/${editing.slug}/draft/levels/one/import?refused=nothing_to_add`,
    `/studio/campaigns/${editing.slug}/draft/levels/one?added=2`,
  ]);
  expect(await promptsOf(editing)).toHaveLength(4);
});

test("a full level takes no more, and says so line by line", async () => {
  const editing = await aDraft();
  const many = Array.from({ length: MOST_QUESTIONS - 3 }, (_, n) =>
    blankQuestion("true-false", `filler-${n}`),
  );
  await editDraft({ ...editing, kind: "add", edit: (parts) => addToLevel(parts, "one", many) });
  const { report } = await check(editing, { text: FILE });
  expect(report).toMatchObject({
    taken: [{ line: 2 }],
    remarks: [{ line: 3 }, { line: 4, reason: "no-room" }],
  });
  await send(editing, { text: FILE });
  expect(await promptsOf(editing)).toHaveLength(MOST_QUESTIONS);
});

test("a file of no use is told beside its field with line and reason, and its text is kept", async () => {
  const editing = await aDraft();
  const text = "\nname,town\nAda,London";
  expect(
    await check(editing, { file: new File([text], "people.csv"), format: "csv", language: "en" }),
  ).toMatchObject({
    status: 422,
    report: null,
    unreadable: { line: 2, refusal: "no-question-column", said: "name,town" },
    values: { text, format: "csv", language: "en" },
  });
  expect(await check(editing, { text: " " })).toMatchObject({ status: 422, fault: "file_missing" });
  expect(await check(editing, { text: "a", file: new File(["b"], "b.csv") })).toMatchObject({
    status: 422,
    fault: "file_twice",
    values: { text: "a" },
  });
  expect(await check(editing, { file: new File([new Uint8Array([0, 1, 2])], "x.xlsx") })).toMatchObject({
    status: 422,
    fault: "not_text",
  });
});

test("a spreadsheet's Windows-1252 is understood, and a language that the campaign has not is its first", async () => {
  const editing = await aDraft();
  const bytes = Buffer.from("énoncé;bonne réponse\nLa capitale de la Norvège ?;Oslo\n", "latin1");
  const { report } = await check(editing, { file: new File([bytes], "q.csv"), language: "de" });
  expect(report).toMatchObject({ language: "fr", taken: [{ prompt: "La capitale de la Norvège ?" }] });
});

test("the form names the format, where the file leaves a doubt", async () => {
  const editing = await aDraft();
  const gift = "Who wrote the first program? {=Ada ~Grace}";
  expect(await check(editing, { text: gift, format: "csv" })).toMatchObject({ status: 422 });
  expect((await check(editing, { text: gift, format: "guess" })).report).toMatchObject({ format: "gift" });
});

test("a package of QTI goes through the same two steps, and a spreadsheet's own file is told to be no text", async () => {
  const editing = await aDraft();
  const item = `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i" title="t">
<responseDeclaration identifier="R" cardinality="single" baseType="string"><correctResponse><value>Oslo</value></correctResponse></responseDeclaration>
<itemBody><p>The capital of Norway?</p><textEntryInteraction responseIdentifier="R"/></itemBody></assessmentItem>`;
  const manifest = `<manifest><resources><resource type="imsqti_item_xmlv2p2" href="one.xml"/></resources></manifest>`;
  const bytes = Buffer.from(
    zipOf([
      { name: "imsmanifest.xml", content: manifest },
      { name: "one.xml", content: item },
    ]),
  );
  const { report } = await check(editing, { file: new File([bytes], "bank.zip"), language: "en" });
  expect(report).toMatchObject({ format: "qti", taken: [{ prompt: "The capital of Norway?" }], remarks: [] });
  expect(await send(editing, { text: report?.text ?? "", format: "qti", language: "en" })).toContain(
    "?added=1",
  );
  expect(await promptsOf(editing)).toContain("The capital of Norway?");
  expect(await check(editing, { file: new File([bytes], "questions.xlsx") })).toMatchObject({
    fault: "not_text",
  });
});

test("only who may change the campaign adds to it, and only to a level that is there", async () => {
  const editing = await aDraft();
  const analyst = { ...editing, marketerId: (await aMarketer(editing.brandId, "analyst")).id };
  await expect(loader(await studioArgs(analyst.marketerId, "/", at(editing)))).rejects.toMatchObject({
    status: 403,
  });
  await expect(check(analyst, { text: FILE })).rejects.toMatchObject({ status: 403 });
  await expect(send(analyst, { text: FILE })).rejects.toMatchObject({ status: 403 });
  await expect(send(editing, { text: FILE }, "nowhere")).rejects.toMatchObject({ status: 404 });
  expect(await promptsOf(editing)).toEqual(["first", "second"]);
});

test.each(STUDIO_LANGUAGES)(
  "the example for %s is taken wholly, with every kind that a file may hold",
  async (language) => {
    const bytes = new Uint8Array(await exampleFile(language).arrayBuffer());
    const answer = readCsv(decodeText(bytes) ?? "", language);
    expect(answer).toMatchObject({ ok: true, value: { remarks: [] } });
    const kinds = answer.ok ? answer.value.questions.map(({ question }) => question.kind) : [];
    expect(kinds).toEqual([
      "one-choice",
      "several-choices",
      "true-false",
      "order",
      "closest-number",
      "short-text",
      "match-pairs",
    ]);
    const editing = await aDraft();
    expect(await send(editing, { text: decodeText(bytes) ?? "", language })).toContain("?added=7");
    expect((await contentOf(editing))?.levels[0]?.questions).toHaveLength(9);
  },
);
