import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { Finding } from "#app/domain/check/finding.ts";
import type { PartName } from "#app/domain/draft/parts.ts";
import { toContent } from "#app/domain/draft/parts.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { transaction } from "#app/infra/db.server.ts";
import { type DraftRefusal, type Editing, lockDraft } from "./edit-draft.server.ts";
import { launchFacts } from "./launch-facts.query.server.ts";
import { publishVersion, type VersionRefusal } from "./publish-version.server.ts";

export type DraftPublished =
  | Result<{ version: number; slug: string }, DraftRefusal | VersionRefusal | "edited_since">
  | { ok: false; refusal: "has_problems"; problems: Finding[] };

/**
 * Freezes the draft as the campaign's next version and, the first time, opens the campaign. Only what the marketer has seen:
 * with an edit that has come since, nothing is published. Who plays already goes on by the version they began with.
 */
export function publishDraft(editing: Editing & { seen: number }): Promise<DraftPublished> {
  return transaction(async (tx): Promise<DraftPublished> => {
    const draft = await lockDraft(tx, editing);
    if (!draft.ok) return draft;
    const { campaignId, revision } = draft.value;
    if (revision !== editing.seen) return refuse("edited_since");
    const { rows } = await tx.query<{ name: PartName; content: unknown }>(
      "SELECT name, content FROM draft_part WHERE campaign_id = $1",
      [campaignId],
    );
    const content = toContent(new Map(rows.map((part) => [part.name, part.content])));
    const problems = problemsOf(content, await launchFacts(tx, campaignId, content, editing.now));
    if (problems.length > 0) return { ok: false, refusal: "has_problems", problems };

    const published = await publishVersion(tx, { ...editing, campaignId, content, restores: null });
    if (!published.ok) return published;
    await tx.query("UPDATE campaign_draft SET published_revision = revision WHERE campaign_id = $1", [
      campaignId,
    ]);
    return ok({ version: published.value, slug: content.slug });
  });
}
