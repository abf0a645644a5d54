import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

/** The players' scripts and stylesheets: a page loads one of each, the pair of questions and answers or that of the rest. */
const parts = [
  { pages: "page", part: "script", source: "app/player/player.ts", name: "player", extension: "js" },
  { pages: "page", part: "style", source: "app/styles/player.css", name: "player", extension: "css" },
  { pages: "question", part: "script", source: "app/player/question.ts", name: "question", extension: "js" },
  {
    pages: "question",
    part: "style",
    source: "app/styles/question-page.css",
    name: "question",
    extension: "css",
  },
];

/** Named after what they hold, so that browsers may keep them for ever. */
export async function bundlePlayer(folder) {
  const { build } = await import("esbuild");
  const target = join(folder, "client/player");
  mkdirSync(target, { recursive: true });
  const manifest = { page: {}, question: {} };
  for (const { pages, part, source, name, extension } of parts) {
    const { outputFiles } = await build({ ...playerBundle([source]), minify: true, write: false });
    const content = outputFiles[0].contents;
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    writeFileSync(join(target, `${name}-${hash}.${extension}`), content);
    manifest[pages][part] = `/player/${name}-${hash}.${extension}`;
  }
  writeFileSync(join(folder, "player-assets.json"), `${JSON.stringify(manifest)}\n`);
}

/** For development: plain names, kept up to date by esbuild's own watch. */
export async function watchPlayer(folder) {
  const { context } = await import("esbuild");
  const watching = await context({
    ...playerBundle(parts.map(({ source, name }) => ({ in: source, out: name }))),
    outdir: join(folder, "client/player"),
    sourcemap: "inline",
  });
  await watching.watch();
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
