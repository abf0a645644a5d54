import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { addressOf } from "#app/domain/draft/address-of.ts";
import { blankContent } from "#app/domain/draft/blank.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";
import { createDraft } from "./create-draft.server.ts";
import { loadDraftContent } from "./draft.query.server.ts";
import type { Editing } from "./edit-draft.server.ts";
import { startingPoints } from "./starting-points.server.ts";

/** Where a new campaign begins: nothing, a starting point by its name, a campaign of the brand by its slug, or what a file says. */
export type Beginning =
  | { from: "blank" }
  | { from: "starting-point"; name: string }
  | { from: "campaign"; slug: string }
  | { from: "file"; content: CampaignContent };

const MOST_TRIES = 50;

/** Makes a draft from where the marketer wants to begin, at an address that is free. */
export async function beginCampaign(
  { brandId, marketerId, now }: Omit<Editing, "slug">,
  beginning: Beginning,
  language: Language,
): Promise<Result<{ slug: string }, "not_found">> {
  const content = await contentOf(brandId, beginning, language);
  if (!content) return refuse("not_found");
  return ok(await createWithFreeAddress({ brandId, marketerId, now }, content));
}

/** The address is the content's own, or the next that is free: "quiz", "quiz-2", "quiz-3". */
async function createWithFreeAddress(
  editing: Omit<Editing, "slug">,
  content: CampaignContent,
): Promise<{ slug: string }> {
  for (let n = 1; n <= MOST_TRIES; n++) {
    const made = await createDraft({ ...editing, content: { ...content, slug: addressOf(content.slug, n) } });
    if (made.ok) return made.value;
  }
  throw new Error(`No address is free near ${content.slug}.`);
}

async function contentOf(
  brandId: string,
  beginning: Beginning,
  language: Language,
): Promise<CampaignContent | null> {
  switch (beginning.from) {
    case "blank":
      return blankContent("campaign", language === "fr" ? ["fr", "en"] : ["en", "fr"]);
    case "starting-point":
      return startingPoints().find(({ name }) => name === beginning.name)?.content ?? null;
    case "campaign":
      return copyOf(brandId, beginning.slug);
    case "file":
      return beginning.content;
  }
}

const VERSION_OF = {
  name: "draft-version-of-campaign",
  text: "SELECT current_version_id AS version FROM campaign WHERE brand_id = $1 AND slug = $2",
};

/** What is being worked on where there is a draft, else what players see. */
async function copyOf(brandId: string, slug: string): Promise<CampaignContent | null> {
  const draft = await loadDraftContent(brandId, slug);
  if (draft) return draft.content;
  const [campaign] = await run<{ version: string | null }>(VERSION_OF, [brandId, slug]);
  return campaign?.version ? (await loadVersion(campaign.version)).content : null;
}
