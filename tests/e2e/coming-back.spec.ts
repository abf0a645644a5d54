import { expect, test } from "@playwright/test";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, playLevel, signUp } from "./support/wine-class.ts";

test("a player goes on where they were: on the same device, and on another by a link that a button spends", async ({
  browser,
  request,
}) => {
  const ada = { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") };
  const phone = await aPhone(browser);
  await phone.goto(HOME);
  await signUp(phone, ada);
  const first = await phone.getByRole("heading", { level: 1 }).textContent();
  await phone.locator("input[name=choice]").first().check();
  await phone.locator("form[data-next] button[type=submit]").click();
  await phone.locator("a[rel=next]").click();
  await phone.waitForURL(/levels\/1$/);
  const second = await phone.getByRole("heading", { level: 1 }).textContent();
  expect(second).not.toBe(first);

  await phone.goto(HOME);
  await phone.locator("a[rel=next]").click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(second ?? "");

  await phone.goto(`${HOME}/me`);
  await phone.getByRole("button", { name: "Send me my link" }).click();
  const link = linkOf(await latestMail(request, ada.email, "continue-elsewhere"), "/mail/link/");
  const tablet = await aPhone(browser, { javaScriptEnabled: false });
  // Opened as often as a scanner likes, it is still good for one press.
  for (let times = 0; times < 3; times++) await tablet.goto(link);
  await tablet.locator("form[data-next] button").click();
  await tablet.locator("a[rel=next]").click();
  await expect(tablet.getByRole("heading", { level: 1 })).toHaveText(second ?? "");
  await tablet.goto(link);
  await expect(tablet.locator("form[data-next]")).toHaveCount(0);
});

test("a player who leaves is gone from the leaderboard and from this device", async ({ browser }) => {
  const page = await aPhone(browser);
  await page.goto(HOME);
  await signUp(page, { firstName: "Zelda", lastName: "Quitter", email: addressOf("zelda") });
  await playLevel(page, 1);
  await page.goto(`${HOME}/leaderboard`);
  await expect(page.getByText("Zelda Q.").first()).toBeVisible();
  await page.goto(`${HOME}/departure`);
  await page.locator("form[data-next] button").click();
  await expect(page).toHaveURL(/left$/);
  await page.goto(`${HOME}/leaderboard`);
  await expect(page.getByText("Zelda Q.")).toHaveCount(0);
  await page.goto(`${HOME}/me`);
  await expect(page).toHaveURL(HOME);
});
