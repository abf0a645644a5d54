import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { command } from "./command.mjs";
import { StepFailure } from "./step.mjs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** A Chromium for the journeys, by its path; with `args` where that build cannot do without. */
export async function findBrowser() {
  const ways = [named, playwrightsOwn, installedOne, fromDebian, fromNpm];
  for (const way of ways) {
    const found = await way();
    if (found && starts(found.path)) return { args: [], ...found };
  }
  throw new StepFailure(
    "The journeys need a Chromium and none was found: install chromium or Google Chrome, or name one with CHROME_PATH.",
  );
}

function named() {
  const path = process.env.CHROME_PATH;
  if (path && !starts(path))
    throw new StepFailure(
      `CHROME_PATH is ${JSON.stringify(path)}, which does not start: it wants the path of a Chromium or Chrome.`,
    );
  return path && { path };
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return { path: chromium.executablePath() };
}

function installedOne() {
  const path = usualPlaces.find((place) => starts(place));
  return path && { path };
}

/** Only root may install, and only Debian's own package is known to bring all that it needs. */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version") || isUbuntu()) return undefined;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await command("apt-get", ["update"], { env });
  const { ok } = await command("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
  return ok ? { path: "/usr/bin/chromium" } : undefined;
}

/** There the package of that name is an empty shell around a snap. */
function isUbuntu() {
  return /^ID=ubuntu$/m.test(existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "");
}

async function fromNpm() {
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { path: await chromium.executablePath(), args: chromium.args };
  } catch {
    return undefined;
  }
}

function starts(path) {
  return (
    existsSync(path) && spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0
  );
}
