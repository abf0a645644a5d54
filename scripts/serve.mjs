import "./steps/end-with-npm.mjs";
import { prepare } from "./steps/prepare.mjs";

await prepare();
process.env.OUTDO_MODE = "serve";
await import("../build/run.js");
