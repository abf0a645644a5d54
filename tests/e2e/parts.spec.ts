import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { aPageOfParts } from "./support/parts.ts";

const order = (page: Page) => page.getByTestId("level").allTextContents();
const sent = (page: Page, name: string) => page.locator(`input[name="${name}"]`);

test("levels are put in order by keyboard, by mouse and by their buttons, and each move is said", async ({
  browser,
}) => {
  const { page, said } = await aPageOfParts(browser, "en");
  await page.getByRole("button", { name: "Drag Vine" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /Insert between Cellar and Label/ })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => order(page)).not.toEqual(["Vine", "Cellar", "Label", "Glass"]);
  const after = await order(page);
  expect([...after].sort()).toEqual(["Cellar", "Glass", "Label", "Vine"]);
  expect(after.indexOf("Vine")).toBeGreaterThan(0);

  const rows = page.getByRole("row");
  const last = await order(page).then((ids) => ids[0]);
  await rows.first().dragTo(rows.nth(3), {
    sourcePosition: { x: 20, y: 20 },
    targetPosition: { x: 120, y: 46 },
  });
  await expect.poll(async () => (await order(page)).at(-1)).toBe(last);

  const before = await order(page);
  const up = page.getByRole("button", { name: /^Move \w+ up$/ });
  await up.nth(2).click();
  await expect.poll(() => order(page)).toEqual([before[0], before[2], before[1], before[3]]);
  await expect(page.getByRole("status").filter({ hasText: /is now number 2 of 4\./ })).toHaveCount(1);
  // At an end a button keeps the focus and does nothing.
  await expect(up.first()).toHaveAttribute("aria-disabled", "true");
  await up.first().click({ force: true });
  expect(await order(page)).toEqual([before[0], before[2], before[1], before[3]]);
  expect(said).toEqual([]);
});

test("a moment is typed or chosen in a calendar, and sent as the clock shows it", async ({ browser }) => {
  const { page, said } = await aPageOfParts(browser, "fr");
  await expect(sent(page, "opens")).toHaveValue("2026-12-01T09:30");
  await expect(sent(page, "opensZone")).toHaveValue("Europe/Paris");
  // Days before months: the first part of the date is the day.
  await page.getByRole("spinbutton").first().focus();
  await page.keyboard.type("15");
  await expect(sent(page, "opens")).toHaveValue("2026-12-15T09:30");
  await page.getByRole("button", { name: /Choisir dans un calendrier/ }).click();
  await expect(page.getByRole("grid", { name: /décembre 2026/ })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(sent(page, "opens")).toHaveValue("2026-12-16T09:30");
  await expect(page.getByRole("button", { name: "Déplacer Vine" })).toBeVisible();
  expect(said).toEqual([]);
});

test("one of many is found without accents, words become tags, and both are sent", async ({ browser }) => {
  const { page, said } = await aPageOfParts(browser, "en");
  // Its opener comes with the richer control.
  await expect(page.getByRole("button", { name: /Show the list/ })).toBeVisible();
  const country = page.getByRole("combobox", { name: "Country" });
  await country.focus();
  await country.pressSequentially("reunion");
  await expect(page.getByRole("option")).toHaveText(["La Réunion"]);
  await page.keyboard.press("ArrowDown");
  // The option is the active one before it is chosen.
  await expect(country).toHaveAttribute("aria-activedescendant", /./);
  await page.keyboard.press("Enter");
  await expect(sent(page, "country")).toHaveValue("re");

  await page.getByRole("textbox", { name: "Tags" }).fill("picnic");
  await page.keyboard.press("Enter");
  await expect(sent(page, "tags")).toHaveValue("wine, summer, picnic");
  await page.getByRole("row", { name: "summer" }).focus();
  await page.keyboard.press("Delete");
  await expect(sent(page, "tags")).toHaveValue("wine, picnic");
  await page.getByRole("textbox", { name: "Brand" }).fill("#006655");
  await expect(page.getByText("on #006655")).toBeVisible();
  expect(said).toEqual([]);
});

test("a language is put in view by its button, and the incomplete one says so", async ({ browser }) => {
  const { page, said } = await aPageOfParts(browser, "en");
  const all = page.getByRole("button", { name: "All languages" });
  await expect(all).toHaveAttribute("aria-pressed", "true");
  const english = page.getByRole("button", { name: "English (incomplete)" });
  await english.click();
  await expect(english).toHaveAttribute("aria-pressed", "true");
  await expect(all).toHaveAttribute("aria-pressed", "false");
  expect(said).toEqual([]);
});

test("a menu's act asks first, and the focus comes back to the menu's button", async ({ browser }) => {
  const { page, said } = await aPageOfParts(browser, "en");
  const more = page.getByRole("button", { name: "More" });
  const remove = page.getByRole("menuitem", { name: "Delete" });
  // A key that comes before the menu has moved the focus into itself opens nothing.
  await expect(async () => {
    if (!(await remove.isVisible())) await more.press("Enter", { timeout: 2_000 });
    await expect(remove).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(remove).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Enter");
  const asked = page.getByRole("alertdialog", { name: "Delete the level?" });
  await expect(asked).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(asked).toHaveCount(0);
  await expect(more).toBeFocused();
  await expect(page.getByText("Gone")).toHaveCount(0);

  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await asked.getByRole("button", { name: "Yes, delete" }).click();
  await expect(page.getByText("Gone")).toBeVisible();

  await page.getByRole("button", { name: "Copy" }).focus();
  await expect(page.getByRole("tooltip")).toHaveText("Copies the level");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  expect(said).toEqual([]);
});

test("axe finds nothing on any of the parts", async ({ browser }) => {
  for (const language of ["en", "fr"] as const) {
    const { page } = await aPageOfParts(browser, language);
    await expect(page.getByRole("grid").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(" "))}`),
    ).toEqual([]);
  }
});
