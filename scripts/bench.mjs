import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, tool } from "./steps/command.mjs";
import "./steps/end-with-npm.mjs";
import { prepare } from "./steps/prepare.mjs";
import { check } from "./steps/step.mjs";

/**
 * Runs each `bench/*.bench.ts`, or those named on the command line, as a program of its own that starts what it needs
 * and prints one JSON value last; that value becomes `bench/results/<name>.json`.
 */
await prepare();
const wanted = process.argv.slice(2);
const names = readdirSync(join(root, "bench"))
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".bench.ts".length))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0)
  process.stdout.write("\nThere is no such benchmark: bench/ holds them as <name>.bench.ts.\n");

mkdirSync(join(root, "bench/results"), { recursive: true });
const results = [];
for (const name of names) {
  const outcome = await check(name, async () => {
    const ran = await tool("tsx/dist/cli.mjs", [join("bench", `${name}.bench.ts`)]);
    if (!ran.ok) return ran;
    const last = ran.said.trim().split("\n").at(-1);
    writeFileSync(
      join(root, "bench/results", `${name}.json`),
      `${JSON.stringify({ node: process.versions.node, at: new Date().toISOString(), ...JSON.parse(last) }, null, 2)}\n`,
    );
    return { ok: true, summary: ran.said.trimEnd() };
  });
  results.push(outcome);
}
process.exit(results.length > 0 && results.every(Boolean) ? 0 : 1);
