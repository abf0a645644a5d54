import { basename } from "node:path";
import { expect, test } from "@playwright/test";
import { publish } from "./support/campaigns.ts";
import { onlyLevel } from "./support/every-kind.ts";
import { aSignedInMarketer } from "./support/visitors.ts";

test("Marie finds a campaign's prospects by a few letters and no mouse", async ({ browser }) => {
  // A name that no other journey gives.
  const name = "La Carte mystérieuse";
  const home = await publish({ ...onlyLevel("every-choice"), name: { en: name, fr: name } });
  const desk = await aSignedInMarketer(browser);
  await desk.waitForLoadState("networkidle");
  await desk.keyboard.press("Control+k");
  const field = desk.getByRole("combobox", { name: "Where to?" });
  await expect(field).toBeFocused();
  await expect(desk.getByRole("option", { name: `Mailings of ${name}` })).toBeVisible();
  await field.fill("PROSPÈCTS myst");
  await expect(desk.getByRole("option")).toHaveCount(1);
  const wanted = desk.getByRole("option", { name: `Prospects of ${name}` });
  await expect(wanted).toHaveAttribute("aria-selected", "true");
  expect(await wanted.getAttribute("id")).toBe(await field.getAttribute("aria-activedescendant"));
  await field.press("Enter");
  await expect(desk).toHaveURL(new RegExp(`/studio/prospects\\?campaign=${basename(home)}$`));
  await expect(desk.getByRole("dialog")).toHaveCount(0);
});

test("the palette's arrows go round, Escape closes it, and the focus comes back", async ({ browser }) => {
  const desk = await aSignedInMarketer(browser);
  await desk.waitForLoadState("networkidle");
  const opener = desk.getByRole("button", { name: "Search or jump" });
  await opener.focus();
  await opener.press("Enter");
  const field = desk.getByRole("combobox");
  await field.fill("appearance");
  await expect(desk.getByRole("option")).toHaveCount(3);
  const selected = desk.getByRole("option", { selected: true });
  await expect(selected).toHaveText("Appearance: System");
  await field.press("ArrowUp");
  await expect(selected).toHaveText("Appearance: Dark");
  await field.press("ArrowDown");
  await expect(selected).toHaveText("Appearance: System");
  await field.fill("nowhere at all");
  await expect(desk.getByRole("option")).toHaveCount(0);
  await expect(desk.getByRole("status").filter({ hasText: "Nothing by that name." })).toHaveCount(1);
  await field.press("Escape");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("single keys lead through the studio, are listed, stay quiet while she types, and can be switched off", async ({
  browser,
}) => {
  const desk = await aSignedInMarketer(browser);
  await desk.waitForLoadState("networkidle");
  await desk.keyboard.press("g");
  await desk.keyboard.press("p");
  await expect(desk).toHaveURL(/\/studio\/prospects$/);
  const search = desk.getByRole("searchbox", { name: "E-mail or name" });
  await expect(search).toBeVisible();
  await expect(async () => {
    await desk.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await desk.keyboard.type("gc?");
  await expect(search).toHaveValue("gc?");
  await expect(desk).toHaveURL(/\/studio\/prospects$/);
  await expect(desk.getByRole("dialog")).toHaveCount(0);

  await search.blur();
  await desk.keyboard.press("?");
  const help = desk.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help).toContainText("Go to the campaigns");
  await help.getByRole("button", { name: "Close" }).click();

  await desk.getByRole("button", { name: /Account$/ }).click();
  await desk.getByRole("button", { name: "Single-key shortcuts", pressed: true }).click();
  await expect(desk.getByRole("button", { name: "Single-key shortcuts", pressed: false })).toBeVisible();
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("?");
  // What needs a modifier is no single key: it still works, and opens the one dialog there is.
  await desk.keyboard.press("Control+k");
  await expect(desk.getByRole("dialog")).toHaveCount(1);
  await expect(desk.getByRole("combobox", { name: "Where to?" })).toBeFocused();
});

test("light or dark as chosen, from the first byte on, and without a script", async ({ browser }) => {
  const desk = await aSignedInMarketer(browser);
  await desk.waitForLoadState("networkidle");
  await desk.getByRole("button", { name: /Account$/ }).click();
  await desk.getByRole("button", { name: "Dark" }).click();
  await expect(desk.locator("html")).toHaveAttribute("data-theme", "dark");
  const state = await desk.context().storageState();
  const answer = await desk.request.get("/studio");
  expect(await answer.text()).toMatch(/^<!DOCTYPE html><html lang="en" data-theme="dark"/);

  const plain = await browser.newContext({ storageState: state, javaScriptEnabled: false, locale: "en-GB" });
  const page = await plain.newPage();
  await page.goto("/studio/prospects");
  const ground = () => page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  const dark = await ground();
  await page.getByRole("button", { name: /Account$/ }).click();
  await page.getByRole("button", { name: "Light" }).click();
  await expect(page).toHaveURL(/\/studio\/prospects$/);
  expect(await ground()).not.toBe(dark);
});

test("no page of the studio breaks the content policy or is drawn twice", async ({ browser }) => {
  const desk = await aSignedInMarketer(browser);
  await desk.waitForLoadState("networkidle");
  const said: string[] = [];
  desk.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  desk.on("pageerror", (error) => said.push(error.message));
  for (const path of [
    "/studio",
    "/studio/campaigns/wine-master-class",
    "/studio/campaigns/wine-master-class/mailings",
    "/studio/prospects",
  ]) {
    await desk.goto(path);
    await desk.waitForLoadState("networkidle");
    // Taken over: the palette's key answers.
    await desk.keyboard.press("Control+k");
    await expect(desk.getByRole("combobox", { name: "Where to?" })).toBeFocused();
  }
  expect(said).toEqual([]);
});
