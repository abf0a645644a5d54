import { spawn } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { forgetPort, rememberedPort } from "#app/infra/ports.server.ts";
import { initialiseCluster, plainEnvironment, readPassword } from "#app/infra/postgres-cluster.server.ts";
import { answers, databaseUrl, ensureDatabase } from "#app/infra/postgres-connection.server.ts";
import { choosePostgresPlace, type PostgresPlace } from "#app/infra/postgres-place.server.ts";
import {
  endServer,
  endServerAtOnce,
  findServer,
  isAlive,
  removeStaleLock,
} from "#app/infra/postgres-process.server.ts";

export type BundledPostgres = {
  url: string;
  adopted: boolean;
  /** Where the data lie when PostgreSQL's own user cannot enter the data folder. */
  elsewhere: string | null;
  stop(): Promise<void>;
  /** Leaves the recovery to the next start. */
  stopAtOnce(): void;
  /** Stops and deletes the data: for clusters that a test made. */
  destroy(): Promise<void>;
};

type Options = {
  dataDir: string;
  /** For a throw-away cluster: nothing waits for the disk, and a power cut loses all. */
  fast?: boolean;
};

const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "shared_buffers=128MB",
  "max_connections=100",
  "timezone=UTC",
  "log_timezone=UTC",
  // Without the DETAIL of a broken constraint, which quotes the row: the logs name nobody.
  "log_error_verbosity=terse",
];
const fastSettings = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_wal_size=2GB"];

/** Starts PostgreSQL on this data folder, or takes over the one that a killed process has left running on it. */
export async function startBundledPostgres({ dataDir, fast = false }: Options): Promise<BundledPostgres> {
  const place = choosePostgresPlace(dataDir);
  if (!existsSync(place.cluster)) await initialiseCluster(place, fast);
  const password = readPassword(place);

  const left = await adoptable(place, password);
  const { pid, port } = left ?? (await startServer(place, dataDir, password, fast));
  await ensureDatabase(databaseUrl(port, password, "postgres"), "outdo");

  const stop = () => endServer(pid, place.cluster);
  return {
    url: databaseUrl(port, password, "outdo"),
    adopted: left !== null,
    elsewhere: place.elsewhere,
    stop,
    stopAtOnce: () => endServerAtOnce(pid, place.cluster),
    async destroy() {
      await stop();
      rmSync(place.elsewhere ?? place.cluster, { recursive: true, force: true });
    },
  };
}

async function adoptable(
  place: PostgresPlace,
  password: string,
): Promise<{ pid: number; port: number } | null> {
  // A server that is recovering from a crash is alive and does not answer yet: worth a wait.
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(100)) {
    const server = findServer(place.cluster);
    if (!server) return null;
    if (server.ready && (await answers(databaseUrl(server.port, password, "postgres"), place.cluster)))
      return server;
  }
  throw new Error(
    `A PostgreSQL runs on ${place.cluster} and does not answer: end the process named in its postmaster.pid, then start again.`,
  );
}

async function startServer(place: PostgresPlace, dataDir: string, password: string, fast: boolean) {
  let said = "";
  removeStaleLock(place.cluster);
  for (const until = Date.now() + 30_000; Date.now() < until; await wait(250)) {
    const port = await rememberedPort(dataDir, "postgres");
    const started = await launch(place, dataDir, port, password, fast);
    if ("pid" in started) return { pid: started.pid, port };

    said = started.said;
    if (/in use|bind/i.test(said) && /address|port/i.test(said)) forgetPort(dataDir, "postgres");
    // The parts of a killed server go a moment after it; until then PostgreSQL refuses to start beside them.
    else if (!/shared memory|lock file/i.test(said)) break;
  }
  throw new Error(`PostgreSQL did not start on ${place.cluster}:\n${said.trim()}`);
}

async function launch(
  place: PostgresPlace,
  dataDir: string,
  port: number,
  password: string,
  fast: boolean,
): Promise<{ pid: number } | { said: string }> {
  const { file, from, descriptor } = openLog(dataDir);
  const given = [...settings, ...(fast ? fastSettings : [])].flatMap((setting) => ["-c", setting]);
  // A session of its own: Ctrl-C must reach the web process first, and PostgreSQL last, through us.
  const child = spawn(
    join(place.programs, "bin", "postgres"),
    ["-D", place.cluster, "-p", String(port), ...given],
    {
      ...place.user,
      cwd: place.home,
      detached: true,
      stdio: ["ignore", descriptor, descriptor],
      env: plainEnvironment,
    },
  );
  closeSync(descriptor);
  child.on("error", () => undefined);
  child.unref();

  while (
    child.exitCode === null &&
    child.signalCode === null &&
    child.pid !== undefined &&
    isAlive(child.pid)
  ) {
    const server = findServer(place.cluster);
    if (
      server?.pid === child.pid &&
      server.ready &&
      (await answers(databaseUrl(port, password, "postgres"), place.cluster))
    )
      return { pid: child.pid };
    await wait(25);
  }
  return { said: readFileSync(file).subarray(from).toString("utf8") || "it ended without a word" };
}

function openLog(dataDir: string) {
  const folder = join(dataDir, "logs");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "postgres.log");
  if (existsSync(file) && statSync(file).size > 20_000_000) unlinkSync(file);
  const descriptor = openSync(file, "a", 0o600);
  return { file, from: statSync(file).size, descriptor };
}
