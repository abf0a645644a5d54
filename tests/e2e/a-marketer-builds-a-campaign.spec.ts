import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/looks.ts";
import { aPhone, aSignedInMarketer } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

test("Marie builds a campaign of two levels from nothing, is stopped, mends it, sees it as a friend will, publishes it, and sees the first player arrive", async ({
  browser,
}) => {
  test.setTimeout(150_000);
  const desk = await aSignedInMarketer(browser);
  await desk.getByRole("link", { name: "New campaign" }).click();
  await expect(desk.getByRole("heading", { name: "Starting points" })).toBeVisible();
  await expectAccessible(desk, "new campaign");
  await desk.getByRole("button", { name: "Begin with this: From nothing" }).click();
  await expect(desk).toHaveURL(/\/draft\/parts\/identity$/);

  // English alone: a language that is given up goes from every form.
  await desk.getByRole("checkbox", { name: "Français" }).uncheck();
  await saved(desk);
  await expect(desk.getByRole("textbox", { name: "Français" })).toHaveCount(0);
  const slug = `coffee-${Date.now().toString(36)}`;
  await say(desk, "Name of the campaign", "The coffee quiz");
  await say(desk, "In one line", "From bean to cup");
  await say(desk, "Introduction", "Two levels, one voucher.");
  await desk.getByLabel("Address", { exact: true }).fill(slug.toUpperCase());
  await saving(desk, "Not saved: a field needs your attention.");
  await expect(desk.getByLabel("Address", { exact: true })).toHaveAccessibleDescription(/lower-case letters/);
  await desk.getByLabel("Address", { exact: true }).fill(slug);
  await saved(desk);
  await expectAccessible(desk, "identity");

  const editor = desk.url().replace(/\/parts\/identity$/, "");
  await desk.goto(`${editor}/parts/words`);
  await say(desk, "When the game is over", "It is over.");
  await desk.goto(`${editor}/parts/legal`);
  await say(desk, "Box: accepting the rules (required)", "I accept the rules.");
  await say(desk, "Box: hearing from you (never ticked in advance)", "Write to me.");
  await desk.goto(`${editor}/parts/reward`);
  await say(desk, "Name of the voucher", "Five euros");
  await say(desk, "Conditions", "In the shop.");
  await desk.getByLabel("How many there are").fill("10");
  await saved(desk);
  await expectAccessible(desk, "voucher");

  await desk.goto(`${editor}/levels/level-1`);
  await say(desk, "Name of the level", "The bean");
  await say(desk, "What awaits", "One question.");
  await addQuestion(desk, "Where does coffee come from?", ["Ethiopia", "Norway"], 0);
  await expectAccessible(desk, "question");
  await desk.goto(`${editor}`);
  await desk.getByRole("button", { name: "Add a level" }).click();
  await desk.waitForURL(/\/draft\/levels\//);
  await say(desk, "Name of the level", "The cup");
  await say(desk, "What awaits", "Another one.");
  await addQuestion(desk, "Which is made with milk?", ["Espresso", "Latte"], 1);
  await desk.goto(`${editor}`);
  await expectAccessible(desk, "overview");

  await desk.goto(`${editor}/simulation?invited=1000`);
  await expect(desk.getByLabel("People invited")).toHaveValue("1000");
  await expectAccessible(desk, "simulation");

  // The rules of the game are still missing: nothing is published.
  await desk.goto(`${editor}/publication`);
  await expect(desk.getByRole("button", { name: "Publish and open" })).toBeDisabled();
  const missing = desk.getByRole("link", { name: /^Rules of the game/ });
  await expect(missing.first()).toHaveAttribute("href", /\/draft\/parts\/legal$/);
  await expectAccessible(desk, "publication");
  await desk.goto(`${editor}/parts/legal`);
  await say(desk, "Rules of the game", "1. Play.");

  // As a friend will see it, whom somebody challenges: nobody has, and nobody plays yet.
  await desk.getByRole("link", { name: "Preview" }).first().click();
  await desk.getByLabel("As whom", { exact: true }).selectOption("Ada's friend");
  await desk.getByRole("button", { name: "Show" }).click();
  const seen = desk.frameLocator('iframe[title="The campaign as a player sees it"]');
  await expect(seen.getByText(/Ada/).first()).toBeVisible();
  await expect(seen.getByText("From bean to cup").first()).toBeVisible();

  await desk.goto(`${editor}/publication`);
  await desk.getByRole("button", { name: "Publish and open" }).click();
  await expect(desk).toHaveURL(/\/studio\/campaigns\/coffee|\/studio\/campaigns\/campaign/);

  const address = `/play/${await slugShown(desk)}`;
  const phone = await aPhone(browser);
  await phone.goto(address);
  await phone.getByLabel("First name").fill("Ada");
  await phone.getByLabel("Last name").fill("Lovelace");
  await phone.getByLabel("E-mail", { exact: true }).fill(addressOf("ada"));
  await phone.getByRole("checkbox", { name: "I accept the rules." }).check();
  await phone.locator("form[data-next] button[type=submit]").click();
  await expect(phone.getByRole("heading", { level: 1, name: "Where does coffee come from?" })).toBeVisible();

  await desk.reload();
  await expect(desk.getByRole("term").filter({ hasText: "Signed up" }).first()).toBeVisible();
  await expect(desk.getByRole("row", { name: /^Signed up 1\b/ })).toBeVisible();
  await desk.getByRole("link", { name: "Edit the campaign" }).click();
  await desk.getByRole("link", { name: "Versions" }).click();
  await expect(desk.getByRole("row", { name: /Version 1 Players see this one/ })).toBeVisible();
  await expectAccessible(desk, "versions");
});

test("of two windows that edit one question the second is told, and nothing is overwritten in silence", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const [one, other] = [await aSignedInMarketer(browser), await aSignedInMarketer(browser)];
  await one.goto("/studio/campaigns/new");
  await one.getByRole("button", { name: "Begin with this: Wine Master Class" }).click();
  await one.waitForURL("**/draft/parts/identity");
  const editor = one.url().replace(/\/parts\/identity$/, "");
  for (const page of [one, other]) await page.goto(`${editor}/questions/gironde-estuary`);

  await explain(one, "From the first window.");
  await saved(one);
  await explain(other, "From the second window.");
  await saving(other, "Not saved: somebody else has changed this part.");
  await other.getByRole("button", { name: "Save mine over it" }).click();
  await saved(other);
  await one.reload();
  await expect(explanation(one)).toHaveValue("From the second window.");

  // Without a connection nothing is lost: it is said, kept, and saved when the connection is back.
  await one.context().setOffline(true);
  await explain(one, "Written in a tunnel.");
  await saving(one, /^Not saved: no connection/);
  await one.context().setOffline(false);
  await saved(one);
  await other.goto(`${editor}/questions/gironde-estuary`);
  await expect(explanation(other)).toHaveValue("Written in a tunnel.");

  await one.reload();
  await one.getByRole("button", { name: "Undo my last change" }).click();
  await expect(explanation(one)).toHaveValue("From the second window.");
  await other.reload();
  await expect(explanation(other)).toHaveValue("From the second window.");
});

const explanation = (page: Page) =>
  page.getByRole("group", { name: "Explanation, shown after the answer" }).getByLabel("English");
const explain = (page: Page, words: string) => explanation(page).fill(words);

async function say(page: Page, field: string, words: string): Promise<void> {
  const group = page.getByRole("group", { name: field, exact: true }).last();
  await group.getByLabel("English").fill(words);
  await saved(page);
}

async function addQuestion(page: Page, prompt: string, choices: string[], right: number): Promise<void> {
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.waitForURL(/\/draft\/questions\//);
  await say(page, "Question", prompt);
  for (const [index, choice] of choices.entries()) await say(page, `Choice ${index + 1}`, choice);
  await page.getByRole("radio", { name: "Right" }).nth(right).check();
  await say(page, "Explanation, shown after the answer", "Because.");
}

async function saving(page: Page, state: string | RegExp): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: state })).toBeVisible();
}

const saved = (page: Page) => saving(page, /^Saved\b/);

async function slugShown(page: Page): Promise<string> {
  const href = await page.getByRole("link", { name: "Open the play page" }).getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}
