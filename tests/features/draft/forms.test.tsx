import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Question } from "#app/domain/campaign/question.ts";
import {
  FRAME_PARTS,
  type FramePart,
  isPartName,
  type LevelPart,
  type PartName,
  toParts,
} from "#app/domain/draft/parts.ts";
import { createDraft } from "#app/features/draft/create-draft.server.ts";
import { loadDraft } from "#app/features/draft/draft.query.server.ts";
import type { Editing } from "#app/features/draft/edit-draft.server.ts";
import { FieldsProvider } from "#app/features/draft/fields-context.ts";
import { FRAME_FIELDS } from "#app/features/draft/frame-fields.tsx";
import { LevelFields } from "#app/features/draft/level-fields.tsx";
import { QuestionFields } from "#app/features/draft/question-fields.tsx";
import { savePartForm } from "#app/features/draft/save-part-form.server.ts";
import { startingPoints } from "#app/features/draft/starting-points.server.ts";
import { toLocal } from "#app/infra/zoned-time.server.ts";
import { NOW } from "#tests/support/drafts.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { aLiveCampaign } from "#tests/support/factories.ts";
import { sentForm } from "#tests/support/page-form.ts";
import { aMarketer } from "#tests/support/studio.ts";

const ZONE = "Europe/Paris";

async function draftOf(content: CampaignContent): Promise<Editing> {
  const { brandId } = await aLiveCampaign();
  const { id } = await aMarketer(brandId, "editor");
  const slug = `form-${id.slice(-10)}`;
  await createDraft({ brandId, content: { ...content, slug }, marketerId: id, now: NOW });
  return { brandId, slug, marketerId: id, now: NOW };
}

/** The page of a part as its author gets it. */
function pageOf(name: PartName, content: unknown, languages: CampaignContent["languages"]): string {
  return renderToStaticMarkup(
    <FieldsProvider value={{ languages, faults: {} }}>{fieldsOf(name, content)}</FieldsProvider>,
  );
}

function fieldsOf(name: PartName, content: unknown) {
  if (name.startsWith("question:")) return <QuestionFields question={content as Question} />;
  if (name.startsWith("level:")) {
    const level = content as LevelPart;
    const local = (at: number | undefined) => (at === undefined ? "" : toLocal(new Date(at), ZONE));
    return (
      <LevelFields
        level={level}
        opensAt={local(level.opensAt)}
        closesAt={local(level.closesAt)}
        zone={ZONE}
      />
    );
  }
  const Fields = FRAME_FIELDS[name as FramePart] as (props: {
    content: unknown;
    facts: object;
  }) => JSX.Element;
  return <Fields content={content} facts={{ address: "/play/x", isPublished: false }} />;
}

async function send(editing: Editing, name: PartName, fields: Map<string, string[]>, seen: number) {
  const form = new FormData();
  for (const [field, values] of fields) for (const value of values) form.append(field, value);
  form.set("seen", String(seen));
  return savePartForm(editing, name, form, ZONE);
}

const campaigns: [string, CampaignContent][] = [
  ["a campaign with every kind of question and rule", everyKind()],
  ...startingPoints().map(({ name, content }): [string, CampaignContent] => [
    `the starting point ${name}`,
    content,
  ]),
];

test.each(campaigns)("what nobody has touched is saved as it was: %s", async (_, content) => {
  const editing = await draftOf(content);
  const draft = await loadDraft(editing.brandId, editing.slug);
  for (const { name, content: part } of draft?.parts.values() ?? []) {
    if (name === "levels") continue;
    const fields = sentForm(pageOf(name, part, content.languages));
    expect(await send(editing, name, fields, 1), `${name} ${JSON.stringify(part)}`).toEqual({
      ok: true,
      // The first: nothing has been changed.
      value: { revision: 1 },
    });
  }
});

test("a choice that is emptied goes, one that is written at the end comes, and each stands at its place", async () => {
  const editing = await draftOf(everyKind());
  const name: PartName = `question:${firstOf("one-choice").key}`;
  const question = firstOf("one-choice");
  const fields = sentForm(pageOf(name, question, ["en", "fr"]));
  const last = question.choices.length;
  fields.set("choices[0].text.en", [""]);
  fields.set("choices[0].text.fr", [""]);
  fields.set(`choices[${last}].text.en`, ["Bergen"]);
  fields.set(`choices[${last}].place`, ["1"]);
  expect((await send(editing, name, fields, 1)).ok).toBe(true);
  const saved = (await loadDraft(editing.brandId, editing.slug, [name]))?.parts.get(name)
    ?.content as typeof question;
  expect(saved.choices.map(({ text }) => text.en)).toEqual([
    "Bergen",
    ...question.choices.slice(1).map(({ text }) => text.en),
  ]);
  expect(new Set(saved.choices.map(({ key }) => key)).size).toBe(saved.choices.length);
});

test.each([
  ["identity", "slug", "No Spaces!", "slug_wanted"],
  ["identity", "slug", "new", "slug_wanted"],
  ["identity", "country", "France", "country_wanted"],
  ["identity", "capacity", "0", "number_too_small"],
  ["look", "theme.brand", "red", "colour_wanted"],
  ["reward", "voucher.pool", "1.5", "not_whole"],
  ["reward", "voucher.value", "ten", "not_a_number"],
  ["legal", "rules.fr", "x".repeat(20_001), "text_too_long"],
] as const)(
  "%s.%s that says %j is refused by name, and nothing is stored",
  async (part, field, value, code) => {
    const content = everyKind();
    const editing = await draftOf(content);
    const kept = toParts(content).find(({ name }) => name === part)?.content;
    const fields = sentForm(pageOf(part, kept, content.languages));
    fields.set(field, [value]);
    expect(await send(editing, part, fields, 1)).toEqual({
      ok: false,
      refusal: "faulty",
      faults: { [field]: code },
    });
    expect((await loadDraft(editing.brandId, editing.slug))?.head.revision).toBe(1);
  },
);

test("every part that is about the campaign as a whole has fields", () => {
  expect(Object.keys(FRAME_FIELDS).sort()).toEqual([...FRAME_PARTS].sort());
  expect(FRAME_PARTS.every(isPartName)).toBe(true);
});

function firstOf<Kind extends Question["kind"]>(kind: Kind): Extract<Question, { kind: Kind }> {
  const all = everyKind().levels.flatMap(({ questions }) => questions);
  return all.find((question) => question.kind === kind) as Extract<Question, { kind: Kind }>;
}
