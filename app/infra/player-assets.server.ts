import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#app/infra/project-root.server.ts";

export type PlayerAssets = { script?: string; style?: string };

/** Where the players' script and stylesheet are: names with a hash after a build, plain ones in development and tests. */
export const playerAssets: PlayerAssets = readAssets();

function readAssets(): PlayerAssets {
  const manifest = join(projectRoot, "build/player-assets.json");
  const built = process.env.NODE_ENV === "production" && existsSync(manifest);
  return built
    ? (JSON.parse(readFileSync(manifest, "utf8")) as PlayerAssets)
    : { script: "/player/player.js", style: "/player/player.css" };
}
