import { expect, test } from "vitest";
import { moveQuestion, removeQuestion } from "#app/domain/draft/edits.ts";
import { createDraft } from "#app/features/draft/create-draft.server.ts";
import { loadDraft, loadDraftContent } from "#app/features/draft/draft.query.server.ts";
import { type Editing, editDraft } from "#app/features/draft/edit-draft.server.ts";
import { publishDraft } from "#app/features/draft/publish-draft.server.ts";
import { savePart } from "#app/features/draft/save-part.server.ts";
import { scheduleCampaign } from "#app/features/draft/schedule-campaign.server.ts";
import { undoEdit } from "#app/features/draft/undo-edit.server.ts";
import { aDraft, colleagueOf, contentOf, NOW, pointsOf, savePoints, seenBy } from "#tests/support/drafts.ts";
import { aLiveCampaign, smallContent } from "#tests/support/factories.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { oneValue } from "#tests/support/whole-database.ts";

test("a draft is what it began with, and players do not see it", async () => {
  const content = smallContent();
  const { brandId } = await aLiveCampaign();
  const { id } = await aMarketer(brandId);
  expect(await createDraft({ brandId, content, marketerId: id, now: NOW })).toEqual({
    ok: true,
    value: { slug: content.slug },
  });
  expect((await loadDraftContent(brandId, content.slug))?.content).toEqual(content);
  expect(await oneValue("SELECT state FROM campaign WHERE slug = $1", [content.slug])).toBe("draft");
  expect(await createDraft({ brandId, content, marketerId: id, now: NOW })).toEqual({
    ok: false,
    refusal: "slug_taken",
  });
});

test("a part is saved over what its author saw, and what says the same changes nothing", async () => {
  const marie = await aDraft();
  expect(await savePoints(marie, 1, 25)).toEqual({ ok: true, value: { revision: 2 } });
  expect(await pointsOf(marie)).toBe(25);
  expect(await savePoints(marie, 2, 25)).toEqual({ ok: true, value: { revision: 2 } });
  expect(await seenBy(marie)).toBe(2);
});

test("of two who edit one part the second is told, and overwrites nothing until they have seen it", async () => {
  const marie = await aDraft();
  const paul = await colleagueOf(marie);
  expect((await savePoints(marie, 1, 25)).ok).toBe(true);
  expect(await savePoints(paul, 1, 40)).toEqual({
    ok: false,
    refusal: "overtaken",
    overtaken: { by: "Marie", at: NOW, revision: 2 },
  });
  expect(await pointsOf(marie)).toBe(25);
  expect(await savePoints(paul, 2, 40)).toEqual({ ok: true, value: { revision: 3 } });
  expect(await pointsOf(marie)).toBe(40);
});

test("two who edit different parts at once do not meet", async () => {
  const marie = await aDraft();
  const paul = await colleagueOf(marie);
  const words = {
    ...marie,
    part: "words",
    seen: 1,
    change: (before: unknown) => ({ ...(before as object), notices: [{ fr: "Ici", en: "Here" }] }),
  } as const;
  const saved = await Promise.all([savePart(words), savePoints(paul, 1, 30)]);
  expect(saved.map(({ ok }) => ok)).toEqual([true, true]);
  const content = await contentOf(marie);
  expect([content?.notices.length, await pointsOf(marie)]).toEqual([1, 30]);
});

test("twenty racers for one part: one is first, the others are told, and each revision is one edit", async () => {
  const marie = await aDraft();
  const saved = await Promise.all(Array.from({ length: 20 }, (_, n) => savePoints(marie, 1, 100 + n)));
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await seenBy(marie)).toBe(2);
});

test("two who move at once both move: the second moves what the first has made", async () => {
  const marie = await aDraft();
  const paul = await colleagueOf(marie);
  const moves = [
    editDraft({
      ...marie,
      kind: "move",
      edit: (parts) => moveQuestion(parts, "one-first", { level: "two", index: 0 }),
    }),
    editDraft({
      ...paul,
      kind: "move",
      edit: (parts) => moveQuestion(parts, "one-second", { level: "two", index: 0 }),
    }),
  ];
  expect((await Promise.all(moves)).map(({ ok }) => ok)).toEqual([true, true]);
  const levels = (await contentOf(marie))?.levels ?? [];
  expect(levels.map(({ questions }) => questions.length)).toEqual([0, 4]);
});

test("each takes back their own last edit, unless somebody has built on it", async () => {
  const marie = await aDraft();
  const paul = await colleagueOf(marie);
  await savePoints(marie, 1, 25);
  await editDraft({ ...paul, kind: "remove", edit: (parts) => removeQuestion(parts, "two-first") });
  expect((await contentOf(marie))?.levels[1]?.questions).toHaveLength(1);

  expect((await undoEdit(paul)).ok).toBe(true);
  expect((await contentOf(marie))?.levels[1]?.questions.map(({ key }) => key)).toEqual([
    "two-first",
    "two-second",
  ]);
  expect((await undoEdit(marie)).ok).toBe(true);
  expect(await pointsOf(marie)).toBe(10);
  expect(await undoEdit(marie)).toEqual({ ok: false, refusal: "nothing_to_undo" });

  await savePoints(marie, await partRevision(marie, "question:one-first"), 50);
  await savePoints(paul, await partRevision(marie, "question:one-first"), 60);
  expect(await undoEdit(marie)).toEqual({ ok: false, refusal: "changed_since" });
  expect(await pointsOf(marie)).toBe(60);
});

async function partRevision({ brandId, slug }: Editing, name: "question:one-first"): Promise<number> {
  return (await loadDraft(brandId, slug, [name]))?.parts.get(name)?.revision ?? 0;
}

test("another brand's draft is not there, neither to read nor to write, nor to publish", async () => {
  const marie = await aDraft();
  const stranger = { ...marie, brandId: (await aLiveCampaign()).brandId };
  expect(await loadDraft(stranger.brandId, stranger.slug)).toBeNull();
  expect(await savePoints(stranger, 1, 99)).toEqual({ ok: false, refusal: "not_found" });
  expect(await undoEdit(stranger)).toEqual({ ok: false, refusal: "not_found" });
  expect(await publishDraft({ ...stranger, seen: 1 })).toEqual({ ok: false, refusal: "not_found" });
  expect(await scheduleCampaign({ ...stranger, opensAt: null, closesAt: null })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await pointsOf(marie)).toBe(10);
});
