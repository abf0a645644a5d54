import { join } from "node:path";
import type { Configuration } from "#app/infra/configuration.server.ts";
import { whenStopping } from "#scripts/process/shutdown.ts";
import { superviseChild } from "#scripts/process/supervise-child.ts";

/** The web and the worker, each a process of its own, ready when both say so. */
export async function startProcesses(
  settings: Configuration,
  environment: NodeJS.ProcessEnv,
  programs: string,
): Promise<{ note: string }> {
  const names = ["web", "worker"] as const;
  const children = names.map((name) =>
    superviseChild({ name, program: join(programs, `${name}.js`), environment, settings }),
  );
  whenStopping(
    "processes",
    () => Promise.all(children.map((child) => child.stop())),
    () => {
      for (const child of children) child.end("SIGKILL");
    },
  );
  // Sent by the bundler's watch in development; the web process needs no restart, since Vite reloads what it shows.
  process.on("outdo:rebuilt" as "disconnect", () => children[1]?.end("SIGTERM"));
  await Promise.all(children.map((child) => child.ready));
  return { note: names.join(" and ") };
}
