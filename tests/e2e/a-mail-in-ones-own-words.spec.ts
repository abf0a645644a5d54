import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/looks.ts";
import { latestMail } from "./support/mailbox.ts";
import { aPhone, aSignedInMarketer } from "./support/visitors.ts";
import { addressOf, playLevel, signUp } from "./support/wine-class.ts";

const CHALLENGE = "Can you out-taste {inviterName}?";

test("Marie writes the challenge in her own words, sees the mail in light, in dark and as text, and Grace gets it", async ({
  browser,
  request,
}) => {
  test.setTimeout(150_000);
  const desk = await aSignedInMarketer(browser);
  const { editor, home } = await aDraftOfTheWineClass(desk);
  await desk.goto(`${editor}/parts/mails`);
  await desk
    .getByRole("list", { name: "Language of the mail" })
    .getByRole("link", { name: "English" })
    .click();

  // Before a word is written the product's stand in the field, and in the mail.
  await expect(subject(desk)).toHaveAttribute("placeholder", "Will you do better than {inviterName}?");
  await expect(mail(desk).getByRole("heading", { level: 1 })).toHaveText("Will you do better than Ada?");
  await expectAccessible(desk, "mails");

  // A placeholder that no mail can fill in is told beside its field, and the mail waits.
  await subject(desk).fill("Can you out-taste {friend}?");
  await expect(subject(desk)).toHaveAccessibleDescription(/Between braces only the words listed below/);
  await expect(mail(desk).getByRole("heading", { level: 1 })).toHaveText("Will you do better than Ada?");
  await expect(desk.getByRole("status").filter({ hasText: "The preview shows the last one" })).toBeVisible();

  await subject(desk).fill(CHALLENGE);
  await expect(mail(desk).getByRole("heading", { level: 1 })).toHaveText("Can you out-taste Ada?");
  await expect(preview(desk).getByText("Can you out-taste Ada?")).toBeVisible();
  await expect(mail(desk).locator("body")).toHaveCSS("background-color", "rgb(243, 241, 238)");
  await saved(desk);

  await show(desk, "Dark");
  await expect(mail(desk).getByRole("heading", { level: 1 })).toHaveText("Can you out-taste Ada?");
  await expect(mail(desk).locator("body")).toHaveCSS("background-color", "rgb(18, 17, 16)");
  await expectAccessible(desk, "mails, a dark mail");
  await show(desk, "Text");
  await expect(desk.getByRole("region", { name: "The mail as text" })).toContainText(
    "Can you out-taste Ada?",
  );
  await expectAccessible(desk, "mails, as text");

  // What is being written in one mail is not lost by turning to another.
  await desk
    .getByRole("list", { name: "Mails of the campaign" })
    .getByRole("link", { name: "Launch mail" })
    .click();
  await expect(subject(desk)).toHaveValue("");
  await subject(desk).fill("{firstName}, a glass?");
  await desk
    .getByRole("list", { name: "Mails of the campaign" })
    .getByRole("link", { name: /^Challenge/ })
    .click();
  await expect(subject(desk)).toHaveValue(CHALLENGE);
  await saved(desk);

  // A test brings the same to Marie herself.
  await desk.getByRole("button", { name: "Send me this mail" }).click();
  await expect(desk.getByText("The mail is on its way to you.")).toBeVisible();
  const { email } = JSON.parse(process.env.OUTDO_FIRST_ACCOUNT ?? "{}") as { email: string };
  expect((await latestMail(request, email, "sender-test")).subject).toBe("Can you out-taste Ada?");

  await desk.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(desk, "mails, in a dark studio");
  await desk.goto(`${editor}/publication`);
  await expect(desk.getByText(/Not in your words in French/).first()).toBeVisible();
  await desk.getByRole("button", { name: "Publish and open" }).click();
  await desk.waitForURL(/\/studio\/campaigns\/[^/]+$/);

  const phone = await aPhone(browser);
  await phone.goto(home);
  await signUp(phone, { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") });
  await playLevel(phone, 1);
  const grace = addressOf("grace");
  await phone.getByLabel("Your friend's e-mail").fill(grace);
  await phone.getByRole("button", { name: "See the message" }).click();
  await expect(phone.getByText("Can you out-taste Ada?").first()).toBeVisible();
  await phone.getByRole("button", { name: "Send this challenge" }).click();
  expect((await latestMail(request, grace, "friend-invitation")).subject).toBe("Can you out-taste Ada?");
});

test("without a script the mails are chosen by links, and the preview shows what is saved", async ({
  browser,
}) => {
  const desk = await aSignedInMarketer(browser);
  const { editor } = await aDraftOfTheWineClass(desk);
  const context = await browser.newContext({
    storageState: await desk.context().storageState(),
    javaScriptEnabled: false,
    locale: "en-GB",
  });
  const page = await context.newPage();
  await page.goto(`${editor}/parts/mails`);
  await page.getByRole("link", { name: "Launch mail" }).click();
  await page
    .getByRole("list", { name: "Language of the mail" })
    .getByRole("link", { name: "English" })
    .click();
  await subject(page).fill("Shall we, {firstName}?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/mail=launch-invitation&language=en/);
  await expect(subject(page)).toHaveValue("Shall we, {firstName}?");
  await expect(preview(page).getByText("Shall we, Grace?")).toBeVisible();
});

const subject = (page: Page) => page.getByRole("textbox", { name: "Subject" });
const preview = (page: Page) => page.getByRole("region", { name: "Preview" });
const mail = (page: Page) => page.frameLocator("iframe");

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole("list", { name: "Seen by a reader" }).getByRole("link", { name: view }).click();
}

const saved = (page: Page) => expect(page.getByRole("status").filter({ hasText: /^Saved at/ })).toBeVisible();

/** A draft that begins as the demo does; where it is edited, and where it will be played. */
async function aDraftOfTheWineClass(desk: Page): Promise<{ editor: string; home: string }> {
  await desk.goto("/studio/campaigns/new");
  await desk.getByRole("button", { name: "Begin with this: Wine Master Class" }).click();
  await desk.waitForURL("**/draft/parts/identity");
  const editor = desk.url().replace(/\/parts\/identity$/, "");
  return { editor, home: `/play/${editor.split("/").at(-2)}` };
}
