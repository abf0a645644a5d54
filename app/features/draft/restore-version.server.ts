import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { Finding } from "#app/domain/check/finding.ts";
import { toParts } from "#app/domain/draft/parts.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { type DraftRefusal, type Editing, lockDraft, storeEdit } from "./edit-draft.server.ts";
import { launchFacts } from "./launch-facts.query.server.ts";
import { publishVersion, type VersionRefusal } from "./publish-version.server.ts";

export type Restored =
  | Result<{ version: number }, DraftRefusal | VersionRefusal | "no_such_version">
  | { ok: false; refusal: "has_problems"; problems: Finding[] };

/**
 * Brings an older version back, as a new version: numbers only rise, and what was published stays on record. The draft
 * becomes what is published; what it held before can be undone.
 */
export function restoreVersion(editing: Editing & { number: number }): Promise<Restored> {
  return transaction(async (tx): Promise<Restored> => {
    const draft = await lockDraft(tx, editing);
    if (!draft.ok) return draft;
    const { campaignId } = draft.value;
    const content = await contentOf(tx, campaignId, editing.number);
    if (!content) return refuse("no_such_version");
    // Rules may have become stricter since it was published.
    const problems = problemsOf(content, await launchFacts(tx, campaignId, content, editing.now));
    if (problems.length > 0) return { ok: false, refusal: "has_problems", problems };

    const published = await publishVersion(tx, {
      ...editing,
      campaignId,
      content,
      restores: editing.number,
    });
    if (!published.ok) return published;
    const now = await tx.query<{ name: string; content: unknown }>(
      "SELECT name, content FROM draft_part WHERE campaign_id = $1",
      [campaignId],
    );
    const before = new Map(now.rows.map(({ name, content }) => [name, content]));
    const after = new Map(toParts(content).map(({ name, content }) => [name as string, content]));
    const names = [...new Set([...before.keys(), ...after.keys()])];
    await storeEdit(
      tx,
      draft.value,
      editing,
      "restore",
      names.map((name) => ({
        name: name as never,
        before: before.get(name) ?? null,
        after: after.get(name) ?? null,
      })),
    );
    await tx.query("UPDATE campaign_draft SET published_revision = revision WHERE campaign_id = $1", [
      campaignId,
    ]);
    return ok({ version: published.value });
  });
}

/** What the version said. Codes that have been made since stay: a pool does not shrink. */
async function contentOf(tx: Queryable, campaignId: string, number: number): Promise<CampaignContent | null> {
  const { rows } = await tx.query<{ content: CampaignContent; size: number | null }>(
    `SELECT v.content, p.size FROM campaign_version v LEFT JOIN voucher_pool p ON p.campaign_id = v.campaign_id
     WHERE v.campaign_id = $1 AND v.number = $2`,
    [campaignId, number],
  );
  const [found] = rows;
  if (!found) return null;
  const { content, size } = found;
  return { ...content, voucher: { ...content.voucher, pool: Math.max(content.voucher.pool, size ?? 0) } };
}
