import type { CampaignState } from "#app/domain/campaign/door.ts";
import type { Change, EditRefusal } from "#app/domain/draft/edits.ts";
import { type PartName, type Parts, questionName } from "#app/domain/draft/parts.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { isSame } from "./same-content.ts";

/** Who edits which draft, and when. */
export interface Editing {
  brandId: string;
  slug: string;
  marketerId: string;
  now: Date;
}

export interface DraftRow {
  campaignId: string;
  revision: number;
  state: CampaignState;
}

interface EditedPart {
  name: PartName;
  before: unknown;
  after: unknown;
}

export type DraftRefusal = "not_found" | "campaign_closed";

/** Edits kept for undo; older ones can no longer be undone. */
export const MOST_KEPT = 500;

/**
 * Changes the order or the number of levels and questions. The rule sees the draft as it is under the lock, so two who move
 * at once both move: the second moves what the first has made. What stands where it was put already is no edit.
 */
export function editDraft(
  editing: Editing & {
    kind: string;
    /** The questions that the rule looks at; all of them unless said. Levels it always sees. */
    questions?: string[];
    edit: (parts: Parts) => Result<Change[], EditRefusal>;
  },
): Promise<Result<{ revision: number }, DraftRefusal | EditRefusal>> {
  return transaction(async (tx) => {
    const draft = await lockDraft(tx, editing);
    if (!draft.ok) return draft;
    const { rows } = await tx.query<{ name: PartName; content: unknown }>(
      `SELECT name, content FROM draft_part
       WHERE campaign_id = $1 AND ($2::text[] IS NULL OR name = 'levels' OR name LIKE 'level:%' OR name = ANY ($2))`,
      [draft.value.campaignId, editing.questions?.map(questionName) ?? null],
    );
    const parts = new Map(rows.map(({ name, content }) => [name, content]));
    const changes = editing.edit(parts);
    if (!changes.ok) return changes;
    const edited = changes.value
      .map(({ name, content }) => ({ name, before: parts.get(name) ?? null, after: content }))
      .filter(({ before, after }) => !isSame(before, after));
    if (edited.length === 0) return ok({ revision: draft.value.revision });
    return ok({ revision: await storeEdit(tx, draft.value, editing, editing.kind, edited) });
  });
}

/** The brand's draft, for this transaction alone. */
export async function lockDraft(
  tx: Queryable,
  { brandId, slug }: { brandId: string; slug: string },
): Promise<Result<DraftRow, DraftRefusal>> {
  const { rows } = await tx.query<DraftRow>(
    `SELECT c.id AS "campaignId", d.revision, c.state FROM campaign c JOIN campaign_draft d ON d.campaign_id = c.id
     WHERE c.brand_id = $1 AND c.slug = $2 FOR UPDATE OF d`,
    [brandId, slug],
  );
  const [draft] = rows;
  if (!draft) return refuse("not_found");
  return draft.state === "closed" ? refuse("campaign_closed") : ok(draft);
}

/** Writes what an edit has changed, and what it was before, as the draft's next revision. Parts that become null go. */
export async function storeEdit(
  tx: Queryable,
  { campaignId, revision }: DraftRow,
  { brandId, marketerId, now }: Editing,
  kind: string,
  changes: EditedPart[],
): Promise<number> {
  const next = revision + 1;
  await tx.query(
    `WITH changed AS (
       SELECT name, after FROM json_to_recordset($3::json) AS changed (name text, after jsonb)
     ), gone AS (
       DELETE FROM draft_part p USING changed
       WHERE p.campaign_id = $1 AND p.name = changed.name AND coalesce(changed.after, 'null') = 'null'
     ), kept AS (
       INSERT INTO draft_part (campaign_id, brand_id, name, content, revision, edited_by, edited_at)
       SELECT $1, $2, name, after, $4, $5, $6 FROM changed WHERE coalesce(after, 'null') <> 'null'
       ON CONFLICT (campaign_id, name) DO UPDATE
       SET content = excluded.content, revision = excluded.revision, edited_by = excluded.edited_by, edited_at = excluded.edited_at
     ), edit AS (
       INSERT INTO draft_edit (campaign_id, brand_id, revision, kind, changes, edited_by, edited_at)
       VALUES ($1, $2, $4, $7, $3, $5, $6)
     ), forgotten AS (
       DELETE FROM draft_edit WHERE campaign_id = $1 AND revision <= $4 - ${MOST_KEPT}
     )
     UPDATE campaign_draft SET revision = $4 WHERE campaign_id = $1`,
    [campaignId, brandId, JSON.stringify(changes), next, marketerId, now, kind],
  );
  return next;
}
