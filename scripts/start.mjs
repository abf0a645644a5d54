import "./steps/end-with-npm.mjs";
import { prepare } from "./steps/prepare.mjs";

await prepare();
process.env.OUTDO_MODE = "start";
// In this very process, so that a signal meant for the product finds it.
await import("../build/run.js");
