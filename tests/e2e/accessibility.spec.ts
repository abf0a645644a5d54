import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, playLevel, signUp } from "./support/wine-class.ts";

/** Legacy mode runs in the page itself: ours hold no frame of another origin, and a second tab per look is slow. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    ),
  ).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any player page (${colorScheme})`, async ({ browser, request }) => {
    test.setTimeout(300_000);
    const page = await aPhone(browser, { colorScheme });
    const visit = async (path: string) => {
      await page.goto(path);
      await expectAccessible(page, path);
    };
    await visit(HOME);
    await visit(`${HOME}/rules`);
    await visit(`${HOME}/return`);
    await visit(`${HOME}/leaderboard`);
    await visit(`${HOME}/nowhere`);
    await page.goto(HOME);
    await page.locator("form[data-next] button[type=submit]").click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expectAccessible(page, "sign-up with faults");

    const email = addressOf("ada");
    await signUp(page, { firstName: "Ada", lastName: "Lovelace", email });
    await expectAccessible(page, "first question");
    await page.locator("form[data-next] button[type=submit]").click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expectAccessible(page, "question without a choice");
    await page.locator("input[name=choice]").first().check();
    await page.locator("form[data-next] button[type=submit]").click();
    await page.waitForURL(/answers\/0$/);
    await expectAccessible(page, "feedback");
    await visit(`${HOME}/voucher`);
    await page.locator("a[rel=next]").first().click();
    await playLevel(page, 1, 3);
    await expectAccessible(page, "result");
    await visit(`${HOME}/levels/2`);
    await visit(`${HOME}/map`);
    await visit(`${HOME}/leaderboard`);
    await visit(`${HOME}/invitations`);
    const friend = addressOf("grace");
    await page.getByLabel("Your friend's e-mail").fill(friend);
    await page.getByRole("button", { name: "See the message" }).click();
    await expectAccessible(page, "invitation preview");
    await page.getByRole("button", { name: "Send this challenge" }).click();
    await expectAccessible(page, "invitations");
    await visit(`${HOME}/me`);
    await visit(`${HOME}/departure`);

    const challenge = await latestMail(request, friend, "friend-invitation");
    await visit(linkOf(challenge, "/i/"));
    await visit(linkOf(challenge, "/mail/never/"));
    await visit("/dev/mailbox");
    await visit(`/dev/mailbox/${challenge.id}`);
    await page.goto(`${HOME}/me`);
    await page.getByRole("button", { name: "Send me my link" }).click();
    await visit(linkOf(await latestMail(request, email, "continue-elsewhere"), "/mail/link/"));
  });
}
