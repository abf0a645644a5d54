import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { pool } from "#app/infra/db.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { action as signUp } from "#app/routes/play/landing.ts";
import { ownLink } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign } from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { routeArgs } from "#tests/support/route-args.ts";

export const OWN: Partial<CampaignContent> = {
  closedText: { fr: "La cave est fermée.", en: "The cellar is shut." },
  pausedText: { fr: "Les verres sont au lavage.", en: "The glasses are being washed." },
  notYetText: { fr: "Les vendanges d'abord.", en: "The harvest first." },
  fullText: { fr: "La table est complète.", en: "The table is full." },
};

export type Shut = "closed" | "paused" | "not-yet" | "full";

/** A campaign with a player, and then its door as named. */
export async function aShutCampaign(door: Shut, changes: Partial<CampaignContent> = {}) {
  const campaign = await aLiveCampaign({ ...changes, ...(door === "full" ? { capacity: 1 } : {}) });
  const ada = await aPlayer(campaign);
  const link = await ownLink(ada);
  if (door === "closed" || door === "paused")
    await pool.query("UPDATE campaign SET state = $2 WHERE id = $1", [campaign.id, door]);
  if (door === "not-yet")
    await pool.query("UPDATE campaign SET opens_at = '2099-03-01T08:30Z' WHERE id = $1", [campaign.id]);
  return { campaign, ada, link };
}

export interface Opened {
  status: number;
  html: string;
  text: string;
  headers: Headers;
}

/** The answer of a route, returned or thrown. */
export async function opened(answer: Promise<Response>): Promise<Opened> {
  const response = await answer.catch((thrown) => thrown as Response);
  const html = await response.text();
  const page = html.slice(html.indexOf("<body"));
  return { status: response.status, html, text: textOf(page), headers: response.headers };
}

export const at = (campaign: LiveCampaign, language: string, token?: string) =>
  routeArgs(
    `/play/${campaign.slug}`,
    { campaign: campaign.slug, level: "1" },
    { "Accept-Language": language, ...(token ? { Cookie: `${DEVICE_COOKIE}=${token}` } : {}) },
  );

let people = 0;

export function send(campaign: LiveCampaign, changes: Record<string, string> = {}): Promise<Opened> {
  const args = at(campaign, "en");
  const fields = {
    firstName: "Grace",
    lastName: "Hopper",
    email: `door${++people}@people.example`,
    rules: "1",
    ...changes,
  };
  const request = new Request(args.request, { method: "POST", body: new URLSearchParams(fields) });
  return opened(signUp({ ...args, request }));
}

export async function playsOf(campaign: LiveCampaign): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM play WHERE campaign_id = $1",
    [campaign.id],
  );
  return rows[0]?.n ?? -1;
}
