import { randomBytes } from "node:crypto";
import { keep, readKept } from "#app/infra/data-folder.server.ts";

export type LocalSecrets = { SESSION_SECRET: string; DATA_KEY: string };

/** Made once per data folder: a new DATA_KEY would forget who was already invited. */
export function keepLocalSecrets(dataDir: string): LocalSecrets {
  const kept = readKept<LocalSecrets>(dataDir, "secrets.json");
  const secrets = {
    SESSION_SECRET: kept.SESSION_SECRET ?? newSecret(),
    DATA_KEY: kept.DATA_KEY ?? newSecret(),
  };
  if (!kept.SESSION_SECRET || !kept.DATA_KEY) keep(dataDir, "secrets.json", { ...kept, ...secrets });
  return secrets;
}

function newSecret(): string {
  return randomBytes(32).toString("hex");
}
