import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { latestMail, linkOf, mailsTo } from "./support/mailbox.ts";
import { aPhone, aSignedInMarketer } from "./support/visitors.ts";
import { addressOf, HOME, LEVELS, playLevel, signUp } from "./support/wine-class.ts";

test("Marie launches the mailing, two people play because of it and of a placement, and she exports both", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const linus = { firstName: "Linus", lastName: "Pauling", email: addressOf("linus") };
  const ada = { firstName: "=Ada", lastName: 'O\'Neill "Byron"', email: addressOf("ada"), newsletter: true };

  const desk = await aSignedInMarketer(browser);
  await desk.goto("/studio/campaigns/wine-master-class/mailings");
  await desk
    .getByLabel("Paste the list")
    .fill(`email;first name\n${linus.email};Linus\nnot an address;Eve\n${linus.email};Linus again`);
  await desk.getByLabel("Where and how did these people agree?").fill("Box ticked in the shop's order form");
  await desk.getByLabel("When did they agree?").fill("2026-01-15");
  await desk.getByRole("button", { name: "Check the list" }).click();
  await expect(desk.getByText("Ready for 1 person")).toBeVisible();
  // Bad lines are told by their number, and the rest goes on.
  await expect(desk.getByRole("row", { name: /^3\b/ })).toBeVisible();
  await expect(desk.getByRole("row", { name: /^4\b/ })).toBeVisible();
  expect(await mailsTo(request, linus.email)).toHaveLength(0);
  await desk.getByRole("button", { name: "Send to 1 person" }).click();

  const launch = await latestMail(request, linus.email, "launch-invitation");
  expect(launch.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  const linusPhone = await aPhone(browser);
  await linusPhone.goto(linkOf(launch, "/i/"));
  await signUp(linusPhone, linus);
  await playLevel(linusPhone, 1, 2);

  const adasPhone = await aPhone(browser);
  await adasPhone.goto(`${HOME}?from=window-poster`);
  await signUp(adasPhone, ada);
  for (let level = 1; level <= LEVELS; level++) {
    await adasPhone.goto(`${HOME}/levels/${level}`);
    await playLevel(adasPhone, level, 6);
  }
  await adasPhone.goto(linkOf(await latestMail(request, ada.email, "prove-address"), "/mail/link/"));
  await adasPhone.locator("form[data-next] button").click();
  await expect(adasPhone.locator("[data-voucher]")).toBeVisible();

  await desk.goto("/studio/prospects");
  await desk
    .getByRole("link", { name: /O'Neill/ })
    .first()
    .click();
  await expect(desk.getByText(ada.email).first()).toBeVisible();
  await expect(desk.getByText("window-poster").first()).toBeVisible();
  await expect(desk.getByText(/may e-mail me news and offers/).first()).toBeVisible();

  await desk.goto("/studio/prospects");
  const [download] = await Promise.all([
    desk.waitForEvent("download"),
    desk.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  const csv = readFileSync(await download.path(), "utf8");
  const lineOf = (email: string) => csv.split(/\r?\n/).find((line) => line.includes(email)) ?? "";
  expect(lineOf(linus.email)).toContain("launch");
  expect(lineOf(ada.email)).toContain("window-poster");
  // A cell that a spreadsheet would run as a formula is neutralised.
  expect(lineOf(ada.email)).toContain("'=Ada");
});
