import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  ConfigurationError,
  loadDotEnv,
  type Mode,
  modes,
  readConfiguration,
} from "#app/infra/configuration.server.ts";
import { MigrationRefusal, migrate } from "#app/infra/migrate.server.ts";
import { databaseFor } from "#scripts/process/database.ts";
import { demandFreePort } from "#scripts/process/demand-free-port.ts";
import { settleEnvironment } from "#scripts/process/environment.ts";
import { announceFirstRun, loadDemo } from "#scripts/process/first-content.ts";
import { mailServerFor } from "#scripts/process/mail-server.ts";
import { startProcesses } from "#scripts/process/processes.ts";
import { announce, say } from "#scripts/process/say.ts";
import { onTerminated, stopAll, whenStopping } from "#scripts/process/shutdown.ts";

/** The supervisor: everything the product consists of, started in order and stopped in the reverse one. */
onTerminated();
try {
  loadDotEnv();
  process.env.OUTDO_MODE = modeOfThisRun();
  await run();
} catch (error) {
  await stopAll();
  const expected = error instanceof ConfigurationError || error instanceof MigrationRefusal;
  say(
    expected || !(error instanceof Error)
      ? `\n${expected ? error.message : error}`
      : `\n${process.env.LOG_LEVEL === "debug" ? error.stack : error.message}`,
  );
  process.exit(1);
}

async function run(): Promise<void> {
  const settings = readConfiguration(process.env);
  const local = settings.OUTDO_MODE !== "serve";
  await demandFreePort(settings.PORT);
  const environment = settleEnvironment(settings);

  const database = await announce("postgres", () => databaseFor(settings));
  environment.DATABASE_URL = database.url;
  await announce("migrate", async () => {
    const applied = await migrate(database.url);
    return { note: applied.length > 0 ? `${applied.length} applied` : "up to date" };
  });
  const mail = await mailServerFor(settings);
  Object.assign(environment, mail);

  const programs = dirname(fileURLToPath(import.meta.url));
  const account = local ? await loadDemo(settings, environment, programs) : undefined;
  await announce("processes", () => startProcesses(settings, environment, programs));
  whenStopping("note", async () => say("Stopped."));

  if (local) {
    say(`\n  Play      ${settings.BASE_URL}/play/wine-master-class`);
    say(
      `  Studio    ${settings.BASE_URL}/studio${account ? `   ${account.email}  ${account.password}` : ""}`,
    );
    if (mail.MAILBOX_DIR) say(`  Mailbox   ${settings.BASE_URL}/dev/mailbox`);
    say("\n  Ctrl-C stops it.");
  } else {
    say(`\n  Serving ${settings.BASE_URL} on port ${settings.PORT}`);
    await announceFirstRun(environment, programs);
  }
  process.send?.("ready");
}

function modeOfThisRun(): Mode {
  const given =
    process.argv.find((argument) => argument.startsWith("--mode="))?.slice("--mode=".length) ??
    process.env.OUTDO_MODE ??
    "serve";
  const mode = modes.find((known) => known === given);
  if (!mode)
    throw new ConfigurationError(
      `OUTDO_MODE is ${JSON.stringify(given)}: it wants one of ${modes.join(", ")}.`,
    );
  return mode;
}
