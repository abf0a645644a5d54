import { build } from "./build.mjs";
import { checkNode } from "./check-node.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { step } from "./step.mjs";

/** Everything between a fresh clone and a product that can run. */
export async function prepare() {
  await step("node", checkNode);
  await step("install", install);
  await step("generate", generate);
  await step("build", build);
}
