import type { Queryable } from "#app/infra/db.server.ts";

export interface PictureUse {
  picture: string;
  slug: string;
}

/**
 * Which campaigns of the brand name which pictures: in the draft, or in any version, since players go on with the version they
 * began with and an older one can be brought back. All contents are read once, whatever the number of pictures.
 */
export async function usesOfPictures(on: Queryable, brandId: string): Promise<PictureUse[]> {
  const { rows } = await on.query<PictureUse>(
    `SELECT DISTINCT named.m[1] AS picture, c.slug
       FROM (SELECT campaign_id, content::text AS said FROM campaign_version WHERE brand_id = $1
             UNION ALL SELECT campaign_id, content::text FROM draft_part WHERE brand_id = $1) part
      CROSS JOIN LATERAL regexp_matches(part.said, '"/media/([A-Za-z0-9_-]{24})/', 'g') AS named(m)
       JOIN campaign c ON c.id = part.campaign_id ORDER BY c.slug`,
    [brandId],
  );
  return rows;
}
