import { run } from "#app/infra/db.server.ts";

export interface VersionLine {
  number: number;
  publishedAt: Date;
  /** Null for one that no person has published. */
  publishedBy: string | null;
  restores: number | null;
  isCurrent: boolean;
  /** Begun by this version. */
  plays: number;
  /** The parts that are not what they were in the version before: levels by their keys, the rest by their fields. */
  changed: string[];
}

/**
 * $1 brand, $2 slug. A version is compared with the one before it field by field, and its levels one by one: what differs is
 * named, and what is equal costs no reading.
 */
const VERSIONS = {
  name: "draft-versions",
  text: `
SELECT v.number, v.published_at AS "publishedAt", m.name AS "publishedBy", v.restores, c.current_version_id = v.id AS "isCurrent",
  (SELECT count(*)::int FROM play WHERE campaign_id = c.id AND version_id = v.id) AS plays,
  coalesce((
    SELECT array_agg(field ORDER BY field) FROM (
      SELECT coalesce(now.key, old.key) AS field
      FROM jsonb_each(v.content - 'levels') now FULL JOIN jsonb_each(before.content - 'levels') old ON old.key = now.key
      WHERE now.value IS DISTINCT FROM old.value
      UNION ALL
      SELECT 'level:' || coalesce(now.level ->> 'key', old.level ->> 'key')
      FROM jsonb_array_elements(v.content -> 'levels') WITH ORDINALITY AS now (level, place)
      FULL JOIN jsonb_array_elements(before.content -> 'levels') WITH ORDINALITY AS old (level, place)
        ON old.level ->> 'key' = now.level ->> 'key'
      WHERE now.level IS DISTINCT FROM old.level OR now.place IS DISTINCT FROM old.place
    ) AS differing WHERE before.id IS NOT NULL
  ), '{}') AS changed
FROM campaign c
JOIN campaign_version v ON v.campaign_id = c.id
LEFT JOIN marketer m ON m.id = v.published_by
LEFT JOIN campaign_version before ON before.campaign_id = c.id AND before.number = v.number - 1
WHERE c.brand_id = $1 AND c.slug = $2
ORDER BY v.number DESC`,
};

export function listVersions(brandId: string, slug: string): Promise<VersionLine[]> {
  return run<VersionLine>(VERSIONS, [brandId, slug]);
}
