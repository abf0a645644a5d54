import { type Browser, expect, test } from "@playwright/test";
import { startEmptyInstallation } from "./support/empty-installation.ts";
import { expectAccessible, expectNothingLost } from "./support/looks.ts";
import { aDesk } from "./support/team.ts";

test("whoever runs Outdo first makes account and brand, is led step by step, and begins from a starting point", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const installation = await startEmptyInstallation();
  try {
    await firstRun(browser, installation.link);
  } finally {
    await installation.stop();
  }
});

async function firstRun(browser: Browser, link: string): Promise<void> {
  const desk = await aDesk(browser);
  await desk.goto(link);
  await desk.getByRole("button", { name: "Create the account" }).click();
  await expect(desk.getByRole("alert")).toContainText("Enter your name.");
  await expectAccessible(desk, "first run, with faults");
  await desk.getByLabel("Your name").fill("Marie");
  await desk.getByLabel("E-mail", { exact: true }).fill("marie@brand.example");
  await desk.getByLabel("Password").fill("a bottle of white wine");
  await desk.getByLabel("Name of the brand").fill("Maison Neuve");
  await desk.getByLabel("Postal address").fill("2 rue du Test, 33000 Bordeaux");
  await desk.getByLabel("Sender's e-mail").fill("bonjour@neuve.example");
  await desk.getByRole("button", { name: "Create the account" }).click();

  await expect(desk.getByRole("heading", { name: "First steps" })).toBeVisible();
  await expect(desk.getByText("1 of 4 done")).toBeVisible();
  await expectAccessible(desk, "first steps");
  await desk.setViewportSize({ width: 390, height: 844 });
  await expectNothingLost(desk, "first steps on a phone");
  await desk.setViewportSize({ width: 1440, height: 900 });

  await desk.getByRole("link", { name: "Test the sender" }).click();
  await desk.getByRole("button", { name: "Send me a test mail" }).click();
  await expect(desk.getByText("The test mail is on its way.")).toBeVisible();
  await desk.getByRole("link", { name: "Campaigns" }).click();
  await expect(desk.getByText("2 of 4 done")).toBeVisible();

  await desk.getByRole("link", { name: "Choose a starting point" }).click();
  await desk
    .getByRole("button", { name: /^Begin with this: / })
    .first()
    .click();
  await expect(desk).toHaveURL(/\/studio\/campaigns\/[^/]+\/draft\/parts\/identity$/);
  await expect(desk.getByRole("group", { name: "Name of the campaign" })).toBeVisible();
  await desk.getByRole("link", { name: "Campaigns" }).first().click();
  await expect(desk.getByText("3 of 4 done")).toBeVisible();
  await expect(desk.getByText("Nobody has seen this campaign yet.")).toBeVisible();

  await desk.getByRole("link", { name: "Invite a colleague" }).click();
  await desk.getByLabel("E-mail of the colleague").fill("grace@brand.example");
  await desk.getByRole("button", { name: "Send the invitation", exact: true }).click();
  await expect(desk.getByText("The invitation is on its way.")).toBeVisible();
  await desk.getByRole("link", { name: "Campaigns" }).click();
  await expect(desk.getByRole("heading", { name: "First steps" })).toHaveCount(0);

  // The link has done its work, for everybody.
  const late = await aDesk(browser);
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "This set-up link no longer works" })).toBeVisible();
}
