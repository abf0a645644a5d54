import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

const running = new Set();
let ending = false;

/** How long a program may take to end when told to, and whatever it leaves behind to close its output. */
const GENTLY = 10_000;

/**
 * Runs a program in the project's folder and gives back all it said, whether it succeeded or not. `limit`, in milliseconds:
 * a program that takes longer is ended and has failed; one that never ends would keep a whole run waiting and say nothing.
 */
export function command(program, args, { env = {}, cwd = root, limit } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that it can be ended together with whatever it has started.
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
    });
    running.add(child);
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
      });
    }
    let overdue = false;
    const timers = [];
    const after = (milliseconds, act) => timers.push(setTimeout(act, milliseconds));
    if (limit) {
      after(limit, () => {
        overdue = true;
        endGroup(child, "SIGTERM");
      });
      after(limit + GENTLY, () => endGroup(child, "SIGKILL"));
    }
    const done = (code) => {
      for (const timer of timers) clearTimeout(timer);
      running.delete(child);
      // Once we are ending, nobody is to draw conclusions from a program that was stopped.
      if (!ending) resolve({ ok: code === 0 && !overdue, code, said, overdue });
    };
    child.on("error", (error) => {
      said += error.message;
      done(null);
    });
    child.on("exit", (code) =>
      after(GENTLY, () => {
        endGroup(child, "SIGKILL");
        done(code);
      }),
    );
    child.on("close", done);
  });
}

/** A package's own program, run by this very Node: what `npx` would find, without the wait. */
export function tool(path, args, options) {
  return command(process.execPath, [`${root}/node_modules/${path}`, ...args], options);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, endWithPrograms);

/** A step that is ended takes its program with it: an npm left to itself would go on writing to node_modules. */
async function endWithPrograms() {
  if (running.size === 0) return;
  ending = true;
  for (const gentle of [true, false]) {
    for (const child of running) endGroup(child, gentle ? "SIGTERM" : "SIGKILL");
    for (let tries = 0; tries < 50 && running.size > 0; tries++) await wait(100);
  }
  process.exit(130);
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
