import { expect } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { OneChoiceQuestion } from "#app/domain/campaign/question.ts";
import { createDraft } from "#app/features/draft/create-draft.server.ts";
import { loadDraft, loadDraftContent } from "#app/features/draft/draft.query.server.ts";
import type { Editing } from "#app/features/draft/edit-draft.server.ts";
import { savePart } from "#app/features/draft/save-part.server.ts";
import { aLiveCampaign, smallContent } from "#tests/support/factories.ts";
import { aMarketer } from "#tests/support/studio.ts";

export const NOW = new Date("2026-11-26T12:00:00Z");

/** Marie has a draft of a campaign that nobody can see yet. */
export async function aDraft(changes: Partial<CampaignContent> = {}): Promise<Editing> {
  const { brandId } = await aLiveCampaign();
  const marie = await aMarketer(brandId, "editor");
  const content = smallContent(changes);
  const made = await createDraft({ brandId, content, marketerId: marie.id, now: NOW });
  expect(made.ok).toBe(true);
  return { brandId, slug: content.slug, marketerId: marie.id, now: NOW };
}

export const colleagueOf = async (editing: Editing): Promise<Editing> => ({
  ...editing,
  marketerId: (await aMarketer(editing.brandId, "editor")).id,
});
export const seenBy = async ({ brandId, slug }: Editing) =>
  (await loadDraft(brandId, slug))?.head.revision ?? 0;
export const contentOf = async ({ brandId, slug }: Editing) =>
  (await loadDraftContent(brandId, slug))?.content;
export const pointsOf = async (editing: Editing) =>
  (await contentOf(editing))?.levels[0]?.questions[0]?.points;
export const savePoints = (editing: Editing, seen: number, points: number) =>
  savePart({
    ...editing,
    part: "question:one-first",
    seen,
    change: (question) => ({ ...(question as OneChoiceQuestion), points }),
  });
