/**
 * Calls back once when this process is to end. Under a supervisor that is its SIGTERM, or its death: Ctrl-C in a
 * terminal reaches every process at once, and the order of stopping is the supervisor's to choose.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  async function end() {
    if (stopping) return;
    stopping = true;
    await stop().catch((error: unknown) => {
      process.exitCode = 1;
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    });
    process.exit();
  }
  const supervised = process.send !== undefined;
  process.on("SIGTERM", end);
  process.on("SIGINT", () => (supervised ? undefined : end()));
  if (supervised) process.on("disconnect", end);
}
