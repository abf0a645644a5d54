import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader } from "#app/routes/play/me.ts";
import { bundlePlayer } from "#scripts/steps/player-assets.mjs";
import type { LiveCampaign } from "#tests/support/factories.ts";
import { routeArgs } from "#tests/support/route-args.ts";

/** A player's own page as the server makes it. */
export async function ownPage(
  { slug }: LiveCampaign,
  { token }: { token: string },
  lines?: number,
): Promise<string> {
  const path = `/play/${slug}/me${lines === undefined ? "" : `?lines=${lines}`}`;
  const headers = { Cookie: `${DEVICE_COOKIE}=${token}` };
  return (await loader(routeArgs(path, { campaign: slug }, headers))).text();
}

/** What the page weighs on the wire with its stylesheet and its script, in bytes: as `sendResponse` and the build compress. */
export async function wireWeight(html: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "outdo-weight-"));
  try {
    await bundlePlayer(folder);
    const assets = readdirSync(join(folder, "client/player")).filter((name) => name.startsWith("player-"));
    const sizes = assets.map(
      (name) => gzipSync(readFileSync(join(folder, "client/player", name)), { level: 9 }).length,
    );
    return sizes.reduce((sum, size) => sum + size, gzipSync(html, { level: 1 }).length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
