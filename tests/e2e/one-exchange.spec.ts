import { expect, type Page, test } from "@playwright/test";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, signUp } from "./support/wine-class.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const answerButton = (page: Page) => page.getByRole("button", { name: "Answer", exact: true });

/** A player at the first question that counts: the page before it asks about themselves. */
async function atAQuestion(page: Page, name: string): Promise<void> {
  await page.goto(HOME);
  await signUp(page, { firstName: name, lastName: "Lovelace", email: addressOf(name) });
  while ((await page.getByRole("button", { name: "Skip" }).count()) > 0)
    await page.getByRole("button", { name: "Skip" }).click();
  await page.getByRole("radio").first().check();
}

/** What the browser asks the server for, from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/\/player\/|favicon/.test(request.url()))
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return asked;
}

test("an answer comes back with its feedback, to where a reload and the ways back and forward lead as well", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await atAQuestion(page, "ada");
  const prompt = await heading(page).textContent();
  const asked = requestsOf(page);
  await answerButton(page).click();
  await expect(page).toHaveURL(/levels\/1\/answers\/\d+$/);
  expect(asked).toEqual([`POST ${HOME}/levels/1`]);

  const verdict = (await heading(page).textContent()) ?? "";
  const title = await page.title();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const address = page.url();
  await page.reload();
  await expect(heading(page)).toHaveText(verdict);
  await expect(page).toHaveTitle(title);
  expect(page.url()).toBe(address);

  await page.goBack();
  await expect(page).toHaveURL(/levels\/1$/);
  await expect(heading(page)).not.toHaveText(prompt ?? "");
  await expect(page.getByRole("radio").first()).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(address);
  await expect(heading(page)).toHaveText(verdict);
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL(/levels\/1$/);
});

test("by the keyboard: Enter sends, the feedback has the focus, Enter goes on, and the next question is ready for keys", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await atAQuestion(page, "grace");
  for (let times = 0; times < 3; times++) {
    await page.keyboard.press("b");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/answers\/\d+$/);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/levels\/1$/);
    await expect(heading(page)).toBeFocused();
  }
});

test("pressed twice, one answer is sent; and an answer that was given in another tab leads to its feedback", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await atAQuestion(page, "linus");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole("radio").first().check();
  const asked = requestsOf(page);
  await answerButton(page).dblclick();
  await expect(page).toHaveURL(/answers\/\d+$/);
  expect(asked).toEqual([`POST ${HOME}/levels/1`]);
  const verdict = (await heading(page).textContent()) ?? "";
  await answerButton(other).click();
  await expect(other).toHaveURL(page.url());
  await expect(heading(other)).toHaveText(verdict);
});

test("when the connection is lost for a moment, the answer is sent the plain way; nothing is lost or counted twice", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await atAQuestion(page, "marie");
  let isDown = true;
  // The answer arrives, and its page does not.
  await page.route("**/levels/1", async (route) => {
    if (!isDown || route.request().method() !== "POST") return route.continue();
    isDown = false;
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await answerButton(page).click();
  await expect(page).toHaveURL(/answers\/\d+$/);
  const points = await page.locator(".top__points").textContent();
  await page.reload();
  await expect(page.locator(".top__points")).toHaveText(points ?? "");
  await page.getByRole("link", { name: "Next" }).click();
  await expect(page.getByRole("radio").first()).toBeVisible();
});

test("nothing chosen: the question comes back with the fault told, and is answered then", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await page.goto(HOME);
  await signUp(page, { firstName: "Zelda", lastName: "Lovelace", email: addressOf("zelda") });
  while ((await page.getByRole("button", { name: "Skip" }).count()) > 0)
    await page.getByRole("button", { name: "Skip" }).click();
  const prompt = (await heading(page).textContent()) ?? "";
  await answerButton(page).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page).toHaveURL(/levels\/1$/);
  await expect(heading(page)).toHaveText(prompt);
  await page.keyboard.press("b");
  await answerButton(page).click();
  await expect(page).toHaveURL(/answers\/\d+$/);
});

test("a device that has lost its session is led to the door, as it would be without the script", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await atAQuestion(page, "nobody");
  await page.context().clearCookies();
  await answerButton(page).click();
  await expect(page).toHaveURL(new RegExp(`${HOME}$`));
  await expect(page.getByLabel("First name")).toBeVisible();
});

test("after a level's last answer, back leads to how the level went, and forward to the feedback again", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const page = await aPhone(browser);
  await atAQuestion(page, "sofia");
  const onward = page.locator("a[rel=next]");
  for (;;) {
    await page.getByRole("radio").first().check();
    await answerButton(page).click();
    await expect(page).toHaveURL(/answers\/\d+$/);
    if ((await onward.getAttribute("href"))?.endsWith("/result")) break;
    await onward.click();
    await expect(page).toHaveURL(/levels\/1$/);
  }
  const address = page.url();
  const verdict = (await heading(page).textContent()) ?? "";
  await page.goBack();
  await expect(page).toHaveURL(/levels\/1\/result$/);
  await page.goForward();
  await expect(page).toHaveURL(address);
  await expect(heading(page)).toHaveText(verdict);
});
