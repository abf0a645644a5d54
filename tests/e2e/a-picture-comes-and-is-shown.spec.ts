import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { publish } from "./support/campaigns.ts";
import { onlyLevel } from "./support/every-kind.ts";
import { expectAccessible, expectNothingLost } from "./support/looks.ts";
import { aPhone, aSignedInMarketer } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

/** A photograph of 1,400 by 900, each its own. */
async function aFile(name: string) {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  const create = { width: 1400, height: 900, channels: 3 as const, background: "#808080", noise };
  return { name, mimeType: "image/jpeg", buffer: await sharp({ create }).blur(5).jpeg().toBuffer() };
}

async function aQuestion(desk: Page): Promise<string> {
  await desk.goto("/studio/campaigns/new");
  await desk.getByRole("button", { name: "Begin with this: Wine Master Class" }).click();
  await desk.waitForURL("**/draft/parts/identity");
  return desk.url().replace(/\/parts\/identity$/, "/questions/gironde-estuary");
}

test("Marie adds a picture while she writes a question, and players see it in the width that their screen needs", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const desk = await aSignedInMarketer(browser);
  const question = await aQuestion(desk);
  await desk.goto(question);
  const field = desk.getByRole("combobox", { name: "Picture", exact: true });
  await expect(field).toHaveValue("");
  await desk.getByRole("button", { name: "Choose by eye" }).click();
  const dialog = desk.getByRole("dialog", { name: "Choose a picture" });
  await expectAccessible(desk, "picture dialog");

  await dialog.getByLabel("Picture", { exact: true }).setInputFiles(await aFile("Estuary.jpg"));
  await dialog.getByRole("button", { name: "Add and choose" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Say what it shows");
  await dialog.getByLabel("What it shows: Français").fill("Un estuaire au matin.");
  await dialog.getByLabel("What it shows: English").fill("An estuary in the morning.");
  await dialog.getByRole("button", { name: "Add and choose" }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  await expect(field).toHaveValue(/^\/media\/[\w-]{24}\/1280\.webp$/);
  const alt = desk.getByRole("group", { name: "Description for those who do not see it" });
  await expect(alt.getByLabel("English")).toHaveValue("An estuary in the morning.");
  await expect(desk.getByRole("status").filter({ hasText: /^Saved\b/ })).toBeVisible();
  await desk.reload();
  const src = await field.inputValue();
  expect(src).toMatch(/1280\.webp$/);
  await expectAccessible(desk, "question with a picture");

  const level = onlyLevel("every-choice", { opening: [] });
  const [asked] = level.levels.flatMap(({ questions }) => questions);
  if (asked) asked.picture = { src, width: 1280, height: 823, alt: { fr: "Estuaire", en: "Estuary" } };
  const phone = await aPhone(browser);
  await phone.goto(await publish(level));
  await phone.getByLabel("First name").fill("Ada");
  await phone.getByLabel("Last name").fill("Lovelace");
  await phone.getByLabel("E-mail", { exact: true }).fill(addressOf("ada"));
  await phone.getByRole("checkbox", { name: "I accept the rules." }).check();
  await phone.locator("form[data-next] button[type=submit]").click();
  const picture = phone.getByRole("img", { name: "Estuary" });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth))
    .toBeGreaterThan(0);
  expect(await picture.evaluate((shown: HTMLImageElement) => shown.currentSrc)).toMatch(/\/640\.avif$/);
  await expectAccessible(phone, "question of a player");
  await expectNothingLost(phone, "question of a player");
});

test("without a script a picture is added, described, chosen from the list, and deleted when nothing shows it", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const scripted = await aSignedInMarketer(browser);
  const storageState = await scripted.context().storageState();
  const context = await browser.newContext({ storageState, locale: "en-GB", javaScriptEnabled: false });
  const desk = await context.newPage();
  await desk.goto("/studio");
  await desk.getByRole("link", { name: "Pictures" }).click();

  const input = desk.getByLabel("Picture", { exact: true });
  await input.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("%PDF-1.7") });
  await desk.getByRole("button", { name: "Add", exact: true }).click();
  await expect(input).toHaveAccessibleDescription(/^This file is no picture/);
  await input.setInputFiles(await aFile("Cellar_door.jpg"));
  await desk.getByRole("button", { name: "Add", exact: true }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Cellar door" })).toBeVisible({ timeout: 30_000 });
  const page = desk.url().replace(/\?.*/, "");
  const id = page.split("/").at(-1) ?? "";

  // Not offered before somebody has said what it shows.
  const question = await aQuestion(desk);
  await desk.goto(question);
  const offered = desk.locator(`option[value="/media/${id}/1280.webp"]`);
  await expect(offered).toHaveAttribute("disabled");
  await desk.goto(page);
  await desk.getByLabel("What it shows: Français").fill("Une porte de cave.");
  await desk.getByLabel("What it shows: English").fill("A cellar door.");
  await desk.getByRole("button", { name: "Save" }).click();
  await expect(desk.getByText("Saved.")).toBeVisible();

  await desk.goto(question);
  await desk.getByRole("combobox", { name: "Picture", exact: true }).selectOption(`/media/${id}/1280.webp`);
  await desk.getByRole("button", { name: "Save" }).click();
  const alt = desk.getByRole("group", { name: "Description for those who do not see it" });
  await expect(alt.getByLabel("English")).toHaveValue("A cellar door.");

  // While a campaign shows it there is nothing to press.
  await desk.goto(page);
  await expect(desk.getByRole("button", { name: "Delete this picture" })).toHaveCount(0);
  await desk.goto(question);
  await desk.getByRole("combobox", { name: "Picture", exact: true }).selectOption("");
  await desk.getByRole("button", { name: "Save" }).click();
  await desk.goto(page);
  await desk.getByRole("button", { name: "Delete this picture" }).click();
  await expect(desk.getByText("The picture is deleted.")).toBeVisible();
  expect((await desk.request.get(`/media/${id}/320.webp`)).status()).toBe(404);

  for (const colorScheme of ["light", "dark"] as const) {
    await scripted.emulateMedia({ colorScheme });
    await scripted.goto("/studio/media");
    await expectAccessible(scripted, `library, ${colorScheme}`);
    await scripted.setInputFiles("input[type=file]", await aFile(`Seen in ${colorScheme}.jpg`));
    await scripted.getByRole("button", { name: "Add", exact: true }).click();
    await expect(scripted.getByRole("heading", { level: 1, name: `Seen in ${colorScheme}` })).toBeVisible({
      timeout: 30_000,
    });
    await expectAccessible(scripted, `a picture, ${colorScheme}`);
  }
});
