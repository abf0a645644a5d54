import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { publishEveryKind, signUpByKeyboard, tabTo } from "./support/every-kind.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

/** The page that asks: its heading has the focus, so that it is what is read out. */
async function expectQuestion(page: Page, prompt: string): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name: prompt });
  await expect(heading).toBeFocused();
  await expect(page.getByRole("group", { name: prompt })).toBeVisible();
}

/** The feedback: outcome and points have the focus, and Enter goes on. */
async function expectRight(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: /^Right! \+\d+/ })).toBeFocused();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target).join(", ")}`),
  ).toEqual([]);
}

test("every kind of question is answered with the keyboard alone", async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await aPhone(browser);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const answerBy = async (prompt: string, ...keys: string[]) => {
    await expectQuestion(page, prompt);
    await expectAccessible(page);
    await press(...keys, "Enter");
  };
  const goOn = async () => {
    await expectRight(page);
    await expectAccessible(page);
    await press("Enter");
  };

  await signUpByKeyboard(page, await publishEveryKind());
  await answerBy("Where do you live?", "b");
  await answerBy("How do you like to travel?", "a", "3");
  await answerBy("Which river crosses Budapest?", "2");
  await goOn();
  // A second press takes a tick away again.
  await answerBy("Which of these are islands?", "a", "b", "b", "c", "e");
  await goOn();
  await answerBy("Most of Greenland is under ice.", "a");
  await goOn();
  await answerBy("Which is the sign?", "a");
  await goOn();
  await expect(page).toHaveURL(/levels\/1\/result$/);
  await page.locator("a[rel=next]").focus();
  await press("Enter");

  await answerBy("Do you find your way?", "4");
  await expectQuestion(page, "Where would you go tomorrow?");
  await tabTo(page, page.getByRole("textbox", { name: "Your answer" }));
  await page.keyboard.type("To the sea, and on an evening train back");
  await expect(page.getByText("Characters left: 160")).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "That is my taste" }));
  await press("Enter");

  // Before the first clock: its limit can be lengthened, and Enter starts it.
  await expect(page.getByRole("heading", { level: 1, name: "Ready?" })).toBeFocused();
  await expectAccessible(page);
  await tabTo(page, page.getByRole("button", { name: "Ten times the time" }));
  await press("Enter");
  await expect(page.getByText("3 minutes 20 seconds for each question")).toBeVisible();
  await press("Enter");

  await expectQuestion(page, "Put the rivers in order, the shortest first.");
  await expect(page.getByRole("timer")).toHaveText(/^3:[012]\d$/);
  await expectAccessible(page);
  for (const [index, river] of ["The Thames", "The Seine", "The Rhine", "The Nile"].entries()) {
    const up = page.getByRole("button", { name: `Move ${river} up` });
    await tabTo(page, up);
    const place = page.getByRole("listitem").filter({ has: up }).locator("> :first-child");
    for (let now = Number(await place.textContent()); now > index + 1; now--) await press("ArrowUp");
    await expect(up).toBeFocused();
    await expect(place).toHaveText(String(index + 1));
  }
  await tabTo(page, page.getByRole("button", { name: "Answer" }));
  await press("Enter");
  await goOn();

  await expectQuestion(page, "How high is Mont Blanc?");
  await expectAccessible(page);
  await tabTo(page, page.getByRole("textbox", { name: "Your answer" }));
  await page.keyboard.type("4806");
  await expect(page.getByRole("slider")).toHaveValue("4806");
  await press("Enter");
  await goOn();

  await expectQuestion(page, "What is the capital of Norway?");
  await tabTo(page, page.getByRole("textbox", { name: "Your answer" }));
  await page.keyboard.type("oslo");
  await press("Enter");
  await goOn();

  await expectQuestion(page, "Point at the arrow's head.");
  await expectAccessible(page);
  await tabTo(page, page.getByRole("button", { name: "Or point at the picture" }));
  // From the middle to 75 percent across and 25 percent down.
  for (let steps = 0; steps < 5; steps++) await press("Shift+ArrowRight", "Shift+ArrowUp");
  await expect(page.locator("[data-said]")).toHaveText("75% from the left, 25% from the top");
  await tabTo(page, page.getByRole("button", { name: "Answer" }));
  await press("Enter");
  await goOn();

  await expectQuestion(page, "Which river runs through which city?");
  await expectAccessible(page);
  for (const [city, river] of Object.entries({ Paris: "Seine", Rome: "Tiber", Cairo: "Nile" })) {
    await tabTo(page, page.getByRole("combobox", { name: city }));
    await page.keyboard.type(river);
  }
  await tabTo(page, page.getByRole("button", { name: "Answer" }));
  await press("Enter");
  await expectRight(page);
  await press("Enter");
  await expect(page).toHaveURL(/levels\/2\/result$/);
  await page.context().close();
});

test("every kind of question is answered without a script", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await aPhone(browser, { javaScriptEnabled: false });
  const button = (name: string) => page.getByRole("button", { name });
  const tick = async (...names: string[]) => {
    for (const name of names) await page.getByLabel(name).check();
  };
  const answer = async () => {
    await button("Answer").click();
    await expect(page.getByRole("heading", { level: 1, name: /^Right! \+\d+/ })).toBeVisible();
  };
  const goOn = () => page.locator("a[rel=next], form[data-next] button").click();

  const home = await publishEveryKind();
  await page.goto(home);
  await page.getByLabel("First name").fill("Grace");
  await page.getByLabel("Last name").fill("Hopper");
  await page.getByLabel("E-mail", { exact: true }).fill(addressOf("grace"));
  await tick("I accept the rules.");
  await page.locator("form[data-next] button[type=submit]").click();

  await tick("Africa");
  await button("That is my taste").click();
  await tick("By train", "By boat");
  await button("That is my taste").click();
  await button("Answer").click();
  await expect(page.getByRole("alert")).toHaveText("Choose an answer first.");
  await tick("The Danube");
  await answer();
  await goOn();
  await tick("Malta", "Cuba", "Iceland");
  await answer();
  await goOn();
  await tick("True");
  await answer();
  await goOn();
  await tick("The ring with the arrow");
  await answer();
  await goOn();
  await page.goto(`${home}/levels/2`);

  await tick("4");
  await button("That is my taste").click();
  await button("Skip").click();
  await button("No time limit").click();
  await expect(page.getByText("No time limit: take the time you need.")).toBeVisible();
  await button("Start").click();

  const place = (river: string) => page.getByRole("combobox", { name: `Place of ${river}` });
  for (const [index, river] of ["The Thames", "The Seine", "The Rhine", "The Nile"].entries())
    await place(river).selectOption(index === 3 ? "1" : String(index + 1));
  await button("Answer").click();
  await expect(page.getByRole("alert")).toContainText("Two of them have the same place");
  await place("The Nile").selectOption("4");
  await answer();
  await goOn();

  await page.getByRole("textbox", { name: "Your answer" }).fill("very high");
  await button("Answer").click();
  await expect(page.getByRole("alert")).toContainText("Write one number in digits");
  await expect(page.getByRole("textbox", { name: "Your answer" })).toHaveValue("very high");
  await page.getByRole("textbox", { name: "Your answer" }).fill("4 806");
  await answer();
  await goOn();
  await page.getByRole("textbox", { name: "Your answer" }).fill("Olso");
  await button("Answer").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Not this time/);
  await goOn();
  await expect(button("Or point at the picture")).toBeHidden();
  await tick("At the top right");
  await answer();
  await goOn();
  for (const [city, river] of Object.entries({ Paris: "Seine", Rome: "Tiber", Cairo: "Nile" }))
    await page.getByRole("combobox", { name: city }).selectOption({ label: river });
  await answer();
  await goOn();
  await expect(page).toHaveURL(/levels\/2\/result$/);
  await page.context().close();
});
