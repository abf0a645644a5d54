import { say } from "#scripts/process/say.ts";

type Ending = { what: string; stop: () => Promise<unknown>; atOnce?: () => void };

const endings: Ending[] = [];
let stopping: Promise<void> | null = null;

/** Remembers how to stop something that was just started; the last started stops first. */
export function whenStopping(what: string, stop: () => Promise<unknown>, atOnce?: () => void): void {
  endings.push({ what, stop, atOnce });
}

export function isStopping(): boolean {
  return stopping !== null;
}

export function stopAll(): Promise<void> {
  stopping ??= endInOrder();
  return stopping;
}

async function endInOrder(): Promise<void> {
  for (const { what, stop } of endings.toReversed()) {
    await stop().catch((error: unknown) => say(`${what}: ${error instanceof Error ? error.message : error}`));
  }
}

/** The first Ctrl-C lets what is under way finish; the second does not. */
export function onTerminated(): void {
  async function end(signal: NodeJS.Signals) {
    if (stopping) {
      for (const { atOnce } of endings.toReversed()) atOnce?.();
      process.exit(130);
    }
    if (signal === "SIGINT") say("\nStopping; Ctrl-C again ends it at once.");
    await stopAll();
    process.exit(0);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  // A test that started us and is gone can no longer say so.
  if (process.send) process.on("disconnect", () => end("SIGTERM"));
}
