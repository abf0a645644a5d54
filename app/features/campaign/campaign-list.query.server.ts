import { type CampaignState, type Door, doorOf } from "#app/domain/campaign/door.ts";
import { inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import type { PlaySource } from "#app/domain/profile/play-source.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";

/** A campaign on the studio's first page, with the numbers that tell how it does. */
export interface CampaignSummary {
  slug: string;
  name: string;
  state: CampaignState;
  door: Door;
  invited: number;
  signedUp: number;
  /** How many finished level 1, level 2, ... */
  finishedLevels: number[];
  challenged: number;
  accepted: number;
  vouchersIssued: number;
  /** Nobody has published it yet: it is found in the editor. */
  isDraftOnly: boolean;
  sources: { source: PlaySource; plays: number }[];
}

/**
 * One statement for all campaigns. A play that turned out to be the person's second (`superseded_at`) is not
 * counted again; one whose player has left is: totals stay. Players counted by how far they are, the sums per
 * level are made of that below.
 */
const LIST = {
  name: "studio-campaign-list",
  text: `
SELECT c.slug, c.state, c.opens_at, c.closes_at, c.current_version_id,
  (SELECT content -> 'name' FROM draft_part WHERE campaign_id = c.id AND name = 'identity') AS draft_name,
  (SELECT count(DISTINCT m.profile_id)::int FROM message m JOIN mailing l ON l.id = m.mailing_id
    WHERE l.campaign_id = c.id AND l.launched_at IS NOT NULL AND m.decision = 'send') AS invited,
  coalesce(played.by_source, '{}') AS by_source,
  coalesce(reached.by_level, '{}') AS by_level,
  invitations.challenged, invitations.accepted,
  (SELECT count(*)::int FROM voucher v JOIN voucher_pool p ON p.id = v.pool_id AND v.number < p.next_number
    WHERE p.campaign_id = c.id AND v.issued_at IS NOT NULL) AS vouchers_issued
FROM campaign c
CROSS JOIN LATERAL (
  SELECT jsonb_object_agg(source, n) AS by_source FROM (
    SELECT source, count(*) AS n FROM play WHERE campaign_id = c.id AND superseded_at IS NULL GROUP BY source) s
) played
CROSS JOIN LATERAL (
  SELECT jsonb_object_agg(levels_finished, n) AS by_level FROM (
    SELECT levels_finished, count(*) AS n FROM play WHERE campaign_id = c.id AND superseded_at IS NULL GROUP BY levels_finished) l
) reached
CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE channel = 'mail')::int AS challenged, count(joined_at)::int AS accepted
  FROM invitation WHERE campaign_id = c.id
) invitations
WHERE c.brand_id = $1
ORDER BY c.created_at DESC, c.id DESC`,
};

interface Row {
  slug: string;
  state: CampaignState;
  opens_at: Date | null;
  closes_at: Date | null;
  current_version_id: string | null;
  draft_name: Words | null;
  invited: number;
  by_source: Partial<Record<PlaySource, number>>;
  by_level: Record<string, number>;
  challenged: number;
  accepted: number;
  vouchers_issued: number;
}

/** The brand's campaigns, newest first, as they stand now. */
export async function listCampaigns(
  brandId: string,
  language: Language,
  now: Date,
): Promise<CampaignSummary[]> {
  const rows = await run<Row>(LIST, [brandId]);
  return Promise.all(rows.map((row) => summarise(row, language, now)));
}

async function summarise(row: Row, language: Language, now: Date): Promise<CampaignSummary> {
  // Kept by every process after its first reading: no further statement as a rule.
  const content = row.current_version_id ? (await loadVersion(row.current_version_id)).content : null;
  const sources = Object.entries(row.by_source) as [PlaySource, number][];
  return {
    slug: row.slug,
    name: content
      ? inLanguage(content.name, language, content.languages[0])
      : inLanguage(row.draft_name ?? {}, language, language) || row.slug,
    isDraftOnly: content === null,
    state: row.state,
    door: doorNow(row, now),
    invited: row.invited,
    signedUp: sources.reduce((sum, [, plays]) => sum + plays, 0),
    finishedLevels: finishedLevels(row.by_level, content?.levels.length ?? 0),
    challenged: row.challenged,
    accepted: row.accepted,
    vouchersIssued: row.vouchers_issued,
    sources: sources.map(([source, plays]) => ({ source, plays })).sort((a, b) => b.plays - a.plays),
  };
}

/** From "how many stand at n levels" to "how many have finished level n": whoever is further has finished it too. */
export function finishedLevels(byLevel: Record<string, number>, levels: number): number[] {
  const reached = Object.entries(byLevel).map(([level, people]) => [Number(level), people] as const);
  return Array.from({ length: levels }, (_, index) =>
    reached.filter(([level]) => level > index).reduce((sum, [, people]) => sum + people, 0),
  );
}

/** Whether players find it open: its dates hold even when nobody pressed a button. */
export function doorNow(
  campaign: { state: CampaignState; opens_at: Date | null; closes_at: Date | null },
  now: Date,
): Door {
  const [opensAt, closesAt] = [campaign.opens_at?.getTime() ?? null, campaign.closes_at?.getTime() ?? null];
  return doorOf({ state: campaign.state, opensAt, closesAt }, now.getTime());
}
