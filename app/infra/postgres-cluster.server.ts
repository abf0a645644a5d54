import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveTo, type PostgresPlace } from "#app/infra/postgres-place.server.ts";

export const databaseOwner = "outdo";

/** Nothing of ours: a PGPORT or a PGDATA that somebody has set for another server would be obeyed. */
export const plainEnvironment = {
  PATH: process.env.PATH,
  LC_ALL: "C",
  TZ: "UTC",
} as unknown as NodeJS.ProcessEnv;

/**
 * Made under another name and renamed when complete: a cluster that exists is whole, and one that an interrupted start
 * has left half-made is never taken for data. The C.UTF-8 rules are PostgreSQL's own, the same on every system.
 */
export async function initialiseCluster(place: PostgresPlace, fast: boolean): Promise<void> {
  const draft = `${place.cluster}.unfinished`;
  const passwordFile = join(place.home, ".postgres-password");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
  giveTo(draft, place.user);
  giveTo(passwordFile, place.user);

  const initdb = spawnSync(
    join(place.programs, "bin", "initdb"),
    [
      ...[
        "-D",
        draft,
        "-U",
        databaseOwner,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--data-checksums",
        "--no-instructions",
      ],
      ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ...(fast ? ["--no-sync"] : []),
    ],
    { ...place.user, cwd: place.home, encoding: "utf8", env: plainEnvironment },
  );
  if (initdb.status !== 0) {
    throw new Error(
      `PostgreSQL could not make its data folder ${draft}:\n${(initdb.error?.message ?? initdb.stderr + initdb.stdout).trim()}`,
    );
  }
  renameSync(passwordFile, join(draft, "outdo-password"));
  renameSync(draft, place.cluster);
}

/** Kept beside the data it opens, so that neither can be lost without the other. */
export function readPassword(place: PostgresPlace): string {
  try {
    return readFileSync(join(place.cluster, "outdo-password"), "utf8").trim();
  } catch (error) {
    throw new Error(
      `${place.cluster} cannot be opened (${(error as NodeJS.ErrnoException).code}): start as the user who made it, as root, or with another DATA_DIR.`,
    );
  }
}
