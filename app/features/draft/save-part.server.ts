import type { PartName } from "#app/domain/draft/parts.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { transaction } from "#app/infra/db.server.ts";
import { type DraftRefusal, type Editing, lockDraft, storeEdit } from "./edit-draft.server.ts";
import { isOrderAlone } from "./order-alone.server.ts";
import { isSame } from "./same-content.ts";

/** Somebody else has saved the part since its author saw it: who, when, and what is there now. */
export interface Overtaken {
  by: string | null;
  at: Date;
  revision: number;
}

export type Saved =
  | Result<{ revision: number }, DraftRefusal | "not_there">
  | { ok: false; refusal: "overtaken"; overtaken: Overtaken };

/**
 * Saves one part over the revision that its author saw. Where somebody else has been faster nothing is overwritten: the
 * author is told, and may save over what they then have seen. What says the same as before changes nothing.
 */
export function savePart(
  editing: Editing & { part: PartName; seen: number; change: (content: unknown) => unknown },
): Promise<Saved> {
  return transaction(async (tx): Promise<Saved> => {
    const draft = await lockDraft(tx, editing);
    if (!draft.ok) return draft;
    const { rows } = await tx.query<{ content: unknown; revision: number; at: Date; by: string | null }>(
      `SELECT p.content, p.revision, p.edited_at AS at, m.name AS by
       FROM draft_part p LEFT JOIN marketer m ON m.id = p.edited_by WHERE p.campaign_id = $1 AND p.name = $2`,
      [draft.value.campaignId, editing.part],
    );
    const [found] = rows;
    if (!found) return refuse("not_there");
    const after = editing.change(found.content);
    if (isSame(found.content, after)) return ok({ revision: found.revision });
    const isNews =
      found.revision !== editing.seen &&
      !(await isOrderAlone(tx, draft.value, editing.part, editing.seen, found.content));
    if (isNews) {
      const { by, at, revision } = found;
      return { ok: false, refusal: "overtaken", overtaken: { by, at, revision } };
    }
    const changes = [{ name: editing.part, before: found.content, after }];
    return ok({ revision: await storeEdit(tx, draft.value, editing, "save", changes) });
  });
}
