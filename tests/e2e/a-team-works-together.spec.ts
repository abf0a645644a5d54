import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectAccessible, expectNothingLost } from "./support/looks.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aSignedInMarketer } from "./support/visitors.ts";
import { addressOf } from "./support/wine-class.ts";

const PASSWORD = "a compiler of my own";
const NEW_PASSWORD = "a cellar full of barrels";

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  await expectNothingLost(page, name);
}

async function aDesk(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  return context.newPage();
}

/** The owner asks somebody to the team, who opens the mail and makes an account. */
async function joins(
  owner: Page,
  browser: Browser,
  request: APIRequestContext,
  person: { name: string; email: string; role: string },
): Promise<Page> {
  await owner.goto("/studio/team");
  await owner.getByLabel("E-mail of the colleague").fill(person.email);
  await owner.getByLabel("Role", { exact: true }).selectOption(person.role);
  await owner.getByRole("button", { name: "Send the invitation", exact: true }).click();
  await expect(owner.getByText("The invitation is on its way.")).toBeVisible();
  const mail = await latestMail(request, person.email, "colleague-invitation");
  const desk = await aDesk(browser);
  await desk.goto(linkOf(mail, "/studio/invitation/"));
  await desk.getByLabel("Your name").fill(person.name);
  await desk.getByRole("textbox", { name: "Password" }).fill("short");
  await desk.getByRole("button", { name: "Show Password" }).click();
  await expect(desk.getByRole("textbox", { name: "Password" })).toHaveAttribute("type", "text");
  await desk.getByRole("button", { name: "Join the team" }).click();
  await expect(desk.getByRole("alert")).toContainText("at least 12 characters");
  await look(desk, "joining, with a fault");
  await desk.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await desk.getByRole("button", { name: "Join the team" }).click();
  await desk.waitForURL("**/studio");
  return desk;
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/studio/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("an owner invites an editor and an analyst; the analyst reads and changes nothing", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const owner = await aSignedInMarketer(browser);
  const grace = { name: "Grace", email: addressOf("grace"), role: "editor" };
  const linus = { name: "Linus", email: addressOf("linus"), role: "analyst" };
  const editor = await joins(owner, browser, request, grace);
  const analyst = await joins(owner, browser, request, linus);

  await editor.goto("/studio/campaigns/wine-master-class");
  await expect(editor.getByRole("button", { name: "Pause the campaign" })).toBeVisible();
  await analyst.goto("/studio/campaigns/wine-master-class");
  await expect(analyst.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(analyst.getByRole("button", { name: "Pause the campaign" })).toHaveCount(0);
  for (const [path, form] of [
    ["/studio/campaigns/wine-master-class/state", { change: "pause" }],
    ["/studio/team", { email: "eve@brand.example", role: "owner" }],
    ["/studio/brand", { brandName: "Mine" }],
  ] as const)
    expect((await analyst.request.post(path, { form })).status(), path).toBe(403);
  for (const path of ["/studio/brand", "/studio/sender", "/studio/activity", "/studio/activity.csv"])
    expect((await analyst.request.get(path)).status(), path).toBe(403);

  // The owner sees both, changes a role, and removes one: that browser is signed out.
  await owner.goto("/studio/team");
  await look(owner, "team");
  await owner.getByRole("row", { name: /Linus/ }).getByRole("combobox").selectOption("editor");
  await owner.getByRole("button", { name: "Change the role of Linus" }).click();
  await analyst.reload();
  await expect(analyst.getByRole("button", { name: "Pause the campaign" })).toBeVisible();
  await owner.getByRole("button", { name: "Remove Linus from the team" }).click();
  await expect(owner.getByRole("row", { name: /Linus/ })).toHaveCount(0);
  await analyst.goto("/studio");
  await analyst.waitForURL("**/studio/sign-in**");

  await owner.goto("/studio/activity");
  await expect(owner.getByText("Changed the role of Linus from analyst to editor").first()).toBeVisible();
  await look(owner, "activity");
  await owner.getByLabel("Who").selectOption({ label: "Grace" });
  await owner.getByRole("button", { name: "Filter" }).click();
  await expect(owner.getByText("Joined the team as editor")).toBeVisible();
  await expect(owner.getByText("Changed the role of Linus")).toHaveCount(0);
});

test("Grace protects her account by an app, signs in with its code, and replaces a forgotten password", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const owner = await aSignedInMarketer(browser);
  const email = addressOf("grace");
  const desk = await joins(owner, browser, request, { name: "Grace", email, role: "editor" });

  await desk.goto("/studio/account");
  await expect(desk.getByText("This browser")).toBeVisible();
  await look(desk, "account");
  await desk.getByRole("link", { name: "Set up an authenticator app" }).click();
  await desk.getByRole("button", { name: "Show me the code to scan" }).click();
  await expect(desk.getByRole("img", { name: /QR code/ })).toBeVisible();
  await look(desk, "authenticator");
  const secret = ((await desk.locator(".secret").textContent()) ?? "").replaceAll(" ", "");
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  await desk.getByLabel("Six-digit code").fill(app.generate());
  await desk.getByRole("button", { name: "Turn on" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Keep these recovery codes" })).toBeVisible();
  await look(desk, "recovery codes");
  const codes = await desk.locator(".secret").allTextContents();
  expect(codes).toHaveLength(10);

  const phone = await aDesk(browser);
  await signIn(phone, email, PASSWORD);
  await phone.waitForURL("**/studio/sign-in/code**");
  await look(phone, "second step");
  // Half a sign-in opens nothing.
  await phone.goto("/studio/prospects");
  await phone.waitForURL("**/studio/sign-in?**");
  await signIn(phone, email, PASSWORD);
  await phone.getByLabel("Code", { exact: true }).fill("nonsense");
  await phone.getByRole("button", { name: "Continue" }).click();
  await expect(phone.getByRole("alert")).toContainText("wrong");
  // The next code of the app: the present one has confirmed it already.
  await phone.getByLabel("Code", { exact: true }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await phone.getByRole("button", { name: "Continue" }).click();
  await phone.waitForURL("**/studio");

  const forgetful = await aDesk(browser);
  await forgetful.goto("/studio/sign-in");
  await look(forgetful, "sign-in");
  await forgetful.getByRole("link", { name: "Forgotten your password?" }).click();
  await forgetful.waitForURL("**/studio/password-reset");
  await expect(forgetful.getByRole("heading", { name: "A new password" })).toBeVisible();
  await forgetful.getByLabel("E-mail").fill(email);
  await look(forgetful, "asking for a reset");
  await forgetful.getByRole("button", { name: "Send the link" }).click();
  await expect(forgetful.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  const link = linkOf(await latestMail(request, email, "password-reset"), "/studio/password-reset/");
  await forgetful.goto(link);
  await look(forgetful, "a new password");
  await forgetful.getByRole("textbox", { name: "New password" }).fill("qwerty123456");
  await forgetful.getByRole("button", { name: "Choose a new password" }).click();
  await expect(forgetful.getByRole("alert")).toContainText("everybody tries first");
  await forgetful.getByRole("textbox", { name: "New password" }).fill(NEW_PASSWORD);
  await forgetful.getByRole("button", { name: "Choose a new password" }).click();
  await expect(forgetful.getByText("Your password is changed. Sign in with it.")).toBeVisible();
  // Every browser is signed out, the link is spent, and the second step is asked for as before.
  await phone.goto("/studio");
  await phone.waitForURL("**/studio/sign-in**");
  expect((await forgetful.request.get(link)).status()).toBe(410);
  await signIn(forgetful, email, NEW_PASSWORD);
  await forgetful.waitForURL("**/studio/sign-in/code**");
  await forgetful.getByLabel("Code", { exact: true }).fill(codes[3] ?? "");
  await forgetful.getByRole("button", { name: "Continue" }).click();
  await forgetful.waitForURL("**/studio");
});

test("a second brand is apart from the first, and its sender is tested by a real mail", async ({
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const owner = await aSignedInMarketer(browser);
  await owner.goto("/studio/brand");
  await look(owner, "brand");
  await owner.getByRole("link", { name: "Another brand" }).click();
  await look(owner, "another brand");
  await owner.getByLabel("Name of the brand").fill("Brasserie Deux");
  await owner.getByLabel("Postal address").fill("2 rue du Test, 33000 Bordeaux");
  await owner.getByLabel("Sender's e-mail").fill("bonjour@deux.example");
  await owner.getByRole("button", { name: "Create the brand" }).click();
  await owner.waitForURL("**/studio");
  await expect(owner.getByText("No campaign yet")).toBeVisible();
  await look(owner, "a new brand's studio");
  for (const path of ["/studio/campaigns/wine-master-class", "/studio/campaigns/wine-master-class/mailings"])
    expect((await owner.request.get(path)).status(), path).toBe(404);

  await owner.goto("/studio/sender");
  await owner.getByRole("button", { name: "Send me a test mail" }).click();
  await expect(owner.getByText("The test mail is on its way.")).toBeVisible();
  const { email } = JSON.parse(process.env.OUTDO_FIRST_ACCOUNT ?? "{}") as { email: string };
  const mail = await latestMail(request, email, "sender-test");
  expect(mail.from).toContain("bonjour@deux.example");
  await owner.getByRole("link", { name: "Look again" }).click();
  await expect(owner.getByText("The mail server took it")).toBeVisible();
  await look(owner, "sender");

  await owner.getByRole("combobox", { name: "Work for" }).selectOption({ label: "Maison Clairvigne" });
  await owner.getByRole("button", { name: "Switch" }).click();
  await expect(owner.getByText("Wine Master Class").first()).toBeVisible();
});
