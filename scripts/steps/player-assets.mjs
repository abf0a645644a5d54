import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

const parts = { script: "app/player/player.ts", style: "app/styles/player.css" };

/** The players' one script and one stylesheet, named after what they hold so that browsers may keep them for ever. */
export async function bundlePlayer(folder) {
  const { build } = await import("esbuild");
  const target = join(folder, "client/player");
  mkdirSync(target, { recursive: true });
  const manifest = {};
  for (const [part, source] of existingParts()) {
    const { outputFiles } = await build({ ...playerBundle([source]), minify: true, write: false });
    const extension = part === "script" ? "js" : "css";
    const content = outputFiles[0].contents;
    const name = `player-${createHash("sha256").update(content).digest("hex").slice(0, 10)}.${extension}`;
    writeFileSync(join(target, name), content);
    manifest[part] = `/player/${name}`;
  }
  writeFileSync(join(folder, "player-assets.json"), `${JSON.stringify(manifest)}\n`);
}

/** For development: plain names, kept up to date by esbuild's own watch. */
export async function watchPlayer(folder) {
  const { context } = await import("esbuild");
  const entryPoints = existingParts().map(([, source]) => source);
  const watching = await context({
    ...playerBundle(entryPoints),
    entryNames: "player",
    outdir: join(folder, "client/player"),
    sourcemap: "inline",
  });
  await watching.watch();
}

function existingParts() {
  return Object.entries(parts).filter(([, source]) => existsSync(join(root, source)));
}

function playerBundle(entryPoints) {
  return {
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: ["es2020", "safari15"],
    logLevel: "silent",
    outdir: "nowhere",
  };
}
