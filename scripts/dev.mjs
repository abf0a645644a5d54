import { checkNode } from "./steps/check-node.mjs";
import "./steps/end-with-npm.mjs";
import { generate } from "./steps/generate.mjs";
import { install } from "./steps/install.mjs";
import { step } from "./steps/step.mjs";
import { watch } from "./steps/watch.mjs";

await step("node", checkNode);
await step("install", install);
await step("generate", generate);
await step("bundle", watch);
process.env.OUTDO_MODE = "dev";
await import("../build/dev/run.js");
