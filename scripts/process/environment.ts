import type { Configuration } from "#app/infra/configuration.server.ts";
import { keepLocalSecrets } from "#app/infra/local-secrets.server.ts";

/** What the child processes get: this process's environment with every default spelt out. */
export function settleEnvironment(settings: Configuration): NodeJS.ProcessEnv {
  const secrets = settings.SESSION_SECRET && settings.DATA_KEY ? {} : keepLocalSecrets(settings.DATA_DIR);
  const settled: NodeJS.ProcessEnv = { ...process.env, ...secrets };
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined) settled[name] = String(value);
  settled.NODE_ENV = settings.OUTDO_MODE === "dev" ? "development" : "production";
  return settled;
}
