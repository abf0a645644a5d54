import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import type { Configuration } from "#app/infra/configuration.server.ts";
import { openProcessLog } from "#scripts/process/process-log.ts";
import { say } from "#scripts/process/say.ts";

export type Child = { ready: Promise<void>; stop(): Promise<void>; end(signal: NodeJS.Signals): void };

type Options = { name: string; program: string; environment: NodeJS.ProcessEnv; settings: Configuration };

const nodeFlags = ["--enable-source-maps"];
const longestStop = 40_000;

/** Runs one process of the product and starts it anew when it ends unasked, at once at first and then ever less often. */
export function superviseChild({ name, program, environment, settings }: Options): Child {
  let child: ChildProcess;
  let stopping = false;
  let wasReady = false;
  let crashes = 0;
  let tellReady: () => void;
  let tellFailed: (reason: Error) => void;
  const ready = new Promise<void>((resolve, reject) => {
    tellReady = resolve;
    tellFailed = reject;
  });

  launch();
  return {
    ready,
    async stop() {
      stopping = true;
      await endGently(child);
    },
    end: (signal) => {
      child.kill(signal);
    },
  };

  function launch() {
    const output = openProcessLog(name, settings);
    const begun = Date.now();
    child = spawn(process.execPath, [...nodeFlags, program], {
      env: { ...environment, ...output.environment, OUTDO_PROCESS: name },
      stdio: ["ignore", output.stdout, "inherit", "ipc"],
    });
    output.handedOver();
    child.on("message", (message) => {
      if (message !== "ready") return;
      wasReady = true;
      tellReady();
    });
    child.on("error", (error) => tellFailed(error));
    child.once("exit", (code, signal) => ended(code, signal, Date.now() - begun));
  }

  async function ended(code: number | null, signal: NodeJS.Signals | null, lived: number) {
    if (stopping) return;
    if (!wasReady)
      return tellFailed(
        new Error(
          `The ${name} process ended before it was ready (${signal ?? `code ${code}`}): the reason is above${settings.OUTDO_MODE === "serve" ? "" : ` or in ${settings.DATA_DIR}/logs/${name}.log`}.`,
        ),
      );
    const asked = code === 0;
    crashes = asked || lived > 60_000 ? 0 : crashes + 1;
    const pause = asked ? 0 : Math.min(500 * 2 ** (crashes - 1), 30_000);
    if (!asked)
      say(`The ${name} process ended (${signal ?? `code ${code}`}) and starts again in ${pause / 1000} s.`);
    await wait(Math.max(pause, 0));
    if (!stopping) launch();
  }
}

async function endGently(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const patience = new AbortController();
  await Promise.race([
    ended,
    wait(longestStop, undefined, { signal: patience.signal }).catch(() => undefined),
  ]);
  patience.abort();
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
}
