import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { campaignFileSchema, toCampaignContent } from "#app/features/campaign/campaign-file.schema.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";
import { publish } from "./support/campaigns.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { expectMailRightToLeft, expectOrder, expectRightToLeft } from "./support/right-to-left.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

const file = parse(readFileSync("tests/support/right-to-left.yaml", "utf8"));
const content = toCampaignContent(campaignFileSchema.parse(file));
const t = playerMessages("ar");

/** First strong isolate and its end (UAX 9): what a Latin name stands between in a sentence of Arabic. */
const isolated = (name: string) => `\u2068${name}\u2069`;

test("Ada plays from the first page to her voucher in Arabic, from right to left", async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const home = await publish(content);
  const email = addressOf("ada");
  const page = await aPhone(browser, { locale: "ar" });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const look = (name: string) => expectRightToLeft(page, name);
  const goOn = () => page.locator("a[rel=next], form[data-next] button").last().click();
  const answer = async (title: string, name: string) => {
    await look(name);
    await button(t.game.answer).click();
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${title}`) })).toBeFocused();
    await look(`${name}, answered`);
    await goOn();
  };

  await page.goto(home);
  await look("landing");
  // An address runs from left to right in any language.
  await expect(page.getByLabel(t.landing.email)).toHaveCSS("direction", "ltr");
  await expect(page.getByLabel(t.landing.firstName)).toHaveCSS("direction", "rtl");
  await button(t.landing.start).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await look("sign-up with faults");
  await page.getByLabel(t.landing.firstName).fill("Ada");
  await page.getByLabel(t.landing.lastName).fill("Lovelace");
  await page.getByLabel(t.landing.email).fill(email);
  await page.getByLabel("أوافق على قواعد اللعبة.").check();
  await button(t.landing.start).click();

  await expect(page.getByRole("heading", { level: 1, name: "إلى أين الرحلة القادمة؟" })).toBeFocused();
  await look("question of taste");
  // The sign is on the right and as it was drawn; the score is on the left.
  await expect(page.getByRole("img", { name: "دار الخرائط" })).toHaveCSS("transform", "none");
  await expectOrder(
    page.getByRole("navigation", { name: t.page.menu, exact: true }),
    page.getByRole("img", { name: "دار الخرائط" }),
  );
  await expectOrder(page.locator(".track__pip").last(), page.locator(".track__pip").first());
  await page.getByLabel("إلى البحر").check();
  await button(t.game.tasteAnswer).click();

  await page.getByLabel("الرباط").check();
  await answer(t.game.rightTitle, "one choice");

  for (const [index, river] of ["نهر الأردن", "نهر السين", "نهر النيل"].entries()) {
    const up = button(t.game.kinds.moveUp({ item: river }));
    const place = page.getByRole("listitem").filter({ has: up }).locator("> :first-child");
    for (let at = Number(await place.textContent()); at > index + 1; at--) await up.click();
    await expectOrder(up, place);
  }
  await answer(t.game.rightTitle, "order");

  // Arabic digits are read as well; numbers grow towards the left.
  await expectOrder(page.getByText("500", { exact: true }), page.getByText("50", { exact: true }));
  await page.getByLabel(t.game.kinds.yourAnswer, { exact: true }).fill("١٨٣");
  await answer(t.game.partlyTitle, "closest number");

  for (const [city, river] of Object.entries({ بغداد: "دجلة", القاهرة: "النيل", باريس: "السين" }))
    await page.getByLabel(city).selectOption({ label: river });
  await answer(t.game.rightTitle, "match pairs");

  await expect(page).toHaveURL(/levels\/1\/result$/);
  // Ten, twelve, nine tenths of twenty, and nine.
  await expect(page.getByRole("article")).toContainText("49");
  await page.getByText(t.referral.shareMore).click();
  await look("level result");
  await expect(page.getByLabel(t.referral.ownLink)).toHaveCSS("direction", "ltr");
  const friend = addressOf("grace");
  await page.getByLabel(t.referral.friendEmail).fill(friend);
  await button(t.referral.preview).click();
  await expect(page.getByText(friend)).toBeVisible();
  await look("invitation preview");
  await button(t.referral.previewPage.send).click();
  await look("invitations");
  expectMailRightToLeft(await latestMail(request, friend, "friend-invitation"));

  for (const path of [
    "leaderboard",
    "leaderboard?view=friends",
    "leaderboard?view=week",
    "map",
    "rules",
    "cookies",
  ]) {
    await page.goto(`${home}/${path}`);
    await look(path);
  }
  await page.goto(`${home}/leaderboard`);
  await expect(page.getByRole("row", { name: "Ada L." }).locator("bdi")).toHaveText("Ada L.");
  // With five for the challenge.
  await expectOrder(page.getByRole("cell", { name: "54" }), page.locator("bdi"));

  await page.goto(`${home}/levels/2`);
  await look("scale");
  await expectOrder(page.locator(".scale__step").last(), page.locator(".scale__step").first());
  await page.getByLabel(/^4/).check();
  await button(t.game.tasteAnswer).click();
  await expect(page.getByRole("heading", { level: 1, name: t.game.kinds.ready })).toBeFocused();
  await look("before the clock");
  await button(t.game.kinds.start).click();
  // What is left of the time stands at the line's beginning.
  const [bar, rest] = [page.locator(".clock__bar"), page.locator(".clock__rest")].map((part) =>
    part.evaluate((element) => element.getBoundingClientRect().right),
  );
  expect(Math.abs(((await bar) ?? 0) - ((await rest) ?? 0))).toBeLessThan(1);
  await page.getByRole("radio", { name: t.game.kinds.true, exact: true }).check();
  await answer(t.game.rightTitle, "true or false");
  for (const name of ["مالطا", "البحرين"]) await page.getByLabel(name).check();
  await answer(t.game.partlyTitle, "several choices");
  // As a keyboard without the hamza writes it.
  await page.getByLabel(t.game.kinds.yourAnswer, { exact: true }).fill("اوسلو");
  await answer(t.game.rightTitle, "short text");
  await expect(page).toHaveURL(/levels\/2\/result$/);
  await look("last result");

  await page.goto(`${home}/map`);
  await look("map at the end");
  await page.goto(`${home}/voucher`);
  await look("reserved voucher");
  await proveAddress(page, request, email);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(isolated("Ada"));
  await look("voucher");
  await expect(page.locator("[data-voucher]")).toHaveCSS("direction", "ltr");
  expectMailRightToLeft(await latestMail(request, email, "voucher-issued"));
  await page.goto(`${home}/me`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(isolated("Ada"));
  await look("own page");
  await button(t.account.deviceButton).click();
  expectMailRightToLeft(await latestMail(request, email, "continue-elsewhere"));

  // The other language is one press away, and runs the other way.
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html[lang=en][dir=ltr]")).toHaveCount(1);
  await expect(page.locator(".icon--next").first()).toHaveCSS("transform", "none");
  await page.context().close();
});

async function proveAddress(page: Page, request: APIRequestContext, email: string): Promise<void> {
  const mail = await latestMail(request, email, "prove-address");
  expectMailRightToLeft(mail);
  await page.goto(linkOf(mail, "/mail/link/"));
  await expectRightToLeft(page, "mailed link");
  await page.locator("form[data-next] button").click();
  await expect(page).toHaveURL(/\/voucher$/);
}
