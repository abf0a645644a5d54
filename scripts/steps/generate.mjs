import { existsSync } from "node:fs";
import { join } from "node:path";
import { root, tool } from "./command.mjs";
import { fingerprint, isUpToDate, remember } from "./fingerprint.mjs";
import { StepFailure } from "./step.mjs";

export async function generate() {
  const print = fingerprint([
    "prisma/schema.prisma",
    "prisma/models",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]);
  if (isUpToDate("generate", print) && existsSync(join(root, "generated/prisma"))) return "up to date";

  // The command wants a native engine to be there, and never runs it to generate: any file keeps it from downloading one.
  const { ok, said } = await tool("prisma/build/index.js", ["generate"], {
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (!ok)
    throw new StepFailure(
      "The database client could not be generated: mend prisma/schema.prisma or the model named above.",
      said,
    );
  remember("generate", print);
}
