import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "#app/infra/ports.server.ts";
import { findBrowser } from "#scripts/steps/find-browser.mjs";

const program = resolve("build/run.js");

/** Starts the product as `npm start` does, on a port and a data folder of its own, and takes it down afterwards. */
export default async function startProduct() {
  await chooseBrowser();
  if (!existsSync(program))
    throw new Error("There is no build to visit: npm test makes one, and so does npm start.");

  const dataDir = mkdtempSync(join(tmpdir(), "outdo-journeys-"));
  // PostgreSQL's own user has to pass through it when root runs the tests.
  chmodSync(dataDir, 0o755);
  const port = await freePort();
  const product = fork(program, ["--mode=start"], {
    env: { ...withoutOurSettings(), PORT: String(port), DATA_DIR: dataDir, NODE_ENV: "production" },
    execArgv: [],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  await ready(product);
  process.env.OUTDO_BASE_URL = `http://localhost:${port}`;
  process.env.OUTDO_DATA_DIR = dataDir;
  const account = join(dataDir, "first-account.json");
  if (existsSync(account)) process.env.OUTDO_FIRST_ACCOUNT = readFileSync(account, "utf8");

  return async function stopProduct() {
    const ended = once(product, "exit");
    product.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function chooseBrowser() {
  if (process.env.OUTDO_BROWSER) return;
  const { path, args } = await findBrowser();
  process.env.OUTDO_BROWSER = path;
  process.env.OUTDO_BROWSER_ARGS = JSON.stringify(args);
}

/** The developer's own database and mail server have no business in a test. */
function withoutOurSettings(): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _d,
    SMTP_URL: _s,
    BASE_URL: _b,
    STUDIO_EMAIL: _e,
    STUDIO_PASSWORD: _p,
    ...others
  } = process.env;
  return {
    ...others,
    DATABASE_URL: "",
    SMTP_URL: "",
    BASE_URL: "",
    STUDIO_EMAIL: "",
    STUDIO_PASSWORD: "",
  } as NodeJS.ProcessEnv;
}

async function ready(product: ChildProcess): Promise<void> {
  let said = "";
  for (const stream of [product.stdout, product.stderr]) stream?.on("data", (text: Buffer) => (said += text));
  const started = once(product, "message").then(() => true);
  const ended = once(product, "exit").then(() => false);
  if (!(await Promise.race([started, ended]))) throw new Error(`The product did not start:\n${said}`);
}
