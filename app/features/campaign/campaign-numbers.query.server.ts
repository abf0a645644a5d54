import type { CampaignState, Door } from "#app/domain/campaign/door.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import type { PlaySource } from "#app/domain/profile/play-source.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { run } from "#app/infra/db.server.ts";
import { doorNow, finishedLevels } from "./campaign-list.query.server.ts";

export interface SourceNumbers {
  source: PlaySource;
  placement: string | null;
  plays: number;
  finished: number;
}

export interface ReferralNumbers {
  /** Challenges given by a friend's address. */
  mailed: number;
  /** Of those, the ones that brought somebody. */
  joined: number;
  /** People who came by a player's own link. */
  byLink: number;
  inviters: number;
  boostsEarned: number;
  boostsPending: number;
  boostPoints: number;
}

export interface VoucherNumbers {
  valueCents: number;
  currency: string;
  size: number;
  issued: number;
  reserved: number;
  /** Numbers never drawn, and codes that came back. */
  left: number;
  /** Finished when the pool was empty. */
  waiting: number;
}

/** One campaign's page: everything it shows, counted now. */
export interface CampaignNumbers {
  slug: string;
  name: string;
  /** The editor has a draft of it. */
  hasDraft: boolean;
  state: CampaignState;
  door: Door;
  opensAt: Date | null;
  closesAt: Date | null;
  invited: number;
  signedUp: number;
  levels: { name: string; finished: number }[];
  sources: SourceNumbers[];
  referral: ReferralNumbers;
  vouchers: VoucherNumbers | null;
}

const PLAYS = "FROM play WHERE campaign_id = c.id AND superseded_at IS NULL";

/**
 * One statement; the same rules of counting as the list of campaigns. Only the codes that were ever drawn
 * (below `next_number`) are looked at: a pool may hold a million. $1 brand, $2 slug.
 */
const NUMBERS = {
  name: "studio-campaign-numbers",
  text: `
SELECT c.slug, c.state, c.opens_at, c.closes_at, c.current_version_id,
  EXISTS (SELECT FROM campaign_draft WHERE campaign_id = c.id) AS has_draft,
  (SELECT count(DISTINCT m.profile_id)::int FROM message m JOIN mailing l ON l.id = m.mailing_id
    WHERE l.campaign_id = c.id AND l.launched_at IS NOT NULL AND m.decision = 'send') AS invited,
  coalesce((SELECT jsonb_object_agg(levels_finished, n)
    FROM (SELECT levels_finished, count(*) AS n ${PLAYS} GROUP BY levels_finished) l), '{}') AS by_level,
  coalesce((SELECT jsonb_agg(s ORDER BY s.plays DESC, s.source, s.placement)
    FROM (SELECT source, placement, count(*) AS plays, count(finished_at) AS finished ${PLAYS} GROUP BY source, placement) s), '[]') AS sources,
  (SELECT jsonb_build_object(
      'mailed', count(*) FILTER (WHERE channel = 'mail'),
      'joined', count(joined_at) FILTER (WHERE channel = 'mail'),
      'byLink', count(joined_at) FILTER (WHERE channel = 'link'),
      'inviters', count(DISTINCT play_id))
    FROM invitation WHERE campaign_id = c.id)
  || (SELECT jsonb_build_object(
      'boostsEarned', count(*) FILTER (WHERE b.state = 'earned'),
      'boostsPending', count(*) FILTER (WHERE b.state = 'pending'),
      'boostPoints', coalesce(sum(b.points) FILTER (WHERE b.state = 'earned'), 0))
    FROM boost b JOIN invitation i ON i.id = b.invitation_id WHERE i.campaign_id = c.id) AS referral,
  (SELECT jsonb_build_object(
      'valueCents', p.value_cents, 'currency', p.currency, 'size', p.size,
      'issued', count(v.issued_at),
      'reserved', count(*) FILTER (WHERE v.state = 'reserved'),
      'left', p.size - (p.next_number - 1) + count(*) FILTER (WHERE v.state = 'free'),
      'waiting', (SELECT count(*) FROM voucher_wait w WHERE w.pool_id = p.id))
    FROM voucher_pool p LEFT JOIN voucher v ON v.pool_id = p.id AND v.number < p.next_number
    WHERE p.campaign_id = c.id GROUP BY p.id) AS vouchers
FROM campaign c
WHERE c.brand_id = $1 AND c.slug = $2`,
};

interface Row {
  slug: string;
  state: CampaignState;
  opens_at: Date | null;
  closes_at: Date | null;
  current_version_id: string | null;
  has_draft: boolean;
  invited: number;
  by_level: Record<string, number>;
  sources: SourceNumbers[];
  referral: ReferralNumbers;
  vouchers: VoucherNumbers | null;
}

/** The numbers of the brand's campaign with this slug, or null when the brand has none. */
export async function campaignNumbers(
  brandId: string,
  slug: string,
  language: Language,
  now: Date,
): Promise<CampaignNumbers | null> {
  const [row] = await run<Row>(NUMBERS, [brandId, slug]);
  if (!row) return null;
  const content = row.current_version_id ? (await loadVersion(row.current_version_id)).content : null;
  const words = (text: Parameters<typeof inLanguage>[0]) =>
    inLanguage(text, language, content?.languages[0] ?? language);
  const finished = finishedLevels(row.by_level, content?.levels.length ?? 0);
  return {
    slug: row.slug,
    name: content ? words(content.name) : row.slug,
    hasDraft: row.has_draft,
    state: row.state,
    door: doorNow(row, now),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    invited: row.invited,
    signedUp: Object.values(row.by_level).reduce((sum, people) => sum + people, 0),
    levels: (content?.levels ?? []).map((level, index) => ({
      name: words(level.name),
      finished: finished[index] ?? 0,
    })),
    sources: row.sources,
    referral: row.referral,
    vouchers: row.vouchers,
  };
}
