import type { LevelPart, PartName } from "#app/domain/draft/parts.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import { type DraftRow, MOST_KEPT } from "./edit-draft.server.ts";
import { isSame } from "./same-content.ts";

/**
 * Whether all that has become of a level since a revision is which questions it has, and in which order: its form says
 * nothing of them, so who moves a question and who writes the level's rules do not meet.
 */
export async function isOrderAlone(
  tx: Queryable,
  { campaignId, revision }: DraftRow,
  part: PartName,
  seen: number,
  content: unknown,
): Promise<boolean> {
  if (!part.startsWith("level:") || seen < revision - MOST_KEPT) return false;
  const { rows } = await tx.query<{ before: unknown }>(
    `SELECT change -> 'before' AS before FROM draft_edit, jsonb_array_elements(changes) AS change
     WHERE campaign_id = $1 AND revision > $2 AND change ->> 'name' = $3 ORDER BY revision LIMIT 1`,
    [campaignId, seen, part],
  );
  const [first] = rows;
  return first !== undefined && isSame(rulesOf(first.before), rulesOf(content));
}

function rulesOf(content: unknown): object {
  const { opening: _, questions: __, ...rules } = content as LevelPart;
  return rules;
}
