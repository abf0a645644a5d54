import { expect, test } from "@playwright/test";
import { everyEditorPage } from "./support/drafts.ts";
import { expectAccessible } from "./support/looks.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aDesk, anOwner, invites, signIn } from "./support/team.ts";
import { aVirtualAuthenticator } from "./support/virtual-authenticator.ts";
import { aSignedInMarketer } from "./support/visitors.ts";
import { addressOf, signUp } from "./support/wine-class.ts";

const CONTRAST = ["color-contrast", "link-in-text-block"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any studio page (${colorScheme})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const player = await (await browser.newContext({ locale: "en-GB" })).newPage();
    await player.goto("/play/wine-master-class");
    await signUp(player, { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") });

    const visitor = await (await browser.newContext({ locale: "en-GB", colorScheme })).newPage();
    await visitor.goto("/studio/sign-in");
    await expectAccessible(visitor, "sign-in");
    await visitor.getByRole("button", { name: "Sign in" }).click();
    await expect(visitor.getByRole("alert")).toBeVisible();
    await expectAccessible(visitor, "sign-in with faults");
    await visitor.goto("/studio/first-run/a-link-that-has-ended");
    await expectAccessible(visitor, "first run");

    const desk = await aSignedInMarketer(browser, { colorScheme });
    const visit = async (path: string) => {
      await desk.goto(path);
      await expectAccessible(desk, path);
    };
    await expectAccessible(desk, "campaigns");
    await visit("/studio/campaigns/wine-master-class");
    await visit("/studio/campaigns/wine-master-class/live");
    await visit("/studio/campaigns/wine-master-class/mailings");
    await desk.getByRole("button", { name: "Check the list" }).click();
    await expect(desk.getByRole("alert")).toBeVisible();
    await expectAccessible(desk, "mailing with faults");
    await desk.getByLabel("Paste the list").fill(`${addressOf("linus")}\nno address`);
    await desk.getByLabel("Where and how did these people agree?").fill("Box in the order form");
    await desk.getByLabel("When did they agree?").fill("2026-01-15");
    await desk.getByRole("button", { name: "Check the list" }).click();
    await expect(desk.getByText("Ready for 1 person")).toBeVisible();
    await expectAccessible(desk, "mailing");
    await visit("/studio/prospects");
    await desk
      .getByRole("link", { name: /Lovelace/ })
      .first()
      .click();
    await expect(desk.getByRole("heading", { name: "What happened" })).toBeVisible();
    await expectAccessible(desk, "prospect");
    await desk.keyboard.press("Control+k");
    await expect(desk.getByRole("combobox", { name: "Where to?" })).toBeFocused();
    await expectAccessible(desk, "palette");
    await desk.keyboard.press("Escape");
    await desk.keyboard.press("?");
    await expect(desk.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await expectAccessible(desk, "shortcuts");
    await desk.keyboard.press("Escape");
    await desk.getByRole("button", { name: /Account$/ }).click();
    await expectAccessible(desk, "account panel");
    await desk.setViewportSize({ width: 820, height: 1180 });
    await visit("/studio/prospects");
    await desk.setViewportSize({ width: 390, height: 844 });
    await visit("/studio/campaigns/wine-master-class");
    await visit("/studio/campaigns/wine-master-class/live");
  });

  test(`axe finds nothing on the pages of team, brand and account (${colorScheme})`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(180_000);
    const whose = { name: "Marie", brand: `Domaine ${colorScheme}` };
    const { page: desk, email } = await anOwner(browser, whose, { colorScheme });
    const visit = async (path: string) => {
      await desk.goto(path);
      await expectAccessible(desk, path);
    };
    await expectAccessible(desk, "first steps");
    const link = await invites(desk, request, { email: addressOf("linus"), role: "analyst" });
    await expectAccessible(desk, "team");
    for (const path of ["/studio/brand", "/studio/brands", "/studio/activity", "/studio/account"])
      await visit(path);
    await desk.goto("/studio/sender");
    await desk.getByRole("button", { name: "Send me a test mail" }).click();
    await latestMail(request, email, "sender-test");
    await desk.getByRole("link", { name: "Look again" }).click();
    await expect(desk.getByRole("region", { name: "Your last test mails" })).toBeVisible();
    await expectAccessible(desk, "sender");
    await visit("/studio/account/password");
    await visit("/studio/account/proof");
    await visit("/studio/account/authenticator");
    await desk.getByRole("button", { name: "Show me the code to scan" }).click();
    await expect(desk.getByRole("img", { name: /QR code/ })).toBeVisible();
    await expectAccessible(desk, "authenticator with its code");
    await aVirtualAuthenticator(desk);
    await visit("/studio/account/passkeys");
    await desk.getByRole("button", { name: "Add a passkey" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: "Keep these recovery codes" })).toBeVisible();
    await expectAccessible(desk, "recovery codes");
    await visit("/studio/account/passkeys");

    const visitor = await aDesk(browser, { colorScheme });
    await visitor.goto(link);
    await expectAccessible(visitor, "join");
    await visitor.goto("/studio/invitation/a-link-that-has-ended");
    await expectAccessible(visitor, "an ended invitation");
    await visitor.goto("/studio/password-reset");
    await expectAccessible(visitor, "asking for a new password");
    await visitor.getByLabel("E-mail").fill(email);
    await visitor.getByRole("button", { name: "Send the link" }).click();
    await expect(visitor.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
    await expectAccessible(visitor, "a new password is asked for");
    await visitor.goto(linkOf(await latestMail(request, email, "password-reset"), "/studio/password-reset/"));
    await expectAccessible(visitor, "a new password");
    await visitor.goto("/studio/password-reset/a-link-that-has-ended");
    await expectAccessible(visitor, "an ended reset");
    await signIn(visitor, email);
    await visitor.waitForURL("**/studio/sign-in/code**");
    await expectAccessible(visitor, "second step");
    await visitor.getByLabel("Recovery code").fill("nonsense");
    await visitor.getByRole("button", { name: "Continue" }).click();
    await expect(visitor.getByRole("alert")).toBeVisible();
    await expectAccessible(visitor, "second step with a fault");
  });
}

test("axe finds nothing on any page of the editor, on a desk and on a phone, in light and in dark", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const desk = await aSignedInMarketer(browser);
  for (const path of [...(await everyEditorPage(browser)), "/studio/campaigns/new", "/studio/media"]) {
    await desk.setViewportSize({ width: 1280, height: 800 });
    await desk.goto(path);
    await desk.waitForLoadState("networkidle");
    await expectAccessible(desk, path);
    await desk.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(desk, `${path}, dark`, CONTRAST);
    await desk.setViewportSize({ width: 390, height: 844 });
    // Nobody has to scroll the page sideways.
    expect(await desk.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
    await expectAccessible(desk, `${path}, dark, phone`);
    await desk.emulateMedia({ colorScheme: "light" });
    await expectAccessible(desk, `${path}, phone`, CONTRAST);
  }
});
