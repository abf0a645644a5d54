import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import type { Configuration } from "#app/infra/configuration.server.ts";
import { keep, readKept } from "#app/infra/data-folder.server.ts";
import { withClient } from "#app/infra/postgres-connection.server.ts";
import { announce, say } from "#scripts/process/say.ts";

type Account = { email: string; password: string };

/**
 * Fills an empty database with the demo. The first account is kept, to be shown at every start, and kept before the
 * loading begins: that is how a start which finds a half-filled database knows to finish it.
 */
export async function loadDemo(
  { DATA_DIR, STUDIO_EMAIL, STUDIO_PASSWORD }: Configuration,
  environment: NodeJS.ProcessEnv,
  programs: string,
): Promise<Account | undefined> {
  const kept = readKept<Account & { loaded: boolean }>(DATA_DIR, "first-account.json");
  const begun = kept.loaded === false;
  if (begun || (await isEmpty(environment.DATABASE_URL ?? ""))) {
    const email = STUDIO_EMAIL ?? kept.email ?? "marie@clairvigne.example";
    const password = STUDIO_PASSWORD ?? kept.password ?? randomBytes(12).toString("base64url");
    keep(DATA_DIR, "first-account.json", { email, password, loaded: false });
    const owner = { STUDIO_EMAIL: email, STUDIO_PASSWORD: password };
    await announce("demo", () => answerOf(join(programs, "seed.js"), { ...environment, ...owner }));
    keep(DATA_DIR, "first-account.json", { email, password, loaded: true });
    return { email, password };
  }
  return kept.email && kept.password ? { email: kept.email, password: kept.password } : undefined;
}

/** On an empty database, the only way to the first account: a link that works once. */
export async function announceFirstRun(environment: NodeJS.ProcessEnv, programs: string): Promise<void> {
  const { link } = await answerOf<{ link: string | null }>(join(programs, "first-run.js"), environment);
  if (link) say(`  Make the first account (this link works once): ${link}`);
}

async function isEmpty(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      "SELECT NOT EXISTS (SELECT 1 FROM brand) AS empty",
    );
    return rows[0]?.empty ?? true;
  });
}

/** In a process of its own: what it loads and connects to is gone when it is done. */
async function answerOf<T extends object>(program: string, environment: NodeJS.ProcessEnv): Promise<T> {
  const child = fork(program, {
    env: { ...environment, OUTDO_PROCESS: "first-content" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: ["--enable-source-maps"],
  });
  let answer: unknown;
  child.on("message", (message) => {
    answer = message;
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0 || answer === undefined) {
    throw new Error("The first content could not be loaded: the reason is above.");
  }
  return answer as T;
}
