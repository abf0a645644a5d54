import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";
import { StepFailure } from "./step.mjs";

/** Every TypeScript file directly in `scripts` is a program of its own. */
export function scriptBundle(folder) {
  return {
    entryPoints: readdirSync(join(root, "scripts"))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, "scripts", name)),
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    chunkNames: "chunk-[hash]",
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "silent",
  };
}

export async function bundleScripts(folder) {
  // Looked up only now: the steps load before anything is installed.
  const { build } = await import("esbuild");
  try {
    await build(scriptBundle(folder));
  } catch (error) {
    throw new StepFailure("The scripts could not be bundled: mend what is named above.", error.message);
  }
}
