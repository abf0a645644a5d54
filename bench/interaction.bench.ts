import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../scripts/steps/find-browser.mjs";
import { ACCOUNT, draftOn, largeContent, percentile } from "./support/large-draft.ts";
import { startProduct } from "./support/product.ts";

/**
 * From a key or a press to the next picture, as the browser itself measures it (Event Timing, what "interaction to next
 * paint" is made of), in the editor of a campaign of 20 levels of 50 questions.
 */
const SLUG = "the-large-one";
const EDITOR = `/studio/campaigns/${SLUG}/draft`;

Object.assign(process.env, ACCOUNT);
const product = await startProduct();
const browser = await launch();
try {
  await draftOn(product.databaseUrl, largeContent(SLUG));
  const context = await browser.newContext({
    // The studio takes forms from its own address alone.
    baseURL: `http://localhost:${product.port}`,
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  await signIn(page);

  const results: Record<string, { interactions: number; p50: number; p98: number }> = {};
  const measure = async (name: string, act: () => Promise<void>) => {
    await page.evaluate(() => window.interactions?.clear());
    await act();
    // Entries come after the picture that they wait for.
    await page.waitForTimeout(500);
    const spans = await page.evaluate(() => [...(window.interactions?.values() ?? [])]);
    results[name] = { interactions: spans.length, p50: percentile(spans, 50), p98: percentile(spans, 98) };
    console.log(`  ${name.padEnd(32)} ${JSON.stringify(results[name])}`);
  };

  await page.goto(`${EDITOR}/levels/level-3`);
  await page.getByRole("grid").waitFor();
  await measure("typing into a level", async () => {
    await page.getByLabel("English").first().focus();
    await page.keyboard.type(" where the chalk begins, and where it ends", { delay: 60 });
  });
  await page.getByText(/^Saved at/).waitFor();
  await measure("switching the language", async () => {
    for (let n = 0; n < 10; n++)
      for (const name of ["English", "Français", "All languages"])
        await page.getByRole("button", { name, exact: true }).click();
  });
  await measure("opening a question's menu", async () => {
    for (let n = 0; n < 25; n++) {
      await page.getByRole("button", { name: /^More/ }).nth(n).click();
      await page.getByRole("menuitem").first().waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("menu").waitFor({ state: "detached" });
    }
  });
  await measure("moving a question by its button", async () => {
    for (let n = 0; n < 25; n++) {
      await page
        .getByRole("button", { name: /^Move .* down$/ })
        .nth(n)
        .click();
      await page.waitForTimeout(60);
    }
  });
  await page.waitForLoadState("networkidle");
  await measure("moving a question by keys", async () => {
    for (let n = 0; n < 8; n++) {
      await page.getByRole("button", { name: /^Drag/ }).nth(n).focus();
      for (const key of ["Enter", "ArrowDown", "ArrowDown", "Enter"]) {
        await page.keyboard.press(key);
        await page.waitForTimeout(60);
      }
    }
  });
  await page.waitForLoadState("networkidle");
  await measure("adding a question", async () => {
    for (let n = 0; n < 5; n++) {
      await page.getByRole("button", { name: "Add a question" }).click();
      await page.waitForURL(/\/questions\//);
      await page.getByRole("link", { name: "Back to the level" }).click();
      await page.getByRole("grid").waitFor();
    }
  });
  await page.goto(`${EDITOR}/questions/q-4-7`);
  await page.waitForLoadState("networkidle");
  await measure("typing into a question", async () => {
    await page.getByLabel("English").first().focus();
    await page.keyboard.type(" and who may drink it", { delay: 60 });
  });
  await page.goto(EDITOR);
  await page.getByRole("grid").waitFor();
  await measure("moving a level by its button", async () => {
    for (let n = 0; n < 15; n++) {
      await page
        .getByRole("button", { name: /^Move .* down$/ })
        .nth(n)
        .click();
      await page.waitForTimeout(60);
    }
  });
  console.log(JSON.stringify({ goal: "p98 <= 100 ms for each", levels: 20, questionsEach: 50, results }));
} finally {
  await browser.close();
  await product.stop();
}

declare global {
  interface Window {
    /** The longest of each interaction's events, in milliseconds; what was drawn in less than 16 is not told, and is 16 here. */
    interactions?: Map<number, number>;
  }
}

/** Runs in the page, so it is whole in itself. */
function watch(): void {
  window.interactions ??= new Map();
  const spans = window.interactions;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if (entry.interactionId)
        spans.set(entry.interactionId, Math.max(spans.get(entry.interactionId) ?? 0, entry.duration));
  }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

async function launch() {
  const { path, args } = (await findBrowser()) as { path: string; args: string[] };
  return chromium.launch({ executablePath: path, args });
}

async function signIn(page: Page): Promise<void> {
  await page.goto("/studio/sign-in");
  await page.getByLabel("E-mail").fill(ACCOUNT.STUDIO_EMAIL);
  await page.getByLabel("Password").fill(ACCOUNT.STUDIO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/studio");
}
