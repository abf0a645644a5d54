import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { pool, type Queryable, run } from "#app/infra/db.server.ts";

/** A published version never changes, so every process may keep it; the oldest goes when there are many. */
const MOST_KEPT = 200;
const kept = new Map<string, Promise<PublishedVersion>>();

export interface PublishedVersion {
  id: string;
  number: number;
  content: CampaignContent;
}

/**
 * What a play is played by: the content of the version it began with. Inside a transaction, on its own
 * connection: were each to take a second one, as many as the pool has could wait for each other forever.
 */
export function loadVersion(versionId: string, on: Queryable = pool): Promise<PublishedVersion> {
  const known = kept.get(versionId);
  if (known) return known;
  const loading = readVersion(versionId, on);
  kept.set(versionId, loading);
  loading.catch(() => kept.delete(versionId));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
  return loading;
}

/** A version that this process has read already. */
export function keptVersion(versionId: string): Promise<PublishedVersion> | undefined {
  return kept.get(versionId);
}

const VERSION = {
  name: "campaign-version",
  text: "SELECT number, content FROM campaign_version WHERE id = $1",
};

async function readVersion(id: string, on: Queryable): Promise<PublishedVersion> {
  const [row] = await run<{ number: number; content: CampaignContent }>(VERSION, [id], on);
  invariant(row, `campaign version ${id} exists`);
  return { id, ...row };
}
