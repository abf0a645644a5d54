import { expect, type Page, test } from "@playwright/test";
import { aDraftOfTheWineClass, aMarketerAt } from "./support/drafts.ts";

const FIRST_LEVEL = "levels/vine-and-map";
const names = (page: Page, list = "Questions") =>
  page
    .getByRole("grid", { name: list, exact: true })
    .or(page.getByRole("list", { name: list, exact: true }))
    .getByRole("link")
    .allTextContents();
const levels = (page: Page) => names(page, "Levels");
const handle = (page: Page, name: string) => page.getByRole("button", { name: `Drag ${name}` });

test("Marie puts questions in order by mouse, keys, buttons and menu; each move is said, kept, and taken back alone", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/${FIRST_LEVEL}`);
  await expect(desk.getByRole("grid", { name: "Questions" })).toBeVisible();
  const [a = "", b = "", c = "", d = "", ...rest] = await names(desk);

  await desk
    .getByRole("row")
    .filter({ hasText: a })
    .dragTo(desk.getByRole("row").filter({ hasText: c }), {
      sourcePosition: { x: 20, y: 24 },
      targetPosition: { x: 120, y: 44 },
    });
  await expect.poll(() => names(desk)).toEqual([b, c, a, d, ...rest]);
  await expect(desk.getByRole("status").filter({ hasText: `${a} is now number 3` })).toHaveCount(1);

  await handle(desk, d).focus();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: /^Insert / }).first()).toBeAttached();
  await desk.keyboard.press("ArrowUp");
  await desk.keyboard.press("Enter");
  await expect.poll(() => names(desk)).not.toEqual([b, c, a, d, ...rest]);
  const byKeys = await names(desk);

  await desk.getByRole("button", { name: `Move ${b} down` }).click();
  await expect(desk.getByRole("button", { name: `Move ${b} down` })).toBeFocused();
  const byButton = await names(desk);
  expect(byButton.indexOf(b)).toBe(1);
  await expect(desk.getByRole("status").filter({ hasText: `${b} is now number 2` })).toHaveCount(1);

  // What the page shows at once is what the server has made of it.
  await desk.waitForLoadState("networkidle");
  await desk.reload();
  await expect.poll(() => names(desk)).toEqual(byButton);

  // Each move is one edit, and each is taken back by itself: by the button, and by its keys.
  await desk.getByRole("button", { name: "Undo my last change" }).click();
  await expect.poll(() => names(desk)).toEqual(byKeys);
  await desk.getByRole("heading", { level: 1 }).click();
  await desk.keyboard.press("Control+z");
  await expect.poll(() => names(desk)).toEqual([b, c, a, d, ...rest]);
});

test("a question goes to another level from its menu, and by being dropped on the level's link", async ({
  browser,
}) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/${FIRST_LEVEL}`);
  await expect(desk.getByRole("grid", { name: "Questions" })).toBeVisible();
  const [a = "", b = "", ...rest] = await names(desk);

  await desk.getByRole("button", { name: `More: ${a}` }).press("Enter");
  await desk.getByRole("menuitem", { name: "Move to another level" }).press("Enter");
  const dialog = desk.getByRole("dialog", { name: "Move to another level" });
  await dialog.getByRole("combobox").selectOption({ index: 0 });
  await dialog.getByRole("button", { name: "Move it there" }).click();
  await expect.poll(() => names(desk)).toEqual([b, ...rest]);
  await expect(desk.getByRole("alertdialog")).toContainText("now stands at the end of Level 2");

  const parts = desk.getByRole("navigation", { name: "Parts of the campaign" });
  await desk
    .getByRole("row")
    .filter({ hasText: b })
    .dragTo(parts.getByRole("link", { name: /^Level 2/ }), { sourcePosition: { x: 20, y: 24 } });
  await expect.poll(() => names(desk)).toEqual(rest);
  await parts.getByRole("link", { name: /^Level 2/ }).click();
  await expect.poll(async () => (await names(desk)).slice(-2)).toEqual([a, b]);
});

test("levels change places too, and one that is removed comes back with all its questions", async ({
  browser,
}) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, editor);
  await expect(desk.getByRole("grid", { name: "Levels" })).toBeVisible();
  const [a = "", b = "", ...rest] = await levels(desk);
  await desk.getByRole("button", { name: `Move ${a} down` }).click();
  await expect.poll(() => levels(desk)).toEqual([b, a, ...rest]);
  const nav = desk.getByRole("navigation", { name: "Parts of the campaign" });
  await expect(nav.getByRole("link", { name: `Level 2: ${a}` })).toBeVisible();
  const asked = desk
    .getByRole("row")
    .filter({ hasText: a })
    .getByText(/questions$/);
  const before = await asked.textContent();

  await desk.getByRole("button", { name: `More: ${a}` }).click();
  await desk.getByRole("menuitem", { name: "Remove" }).click();
  await expect.poll(() => levels(desk)).toEqual([b, ...rest]);
  await desk.getByRole("button", { name: "Undo my last change" }).click();
  await expect.poll(() => levels(desk)).toEqual([b, a, ...rest]);
  await expect(asked).toHaveText(before ?? "");
});

test("without a connection a move is not made, which is said, and the list shows what is", async ({
  browser,
}) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, editor);
  await expect(desk.getByRole("grid", { name: "Levels" })).toBeVisible();
  const before = await levels(desk);
  await desk.context().setOffline(true);
  await desk.getByRole("button", { name: `Move ${before[0]} down` }).click();
  await expect(desk.getByRole("alert")).toContainText("Not done: no connection");
  expect(await levels(desk)).toEqual(before);
  await desk.context().setOffline(false);
  await desk.getByRole("button", { name: `Move ${before[0]} down` }).click();
  await expect.poll(async () => (await levels(desk))[1]).toBe(before[0]);
  await expect(desk.getByRole("alert")).toHaveCount(0);
});

test("without a script the same is done by forms", async ({ browser }) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/${FIRST_LEVEL}`, { javaScriptEnabled: false });
  const [a = "", b = "", c = "", ...rest] = await names(desk);
  await desk.getByRole("button", { name: `Move ${a} down` }).click();
  await expect.poll(() => names(desk)).toEqual([b, a, c, ...rest]);
  await expect(desk.getByRole("button", { name: `Move ${b} up` })).toBeDisabled();

  const row = desk.getByRole("listitem").filter({ has: desk.getByRole("link", { name: c }) });
  await row.getByLabel(`More: ${c}`, { exact: true }).click();
  await row.getByRole("combobox", { name: "Move to another level" }).selectOption({ index: 0 });
  await row.getByRole("button", { name: `Move to: ${c}` }).click();
  await expect.poll(() => names(desk)).toEqual([b, a, ...rest]);
  await desk.getByRole("button", { name: "Undo my last change" }).click();
  await expect.poll(() => names(desk)).toEqual([b, a, c, ...rest]);
});
