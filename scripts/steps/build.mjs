import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundleScripts } from "./bundle-scripts.mjs";
import { root, tool } from "./command.mjs";
import { compressFolder } from "./compress.mjs";
import { fingerprint, isUpToDate, remember } from "./fingerprint.mjs";
import { bundlePlayer } from "./player-assets.mjs";
import { StepFailure } from "./step.mjs";

const sources = [
  "app",
  "emails",
  "prisma",
  "public",
  "scripts",
  "generated",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "vite.config.ts",
  "remix.config.js",
];

export async function build() {
  const print = fingerprint(sources);
  if (isUpToDate("build", print) && existsSync(join(root, "build/run.js"))) return "up to date";

  // Remix first: it empties build/ before it writes.
  const { ok, said } = await tool("@remix-run/dev/dist/cli.js", ["vite:build", "--logLevel", "warn"], {
    env: { NODE_ENV: "production" },
  });
  if (!ok) throw new StepFailure("The build failed: mend what is named above.", said);
  await bundleScripts(join(root, "build"));
  await bundlePlayer(join(root, "build"));
  await compressFolder(join(root, "build/client"));
  // Its service would stay in memory beside the product.
  const { stop } = await import("esbuild");
  await stop();
  remember("build", print);
}
