import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { build } from "esbuild";

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-parts'; img-src 'self' data:; object-src 'none'";

/**
 * The page of parts under an address of the product, with the studio's stylesheet and content policy. What it says in the
 * console is gathered, because a breach of the policy is said nowhere else.
 */
export async function aPageOfParts(
  browser: Browser,
  language: "en" | "fr",
): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({ locale: language, reducedMotion: "reduce" });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  const files = await bundle();
  await page.route("**/parts/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice("/parts/".length);
    const file = files.get(name);
    if (name === "")
      return route.fulfill({
        contentType: "text/html",
        headers: { "Content-Security-Policy": POLICY },
        body: documentIn(language),
      });
    return file !== undefined ? route.fulfill({ contentType: "text/javascript", body: file }) : route.abort();
  });
  await page.goto("/parts/");
  return { page, said };
}

function documentIn(language: string): string {
  const style = readdirSync("build/client/assets").find((name) => /^studio-.*\.css$/.test(name));
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Parts</title><meta property="csp-nonce" nonce="parts"><link rel="stylesheet" href="/assets/${style}"><script type="module" src="/parts/parts-page.js"></script></head><body><div id="parts"></div></body></html>`;
}

let bundled: Promise<Map<string, string>> | undefined;

/** As the build does: every part that is loaded on demand is a file of its own. */
function bundle(): Promise<Map<string, string>> {
  bundled ??= build({
    entryPoints: [resolve("tests/support/parts-page.tsx")],
    outdir: resolve("parts"),
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  }).then(
    ({ outputFiles }) => new Map(outputFiles.map(({ path, text }) => [path.split("/").at(-1) ?? "", text])),
  );
  return bundled;
}
