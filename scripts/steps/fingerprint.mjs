import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./command.mjs";

/** Of what the files hold, not of when they were written: a fresh checkout of the same sources is up to date. */
export function fingerprint(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths) addTo(hash, path);
  return hash.digest("hex");
}

export function isUpToDate(name, print) {
  const file = printFile(name);
  return existsSync(file) && readFileSync(file, "utf8") === print;
}

export function remember(name, print) {
  mkdirSync(dirname(printFile(name)), { recursive: true });
  writeFileSync(printFile(name), print);
}

function printFile(name) {
  return join(root, "node_modules/.outdo", `${name}.fingerprint`);
}

function addTo(hash, path) {
  const full = join(root, path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(full).sort()) addTo(hash, join(path, name));
  } else {
    hash.update(`${path}\0`).update(readFileSync(full));
  }
}
