import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { scriptBundle } from "./bundle-scripts.mjs";
import { root } from "./command.mjs";
import { watchPlayer } from "./player-assets.mjs";
import { StepFailure } from "./step.mjs";

/** Keeps the bundles up to date while one develops. Vite does the same for all that the web process shows. */
export async function watch() {
  const { context } = await import("esbuild");
  const folder = join(root, "build/dev");
  mkdirSync(folder, { recursive: true });

  let first = true;
  const tellSupervisor = {
    name: "tell-supervisor",
    setup: (build) =>
      build.onEnd(({ errors }) => {
        for (const { text, location } of first ? [] : errors)
          process.stderr.write(`${location?.file}:${location?.line} ${text}\n`);
        // The supervisor, in this process, restarts the worker on new code.
        if (!first && errors.length === 0) process.emit("outdo:rebuilt");
        first = false;
      }),
  };
  const watching = await context({ ...scriptBundle(folder), plugins: [tellSupervisor] });
  try {
    await watching.rebuild();
  } catch (error) {
    throw new StepFailure("The scripts could not be bundled: mend what is named above.", error.message);
  }
  await watching.watch();
  await watchPlayer(folder);
}
