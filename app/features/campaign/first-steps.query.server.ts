import { type Deed, may, type Role } from "#app/domain/team/role.ts";
import { pool } from "#app/infra/db.server.ts";

/** What stands between a new brand and its first players, in the order in which it is best done, and who may do it. */
const STEPS = {
  brand: "change_brand",
  sender: "change_brand",
  campaign: "change_campaigns",
  colleagues: "change_team",
} as const satisfies Record<string, Deed>;

type StepName = keyof typeof STEPS;

export interface FirstStep {
  name: StepName;
  isDone: boolean;
}

/**
 * The steps of a brand that has published nothing yet, as far as this role may take them; none once all are taken, or a
 * campaign has been opened. A test mail is looked for in the log, where the brand's index leads; the messages have none.
 */
export async function findFirstSteps(brandId: string, role: Role): Promise<FirstStep[]> {
  const { rows } = await pool.query<Record<StepName | "published", boolean>>(
    `SELECT true AS brand,
            EXISTS (SELECT FROM audit_entry WHERE brand_id = $1 AND action = 'test_mail_sent') AS sender,
            EXISTS (SELECT FROM campaign WHERE brand_id = $1) AS campaign,
            EXISTS (SELECT FROM campaign WHERE brand_id = $1 AND current_version_id IS NOT NULL) AS published,
            (SELECT count(*) > 1 FROM membership WHERE brand_id = $1)
              OR EXISTS (SELECT FROM colleague_invitation WHERE brand_id = $1 AND revoked_at IS NULL) AS colleagues`,
    [brandId],
  );
  const facts = rows[0];
  if (!facts || facts.published) return [];
  const steps = (Object.keys(STEPS) as StepName[])
    .filter((name) => may(role, STEPS[name]))
    .map((name) => ({ name, isDone: facts[name] }));
  return steps.every(({ isDone }) => isDone) ? [] : steps;
}
