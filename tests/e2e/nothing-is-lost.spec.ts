import { expect, type Page, test } from "@playwright/test";
import { aDraftOfTheWineClass, aMarketerAt } from "./support/drafts.ts";

const QUESTION = "questions/gironde-estuary";
const explanation = (page: Page) =>
  page.getByRole("group", { name: "Explanation, shown after the answer" }).getByLabel("English");
const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^Saved at/ })).toBeVisible();

test("a session that ends while somebody writes keeps their words, and saves them once they have signed in again", async ({
  browser,
}) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/${QUESTION}`);
  await explanation(desk).fill("Saved before it ended.");
  await saved(desk);
  await desk.waitForLoadState("networkidle");
  await desk.context().clearCookies();
  await explanation(desk).fill("Written after it ended.");
  await expect(
    desk.getByRole("status").filter({ hasText: "Not saved: your session has ended" }),
  ).toBeVisible();

  await desk.getByRole("link", { name: "Sign in again" }).click();
  const account = JSON.parse(process.env.OUTDO_FIRST_ACCOUNT ?? "{}") as { email: string; password: string };
  await desk.getByLabel("E-mail").fill(account.email);
  await desk.getByLabel("Password").fill(account.password);
  await desk.getByRole("button", { name: "Sign in" }).click();
  await desk.waitForURL(`**${editor}/${QUESTION}`);
  await expect(explanation(desk)).toHaveValue("Written after it ended.");
  await saved(desk);
  const other = await aMarketerAt(browser, `${editor}/${QUESTION}`);
  await expect(explanation(other)).toHaveValue("Written after it ended.");
});

test("a tab that is closed right after the last key has saved it, or brings it back", async ({ browser }) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/${QUESTION}`);
  await expect(desk.getByRole("status").filter({ hasText: /^Saved/ })).toBeVisible();
  await explanation(desk).fill("The last words before it closed.");
  const next = await desk.context().newPage();
  await closeTab(desk);
  await next.goto(`${editor}/${QUESTION}`);
  await expect(explanation(next)).toHaveValue("The last words before it closed.");
  await next.waitForLoadState("networkidle");
  const other = await aMarketerAt(browser, `${editor}/${QUESTION}`);
  await expect(explanation(other)).toHaveValue("The last words before it closed.");
});

test("what cannot be saved is still there after the tab was closed without a connection: words, colours and moments", async ({
  browser,
}) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/levels/grapes`);
  const opens = (page: Page) => page.locator('input[name="opensAt"]');
  const day = (page: Page) => page.getByRole("group", { name: "Opens" }).getByRole("spinbutton").first();
  await opens(desk).scrollIntoViewIfNeeded();
  await expect(day(desk)).toBeVisible();
  await desk.context().setOffline(true);
  await day(desk).focus();
  await desk.keyboard.type("150120270930");
  await expect(opens(desk)).toHaveValue("2027-01-15T09:30");
  await expect(desk.getByRole("status").filter({ hasText: /^Not saved: no connection/ })).toBeVisible();
  await closeTab(desk);

  const again = await desk.context().newPage();
  await again.context().setOffline(false);
  await again.goto(`${editor}/levels/grapes`);
  await expect(opens(again)).toHaveValue("2027-01-15T09:30");
  await expect(
    again.getByText("What you had written here and could not be saved has been brought back."),
  ).toBeVisible();
  await saved(again);

  const look = await again.context().newPage();
  await look.goto(`${editor}/parts/look`);
  const brand = (page: Page) => page.getByRole("textbox", { name: "Brand colour", exact: true });
  await expect(look.getByRole("status").filter({ hasText: /^Saved/ })).toBeVisible();
  await look.context().setOffline(true);
  await brand(look).fill("#006655");
  await expect(look.getByRole("status").filter({ hasText: /^Not saved: no connection/ })).toBeVisible();
  await closeTab(look);
  const back = await again.context().newPage();
  await back.context().setOffline(false);
  await back.goto(`${editor}/parts/look`);
  await expect(brand(back)).toHaveValue("#006655");
  await saved(back);
});

test("who writes a level's rules and who moves its questions do not meet", async ({ browser }) => {
  const editor = await aDraftOfTheWineClass(browser);
  const [one, other] = [
    await aMarketerAt(browser, `${editor}/levels/vine-and-map`),
    await aMarketerAt(browser, `${editor}/levels/vine-and-map`),
  ];
  const questions = (page: Page) => page.getByRole("grid", { name: "Questions" }).getByRole("link");
  const first = (await questions(other).first().textContent()) ?? "";
  await other.getByRole("button", { name: `Move ${first} down` }).click();
  await expect(questions(other).nth(1)).toHaveText(first);
  await other.waitForLoadState("networkidle");
  const named = one.getByRole("group", { name: "Name of the level" }).last();
  await named.getByLabel("English").fill("The map of the vine");
  await saved(one);
  await expect(questions(one).nth(1)).toHaveText(first);
  await other.reload();
  await expect(other.getByRole("heading", { name: "Level 1: The map of the vine" })).toBeVisible();
});

test("a language in view hides the others, marks what lacks words, and stays from page to page", async ({
  browser,
}) => {
  const editor = await aDraftOfTheWineClass(browser);
  const desk = await aMarketerAt(browser, `${editor}/${QUESTION}`);
  const french = desk.getByRole("group", { name: "Question", exact: true }).getByLabel("Français");
  const english = desk.getByRole("group", { name: "Question", exact: true }).getByLabel("English");
  await desk.getByRole("button", { name: "English", exact: true }).click();
  await expect(english).toBeVisible();
  await expect(french).toBeHidden();
  await english.fill("");
  await expect(desk.getByRole("button", { name: "English (incomplete)" })).toBeVisible();
  await desk.getByRole("button", { name: "Français", exact: true }).click();
  await expect(french).toBeVisible();
  await desk.getByRole("link", { name: "Back to the level" }).click();
  await desk.getByRole("grid", { name: "Questions" }).getByRole("link").nth(1).click();
  await expect(desk.getByRole("button", { name: "Français", exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

/** As its owner closes it: the page hears of it first, so it is closed a moment later. */
async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
}
