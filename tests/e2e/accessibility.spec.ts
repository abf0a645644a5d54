import { expect, test } from "@playwright/test";
import { expectEasyOnAll } from "./support/looks.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, playLevel, signUp } from "./support/wine-class.ts";

test("pages before the game are easy on all: in light, in dark, narrow and enlarged", async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await aPhone(browser);
  for (const path of ["", "/rules", "/cookies", "/return", "/leaderboard", "/nowhere"]) {
    await page.goto(HOME + path);
    await expectEasyOnAll(page);
  }
  await page.goto(HOME);
  await page.locator("form[data-next] button[type=submit]").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expectEasyOnAll(page, "sign-up with faults");
  await page.context().close();
});

test("pages of the game are easy on all: in light, in dark, narrow and enlarged", async ({
  browser,
  request,
}) => {
  test.setTimeout(300_000);
  const page = await aPhone(browser);
  const visit = async (path: string) => {
    await page.goto(path);
    await expectEasyOnAll(page, path);
  };
  const email = addressOf("ada");
  await signUp(page, { firstName: "Ada", lastName: "Lovelace", email });
  await expectEasyOnAll(page, "first question");
  await page.locator("form[data-next] button[type=submit]").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expectEasyOnAll(page, "question without a choice");
  await page.locator("input[name=choice]").first().check();
  await page.locator("form[data-next] button[type=submit]").click();
  await page.waitForURL(/answers\/0$/);
  await expectEasyOnAll(page, "feedback");
  await visit(`${HOME}/voucher`);
  await page.locator("a[rel=next]").first().click();
  await playLevel(page, 1, 3);
  await page.locator("details.share__more summary").click();
  await expectEasyOnAll(page, "result, with its QR code");
  await visit(`${HOME}/levels/2`);
  await visit(`${HOME}/map`);
  for (const view of ["everyone", "friends", "week"]) await visit(`${HOME}/leaderboard?view=${view}`);
  await visit(`${HOME}/invitations`);
  const friend = addressOf("grace");
  await page.getByLabel("Your friend's e-mail").fill(friend);
  await page.getByRole("button", { name: "See the message" }).click();
  await expectEasyOnAll(page, "invitation preview");
  await page.getByRole("button", { name: "Send this challenge" }).click();
  await expectEasyOnAll(page, "invitations");
  await page.goto(`${HOME}/me`);
  for (const each of await page.locator("details summary").all()) await each.click();
  await expectEasyOnAll(page, "own page, all opened");
  await visit(`${HOME}/departure`);

  const challenge = await latestMail(request, friend, "friend-invitation");
  await visit(linkOf(challenge, "/i/"));
  await visit(linkOf(challenge, "/mail/never/"));
  await visit("/dev/mailbox");
  await visit(`/dev/mailbox/${challenge.id}`);
  await page.goto(`${HOME}/me`);
  await page.getByRole("button", { name: "Send me my link" }).click();
  await visit(linkOf(await latestMail(request, email, "continue-elsewhere"), "/mail/link/"));
  await page.context().close();
});
