import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "#app/infra/project-root.server.ts";

/**
 * Where the players' scripts and stylesheets are, one of each to a page: names with a hash after a build, plain ones in
 * development and tests. Questions and answers have theirs, all other pages share the other pair.
 */
export type PlayerAssets = Record<"page" | "question", { script: string; style: string }>;

export const playerAssets: PlayerAssets = readAssets();

function readAssets(): PlayerAssets {
  const manifest = join(projectRoot, "build/player-assets.json");
  const built = process.env.NODE_ENV === "production" && existsSync(manifest);
  return built
    ? (JSON.parse(readFileSync(manifest, "utf8")) as PlayerAssets)
    : {
        page: { script: "/player/player.js", style: "/player/player.css" },
        question: { script: "/player/question.js", style: "/player/question.css" },
      };
}
