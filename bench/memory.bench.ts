import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { startProduct } from "./support/product.ts";

/** Resident memory of the web and worker processes at rest, twenty seconds after the start, without PostgreSQL. */
const product = await startProduct();
try {
  await fetch(`http://127.0.0.1:${product.port}/play/wine-master-class`);
  await wait(20_000);
  const children = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(product.process.pid)], {
    encoding: "utf8",
  })
    .trim()
    .split("\n");
  const megabytes: Record<string, number> = { supervisor: residentOf(product.process.pid ?? 0) };
  for (const child of children) {
    const [, pid, name] = /^\s*(\d+) .*build\/(web|worker)\.js/.exec(child) ?? [];
    if (pid && name) megabytes[name] = residentOf(Number(pid));
  }
  const together = (megabytes.web ?? 0) + (megabytes.worker ?? 0);
  console.log(JSON.stringify({ goal: "web + worker <= 250 MB", together, megabytes }));
} finally {
  await product.stop();
}

function residentOf(pid: number): number {
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  return Math.round(kilobytes / 1024);
}
