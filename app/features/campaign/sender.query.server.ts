import type { Sender } from "#app/domain/check/launch-facts.ts";
import { pool } from "#app/infra/db.server.ts";

const SENDER = `
SELECT name, postal_address AS "postalAddress", sender_email AS email, privacy_email AS "privacyEmail"
FROM brand WHERE id = $1`;

/** Who writes to people in the brand's name; nobody, where there is no such brand. */
export async function loadSender(brandId: string): Promise<Sender> {
  const { rows } = await pool.query<Sender>(SENDER, [brandId]);
  return rows[0] ?? { name: "", postalAddress: "", email: "", privacyEmail: "" };
}
