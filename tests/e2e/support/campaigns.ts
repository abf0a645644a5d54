import { basename } from "node:path";
import { expect } from "@playwright/test";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { StateChange } from "#app/domain/campaign/state-change.ts";
import { startBundledPostgres } from "#app/infra/bundled-postgres.server.ts";
import { keepLocalSecrets } from "#app/infra/local-secrets.server.ts";

let published = 0;

/**
 * Opens the campaign at an address of its own, in the product that the journeys visit, and answers the address. Its brand is
 * that of the demo, unless another one is named.
 */
export async function publish(content: CampaignContent, ofBrand?: string): Promise<string> {
  const { pool } = await theProduct();
  const { publishCampaign } = await import("#app/features/campaign/publish-campaign.server.ts");
  const slug = `${content.slug}-${process.pid}-${Date.now().toString(36)}-${++published}`;
  const brandId = ofBrand ?? (await brandIn(pool));
  expect(await publishCampaign({ brandId, content: { ...content, slug }, now: new Date() })).toMatchObject({
    ok: true,
  });
  return `/play/${slug}`;
}

/** What a marketer does to a campaign in the studio. */
export async function changeDoor(home: string, change: StateChange): Promise<void> {
  const { pool } = await theProduct();
  const { setCampaignState } = await import("#app/features/campaign/set-campaign-state.server.ts");
  const brandId = await brandIn(pool);
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM marketer ORDER BY created_at LIMIT 1");
  const marketerId = rows[0]?.id ?? "";
  const slug = basename(home);
  expect(await setCampaignState({ brandId, slug, change, marketerId, now: new Date() })).toMatchObject({
    ok: true,
  });
}

/** A campaign that has been announced, and opens tomorrow. */
export async function openTomorrow(home: string): Promise<void> {
  const { pool } = await theProduct();
  await pool.query("UPDATE campaign SET opens_at = now() + interval '1 day' WHERE slug = $1", [
    basename(home),
  ]);
}

/** The database that the product under test runs on. Its settings are read as its parts are loaded: only here. */
export async function theProduct() {
  const dataDir = process.env.OUTDO_DATA_DIR ?? "";
  // It runs already: this asks where, and starts nothing.
  const { url } = await startBundledPostgres({ dataDir });
  Object.assign(process.env, keepLocalSecrets(dataDir), {
    OUTDO_MODE: "start",
    DATABASE_URL: url,
    SMTP_URL: "smtp://127.0.0.1:1",
    BASE_URL: process.env.OUTDO_BASE_URL,
  });
  return import("#app/infra/db.server.ts");
}

/** The demo's, which came first. */
async function brandIn(pool: Awaited<ReturnType<typeof theProduct>>["pool"]): Promise<string> {
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM brand ORDER BY created_at LIMIT 1");
  return rows[0]?.id ?? "";
}
