import { pool } from "#app/infra/db.server.ts";

/** This browser works for that brand from now on; a brand that the marketer does not work for changes nothing. */
export async function chooseBrand(sessionId: string, marketerId: string, brandId: string): Promise<void> {
  await pool.query(
    `UPDATE marketer_session s SET brand_id = ms.brand_id FROM membership ms
      WHERE s.id = $1 AND s.marketer_id = $2 AND ms.marketer_id = $2 AND ms.brand_id::text = $3`,
    [sessionId, marketerId, brandId],
  );
}
