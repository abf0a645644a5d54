import { closeSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Configuration } from "#app/infra/configuration.server.ts";

type ProcessLog = { stdout: number | "inherit"; environment: Record<string, string>; handedOver(): void };

/**
 * In production, stdout is where a log collector reads. On one's own machine a line per request would bury what the
 * start has said, so it goes to a file, and only warnings and errors show as well.
 */
export function openProcessLog(name: string, { OUTDO_MODE, DATA_DIR }: Configuration): ProcessLog {
  if (OUTDO_MODE === "serve") return { stdout: "inherit", environment: {}, handedOver: () => undefined };
  const folder = join(DATA_DIR, "logs");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 20_000_000) renameSync(file, `${file}.1`);
  const descriptor = openSync(file, "a", 0o600);
  return {
    stdout: descriptor,
    environment: { OUTDO_WARNINGS_TO_STDERR: "1" },
    handedOver: () => closeSync(descriptor),
  };
}
