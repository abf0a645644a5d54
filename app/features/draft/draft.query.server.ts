import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { CampaignState } from "#app/domain/campaign/door.ts";
import { type PartName, type Parts, toContent } from "#app/domain/draft/parts.ts";
import { run } from "#app/infra/db.server.ts";

/** A draft's campaign, and how far the draft has come. */
export interface DraftHead {
  campaignId: string;
  slug: string;
  state: CampaignState;
  opensAt: Date | null;
  closesAt: Date | null;
  revision: number;
  /** Null before the first version. */
  publishedRevision: number | null;
  /** The newest version's number; 0 before the first. */
  version: number;
}

export interface LoadedPart {
  name: PartName;
  content: unknown;
  /** What a save has to bring back, so that it is known what its author saw. */
  revision: number;
}

export interface LoadedDraft {
  head: DraftHead;
  /** Those asked for, by name. */
  parts: Map<PartName, LoadedPart>;
}

/** $1 brand, $2 slug, $3 the names of the parts, or null for all of them. */
const DRAFT = {
  name: "draft",
  text: `
SELECT c.id AS "campaignId", c.slug, c.state, c.opens_at AS "opensAt", c.closes_at AS "closesAt", d.revision,
  d.published_revision AS "publishedRevision",
  coalesce((SELECT max(number) FROM campaign_version WHERE campaign_id = c.id), 0) AS version,
  coalesce((SELECT json_agg(json_build_object('name', p.name, 'content', p.content, 'revision', p.revision))
    FROM draft_part p WHERE p.campaign_id = c.id AND ($3::text[] IS NULL OR p.name = ANY ($3))), '[]') AS parts
FROM campaign c JOIN campaign_draft d ON d.campaign_id = c.id
WHERE c.brand_id = $1 AND c.slug = $2`,
};

/** The brand's draft of this slug, or null when there is none. */
export async function loadDraft(
  brandId: string,
  slug: string,
  names: PartName[] | null = null,
): Promise<LoadedDraft | null> {
  const [row] = await run<DraftHead & { parts: LoadedPart[] }>(DRAFT, [brandId, slug, names]);
  if (!row) return null;
  const { parts, ...head } = row;
  return { head, parts: new Map(parts.map((part) => [part.name, part])) };
}

/** The contents alone, as the rules of editing take them. */
export function contentsOf({ parts }: LoadedDraft): Parts {
  return new Map([...parts].map(([name, { content }]) => [name, content]));
}

/** The whole draft as it would be published, or null when there is none. */
export async function loadDraftContent(
  brandId: string,
  slug: string,
): Promise<{ head: DraftHead; content: CampaignContent } | null> {
  const draft = await loadDraft(brandId, slug);
  return draft && { head: draft.head, content: toContent(contentsOf(draft)) };
}
