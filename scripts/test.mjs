import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./steps/build.mjs";
import { checkNode } from "./steps/check-node.mjs";
import { root, tool } from "./steps/command.mjs";
import { countTests, summaryOf, unfinished } from "./steps/count-tests.mjs";
import "./steps/end-with-npm.mjs";
import { findBrowser } from "./steps/find-browser.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { check, step } from "./steps/step.mjs";

const reports = join(root, "node_modules/.outdo");
const plain = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1", FORCE_COLOR: "0" };

await step("node", checkNode);
await step("install", install);
await step("generate", generate);
mkdirSync(reports, { recursive: true });
for (const name of ["vitest.json", "playwright.json"]) rmSync(join(reports, name), { force: true });

// Two at a time, and the tests by themselves, because they use both cores.
const [built, clean] = await Promise.all([check("build", build), checkSources()]);
const tests = await check("tests", async () => {
  const reporters = [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${join(reports, "vitest.json")}`,
  ];
  return summaryOf(
    unfinished(await tool("vitest/vitest.mjs", ["run", ...reporters], { env: plain, limit: minutes(15) })),
  );
});
const journeys = built && (await check("journeys", journeysThroughTheBrowser));

const { passed, failed } = countTests(reports, { journeys: built });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(built && tests && journeys && clean && failed === 0 ? 0 : 1);

async function checkSources() {
  const types = await check("types", () => tool("typescript/bin/tsc", ["--noEmit", "--pretty", "false"]));
  const lint = await check("lint", () =>
    tool("@biomejs/biome/bin/biome", ["ci", "--colors=off", "--log-level=warn", "--max-diagnostics=100"], {
      env: plain,
    }),
  );
  const unused = await check("unused", () => tool("knip/bin/knip.js", ["--no-progress"], { env: plain }));
  return types && lint && unused;
}

async function journeysThroughTheBrowser() {
  const { path, args } = await findBrowser();
  const env = { ...plain, OUTDO_BROWSER: path, OUTDO_BROWSER_ARGS: JSON.stringify(args) };
  return summaryOf(await tool("@playwright/test/cli.js", ["test"], { env, limit: minutes(22) }));
}

/** Several times what it takes on two cores: reached only by what hangs. */
function minutes(count) {
  return count * 60_000;
}
