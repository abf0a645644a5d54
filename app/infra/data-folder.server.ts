import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small JSON file in the data folder; an unreadable one counts as absent, since a crash may have cut it short. */
export function readKept<T extends object>(dataDir: string, name: string): Partial<T> {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(dataDir, name), "utf8"));
    return kept && typeof kept === "object" ? (kept as Partial<T>) : {};
  } catch {
    return {};
  }
}

/** Written beside and renamed, so that nobody ever reads half a file. */
export function keep(dataDir: string, name: string, content: object): void {
  mkdirSync(dataDir, { recursive: true });
  const draft = join(dataDir, `.${name}.${process.pid}`);
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, join(dataDir, name));
}
