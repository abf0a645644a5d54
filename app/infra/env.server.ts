import { ConfigurationError, loadDotEnv, readConfiguration } from "#app/infra/configuration.server.ts";

/** The settings of this process, read once. The supervisor has filled in what a local run leaves out. */
export const env = readCompleteEnvironment();

function readCompleteEnvironment() {
  loadDotEnv();
  const { DATABASE_URL, SMTP_URL, SESSION_SECRET, DATA_KEY, ...rest } = readConfiguration(process.env);
  if (!DATABASE_URL || !SMTP_URL || !SESSION_SECRET || !DATA_KEY) {
    throw new ConfigurationError(
      "DATABASE_URL, SMTP_URL, SESSION_SECRET and DATA_KEY are unset: start through npm start, npm run dev or npm run serve.",
    );
  }
  return { ...rest, DATABASE_URL, SMTP_URL, SESSION_SECRET, DATA_KEY };
}
