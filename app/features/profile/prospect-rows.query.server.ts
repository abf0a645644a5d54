import type { PlaySource } from "#app/domain/profile/play-source.ts";
import { isQualified } from "#app/domain/profile/qualified.ts";
import { pool } from "#app/infra/db.server.ts";
import type { ProspectFilter } from "./prospect-filter.ts";

/** One person as the list and the export tell about them. */
export interface ProspectRow {
  id: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  locale: string;
  /** "sign-up" or "import". */
  madeBy: string;
  createdAt: Date;
  provenAt: Date | null;
  lastActAt: Date | null;
  isQualified: boolean;
  /** The latest play, of the filter's campaign if there is one. */
  play: {
    campaign: string;
    source: PlaySource;
    placement: string | null;
    score: number;
    levelsFinished: number;
    isFinished: boolean;
    voucher: string | null;
  } | null;
  traits: Record<string, string>;
  newsletter: { givenAt: Date; withdrawnAt: Date | null } | null;
}

interface Page {
  /** The person after whom the page begins. */
  after?: string | undefined;
  size: number;
}

/** Newest first, by key and not by offset: the thousandth page costs what the first does, and none skips anybody. */
export async function prospectRows(
  brandId: string,
  filter: ProspectFilter,
  { after, size }: Page,
): Promise<ProspectRow[]> {
  const { where, values } = conditions(brandId, filter);
  values.push(size);
  const limit = `$${values.length}`;
  if (after) {
    values.push(after);
    where.push(
      `(p.created_at, p.id) < (SELECT created_at, id FROM profile WHERE id = $${values.length} AND brand_id = $1)`,
    );
  }
  const { rows } = await pool.query<StoredRow>(
    `WITH page AS MATERIALIZED (
       SELECT p.* FROM profile p WHERE ${where.join(" AND ")} ORDER BY p.created_at DESC, p.id DESC LIMIT ${limit}
     ) ${TELL_ABOUT(filter.campaign ? "$2" : null)}`,
    values,
  );
  return rows.map(toProspectRow);
}

/** How many people the filter finds. */
export async function countProspects(brandId: string, filter: ProspectFilter): Promise<number> {
  const { where, values } = conditions(brandId, filter);
  const { rows } = await pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM profile p WHERE ${where.join(" AND ")}`,
    values,
  );
  return rows[0]?.n ?? 0;
}

/**
 * Merged claims are part of somebody else, and erased people are nobody. The qualified filter says in SQL
 * what `isQualified` says; tests/features/profile hold the two against each other.
 */
function conditions(brandId: string, filter: ProspectFilter): { where: string[]; values: unknown[] } {
  const where = ["p.brand_id = $1", "p.merged_into_id IS NULL", "p.erased_at IS NULL"];
  const values: unknown[] = [brandId];
  if (filter.campaign) {
    values.push(filter.campaign);
    where.push(
      `EXISTS (SELECT FROM play y JOIN campaign c ON c.id = y.campaign_id WHERE y.profile_id = p.id AND c.slug = $${values.length} AND y.superseded_at IS NULL)`,
    );
  }
  if (filter.search) {
    values.push(`%${filter.search.replace(/[\\%_]/g, "\\$&")}%`);
    where.push(
      `(p.email ILIKE $${values.length} OR concat_ws(' ', p.first_name, p.last_name) ILIKE $${values.length})`,
    );
  }
  if (filter.qualifiedOnly) {
    where.push(
      "p.proven_at IS NOT NULL",
      HAS_FINISHED,
      "EXISTS (SELECT FROM trait t WHERE t.profile_id = p.id)",
    );
  }
  return { where, values };
}

const HAS_FINISHED =
  "EXISTS (SELECT FROM play y WHERE y.profile_id = p.id AND y.finished_at IS NOT NULL AND y.superseded_at IS NULL)";

const TELL_ABOUT = (slug: string | null) => `
SELECT p.id, p.email, p.first_name, p.last_name, p.locale, p.source AS made_by, p.created_at, p.proven_at, p.last_act_at,
  ${HAS_FINISHED} AS has_finished,
  coalesce((SELECT jsonb_object_agg(key, value) FROM trait WHERE profile_id = p.id), '{}') AS traits,
  news.given_at, news.withdrawn_at,
  played.slug, played.source, played.placement, played.score, played.levels_finished, played.finished_at, played.voucher
FROM page p
LEFT JOIN LATERAL (
  SELECT given_at, withdrawn_at FROM consent WHERE profile_id = p.id AND purpose = 'newsletter'
  ORDER BY withdrawn_at IS NULL DESC, given_at DESC LIMIT 1
) news ON true
LEFT JOIN LATERAL (
  SELECT c.slug, y.source, y.placement, y.score, y.levels_finished, y.finished_at,
    coalesce(v.state::text, CASE WHEN w.play_id IS NOT NULL THEN 'waiting' END) AS voucher
  FROM play y JOIN campaign c ON c.id = y.campaign_id
  LEFT JOIN voucher v ON v.play_id = y.id
  LEFT JOIN voucher_wait w ON w.play_id = y.id
  WHERE y.profile_id = p.id AND y.superseded_at IS NULL ${slug ? `AND c.slug = ${slug}` : ""}
  ORDER BY y.started_at DESC LIMIT 1
) played ON true
ORDER BY p.created_at DESC, p.id DESC`;

interface StoredRow {
  id: string;
  email: string | null;
  first_name: string | null;
  last_name: string | null;
  locale: string;
  made_by: string;
  created_at: Date;
  proven_at: Date | null;
  last_act_at: Date | null;
  has_finished: boolean;
  traits: Record<string, string>;
  given_at: Date | null;
  withdrawn_at: Date | null;
  slug: string | null;
  source: PlaySource;
  placement: string | null;
  score: number;
  levels_finished: number;
  finished_at: Date | null;
  voucher: string | null;
}

function toProspectRow(row: StoredRow): ProspectRow {
  const { slug, traits } = row;
  return {
    id: row.id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    locale: row.locale,
    madeBy: row.made_by,
    createdAt: row.created_at,
    provenAt: row.proven_at,
    lastActAt: row.last_act_at,
    isQualified: isQualified({
      isProven: row.proven_at !== null,
      hasFinished: row.has_finished,
      declaredTraits: Object.keys(traits).length,
    }),
    play:
      slug === null
        ? null
        : {
            campaign: slug,
            source: row.source,
            placement: row.placement,
            score: row.score,
            levelsFinished: row.levels_finished,
            isFinished: row.finished_at !== null,
            voucher: row.voucher,
          },
    traits,
    newsletter: row.given_at ? { givenAt: row.given_at, withdrawnAt: row.withdrawn_at } : null,
  };
}
