import { expect, test } from "@playwright/test";
import { type ScriptWeight, weighScripts } from "../support/studio-weights.ts";
import { everyEditorPage } from "./support/drafts.ts";
import { aSignedInMarketer } from "./support/visitors.ts";

const FIRST_LOAD = 200 * 1024;
const ON_DEMAND = 150 * 1024;

const PAGES = [
  "/studio",
  "/studio/campaigns/wine-master-class",
  "/studio/campaigns/wine-master-class/live",
  "/studio/campaigns/wine-master-class/mailings",
  "/studio/campaigns/new",
  "/studio/prospects",
  "/studio/media",
  "/studio/team",
  "/studio/brand",
  "/studio/brands",
  "/studio/sender",
  "/studio/activity",
  "/studio/account",
  "/studio/account/password",
  "/studio/account/proof",
];

test("every studio page loads at most 200 kB of scripts, and what is opened later at most 150 kB", async ({
  browser,
}) => {
  test.setTimeout(420_000);
  const desk = await aSignedInMarketer(browser);
  const state = await desk.context().storageState();
  const weights: ScriptWeight[] = [];
  for (const path of [...PAGES, ...(await everyEditorPage(browser))]) {
    // A context of its own: nothing of it is in the cache yet.
    const fresh = await browser.newContext({ storageState: state, locale: "en-GB" });
    const page = await fresh.newPage();
    weights.push(
      await weighScripts(page, path, async () => {
        // A page that is not there, or asks for something else first, weighs nothing.
        const answer = await page.goto(path);
        expect([answer?.status(), new URL(page.url()).pathname]).toEqual([200, path]);
        // A list that is put in order has its rows at the latest when the page is at rest: they are of its first load.
        if (/\/draft(\/levels\/[\w-]+)?$/.test(path))
          await expect(page.getByRole("grid").first()).toBeVisible();
      }),
    );
    await fresh.close();
  }
  const visitor = await (await browser.newContext({ locale: "en-GB" })).newPage();
  weights.push(await weighScripts(visitor, "sign-in", () => visitor.goto("/studio/sign-in")));
  test.info().annotations.push({ type: "weights", description: JSON.stringify(weights) });
  // React and Remix at least: a page without them would not have been taken over.
  expect(weights.filter(({ bytes, files }) => bytes < 40 * 1024 || files < 3)).toEqual([]);
  expect(weights.filter(({ bytes }) => bytes > FIRST_LOAD)).toEqual([]);

  const context = await browser.newContext({
    storageState: state,
    locale: "en-GB",
    permissions: ["clipboard-write"],
  });
  const page = await context.newPage();
  await page.goto("/studio/campaigns/wine-master-class");
  const demanded = [
    await weighScripts(page, "palette", async () => {
      await page.getByRole("button", { name: "Search or jump" }).click();
      await expect(page.getByRole("combobox")).toBeFocused();
    }),
    await weighScripts(page, "news", async () => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Copy the play address" }).click();
      await expect(page.getByRole("alertdialog")).toContainText("Address copied");
    }),
  ];
  expect(demanded.filter(({ bytes, files }) => bytes === 0 || files === 0)).toEqual([]);
  expect(demanded.filter(({ bytes }) => bytes > ON_DEMAND)).toEqual([]);
});
