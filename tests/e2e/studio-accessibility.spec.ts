import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { aSignedInMarketer } from "./support/visitors.ts";
import { addressOf, signUp } from "./support/wine-class.ts";

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
}
