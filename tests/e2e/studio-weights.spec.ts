import { expect, test } from "@playwright/test";
import { type ScriptWeight, weighScripts } from "../support/studio-weights.ts";
import { aSignedInMarketer } from "./support/visitors.ts";

const FIRST_LOAD = 200 * 1024;
const ON_DEMAND = 150 * 1024;

const PAGES = [
  "/studio",
  "/studio/campaigns/wine-master-class",
  "/studio/campaigns/wine-master-class/mailings",
  "/studio/prospects",
];

test("every studio page loads at most 200 kB of scripts, and what is opened later at most 150 kB", async ({
  browser,
}) => {
  const desk = await aSignedInMarketer(browser);
  const state = await desk.context().storageState();
  const weights: ScriptWeight[] = [];
  for (const path of PAGES) {
    // A context of its own: nothing of it is in the cache yet.
    const fresh = await browser.newContext({ storageState: state, locale: "en-GB" });
    const page = await fresh.newPage();
    weights.push(await weighScripts(page, path, () => page.goto(path)));
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
