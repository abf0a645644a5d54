import type { PartName } from "#app/domain/draft/parts.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { transaction } from "#app/infra/db.server.ts";
import { type DraftRefusal, type Editing, lockDraft, storeEdit } from "./edit-draft.server.ts";

interface KeptEdit {
  revision: number;
  changes: { name: PartName; before: unknown; after: unknown }[];
}

/**
 * Takes back the marketer's own last edit that has not been taken back, as an edit of its own. Where somebody has changed
 * the same parts since, their work stays and nothing is undone.
 */
export function undoEdit(
  editing: Editing,
): Promise<Result<{ revision: number }, DraftRefusal | "nothing_to_undo" | "changed_since">> {
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, editing);
    if (!draft.ok) return draft;
    const { campaignId } = draft.value;
    const last = await tx.query<KeptEdit>(
      `SELECT revision, changes FROM draft_edit
       WHERE campaign_id = $1 AND edited_by = $2 AND undone_at IS NULL AND kind <> 'undo'
       ORDER BY revision DESC LIMIT 1`,
      [campaignId, editing.marketerId],
    );
    const [edit] = last.rows;
    if (!edit) return refuse("nothing_to_undo");
    const names = edit.changes.map(({ name }) => name);
    const since = await tx.query(
      `SELECT FROM draft_edit WHERE campaign_id = $1 AND revision > $2 AND undone_at IS NULL AND kind <> 'undo'
         AND EXISTS (SELECT FROM jsonb_array_elements(changes) AS change WHERE change ->> 'name' = ANY ($3)) LIMIT 1`,
      [campaignId, edit.revision, names],
    );
    if (since.rows.length > 0) return refuse("changed_since");
    await tx.query("UPDATE draft_edit SET undone_at = $3 WHERE campaign_id = $1 AND revision = $2", [
      campaignId,
      edit.revision,
      editing.now,
    ]);
    const back = edit.changes.map(({ name, before, after }) => ({ name, before: after, after: before }));
    return ok({ revision: await storeEdit(tx, draft.value, editing, "undo", back) });
  });
}
