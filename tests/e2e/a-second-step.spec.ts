import { expect, type Page, test } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { theProduct } from "./support/campaigns.ts";
import { expectAccessible, expectNothingLost } from "./support/looks.ts";
import { latestMail, linkOf } from "./support/mailbox.ts";
import { aDesk, anOwner, PASSWORD, signIn } from "./support/team.ts";
import { aVirtualAuthenticator } from "./support/virtual-authenticator.ts";

const NEW_PASSWORD = "a cellar full of barrels";

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  await expectNothingLost(page, name);
}

async function addPasskey(desk: Page, name: string): Promise<void> {
  await desk.goto("/studio/account/passkeys");
  await desk.getByLabel("Name").fill(name);
  await desk.getByRole("button", { name: "Add a passkey" }).click();
  await expect(desk.getByText(/^Keep these recovery codes|^The passkey is added/).first()).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Account$/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/studio/sign-in");
}

test("Marie adds a passkey, signs in with it after her password, and removes it", async ({ browser }) => {
  test.setTimeout(120_000);
  const { page: desk, email } = await anOwner(browser, { name: "Marie", brand: "Brasserie Une" });
  const device = await aVirtualAuthenticator(desk);

  await desk.goto("/studio/account");
  await look(desk, "account");
  await desk.getByRole("link", { name: "Add a passkey" }).click();
  await expect(desk.getByText("No passkey yet")).toBeVisible();
  await look(desk, "passkeys");
  await desk.getByLabel("Name").fill("My laptop");
  await desk.getByRole("button", { name: "Add a passkey" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Keep these recovery codes" })).toBeVisible();
  const codes = await desk.locator(".secret").allTextContents();
  expect(codes).toHaveLength(10);
  expect(await device.held()).toBe(1);
  await desk.getByRole("link", { name: "I have kept them" }).click();
  await expect(desk.getByText("1 passkey.")).toBeVisible();

  // The same device cannot be added twice: the browser says so, and the form stays.
  await desk.goto("/studio/account/passkeys");
  await expect(desk.getByRole("row", { name: /^My laptop Not yet/ })).toBeVisible();
  await desk.getByRole("button", { name: "Add a passkey" }).click();
  await expect(desk.getByRole("alert")).toContainText("No passkey was made");
  await look(desk, "passkeys, one refused by the browser");

  await signOut(desk);
  await signIn(desk, email);
  await desk.waitForURL("**/studio/sign-in/code**");
  await look(desk, "second step with a passkey");
  // Half a sign-in opens nothing.
  expect((await desk.request.get("/studio/prospects", { maxRedirects: 0 })).status()).toBe(303);
  const sent = desk.waitForRequest((request) => /sign-in\/passkey(\.data|\?|$)/.test(request.url()));
  await desk.getByRole("button", { name: "Use a passkey" }).click();
  const replay = (await sent).postData() ?? "";
  await desk.waitForURL("**/studio");
  expect(replay).toContain("signature=");

  // What was sent once is worth nothing a second time, even to a browser that has the password.
  const thief = await aDesk(browser);
  await signIn(thief, email);
  await thief.waitForURL("**/studio/sign-in/code**");
  await thief.request.post("/studio/sign-in/passkey/challenge");
  const refused = await thief.request.post("/studio/sign-in/passkey", {
    data: replay,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
  expect(refused.status()).toBe(422);
  expect(await refused.text()).toContain("This passkey was not taken.");
  // A browser without the device goes on with a recovery code.
  await thief.getByLabel("Recovery code").fill(codes[0] ?? "");
  await thief.getByRole("button", { name: "Continue" }).click();
  await thief.waitForURL("**/studio");

  await desk.goto("/studio/account/passkeys");
  await expect(desk.getByRole("row", { name: /^My laptop/ })).not.toContainText("Not yet");
  await desk.getByRole("button", { name: "Remove the passkey My laptop" }).click();
  await expect(desk.getByText("The passkey is removed here.")).toBeVisible();
  await signOut(desk);
  await signIn(desk, email);
  await desk.waitForURL("**/studio");
  await desk.goto("/studio/activity");
  await expect(desk.getByText("Added a passkey")).toBeVisible();
  await expect(desk.getByText("Removed a passkey")).toBeVisible();
});

test("of two passkeys the one that was removed opens nothing, and the other one does", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { page: desk, email } = await anOwner(browser, { name: "Marie", brand: "Brasserie Deux" });
  const device = await aVirtualAuthenticator(desk);
  await addPasskey(desk, "First");
  const first = await device.putAside();
  await addPasskey(desk, "Second");
  const second = await device.putAside();
  await desk.goto("/studio/account/passkeys");
  await desk.getByRole("button", { name: "Remove the passkey First" }).click();
  await expect(desk.getByText("The passkey is removed here.")).toBeVisible();

  await device.takeBack(first);
  await signOut(desk);
  await signIn(desk, email);
  await desk.getByRole("button", { name: "Use a passkey" }).click();
  await expect(desk.getByRole("alert")).toContainText("No passkey was used");
  await expect(desk).toHaveURL(/\/studio\/sign-in\/code/);
  await device.putAside();
  await device.takeBack(second);
  await desk.getByRole("button", { name: "Use a passkey" }).click();
  await desk.waitForURL("**/studio");
});

test("without JavaScript a page says what a passkey needs, and the codes still work", async ({ browser }) => {
  const { page: desk, email } = await anOwner(browser, { name: "Marie", brand: "Brasserie Trois" });
  await aVirtualAuthenticator(desk);
  await desk.goto("/studio/account/passkeys");
  await desk.getByRole("button", { name: "Add a passkey" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Keep these recovery codes" })).toBeVisible();
  const [code = ""] = await desk.locator(".secret").allTextContents();

  const plain = await aDesk(browser, { javaScriptEnabled: false });
  await signIn(plain, email);
  // Nothing finds by its words what only browsers without scripts show.
  const told = plain.locator("noscript p");
  await expect(told).toBeVisible();
  await expect(told).toHaveText(/^A passkey needs JavaScript/);
  await plain.getByLabel("Recovery code").fill(code);
  await plain.getByRole("button", { name: "Continue" }).click();
  await plain.waitForURL("**/studio");
  await plain.goto("/studio/account/passkeys");
  await expect(told).toBeVisible();
});

test("an old session asks for the password before it adds a passkey", async ({ browser }) => {
  const { page: desk, email } = await anOwner(browser, { name: "Marie", brand: "Brasserie Quatre" });
  await aVirtualAuthenticator(desk);
  const { pool } = await theProduct();
  await pool.query(
    "UPDATE marketer_session SET proved_at = now() - interval '16 minutes' WHERE marketer_id = (SELECT id FROM marketer WHERE email = $1)",
    [email],
  );
  const asked = await desk.request.post("/studio/account/passkeys/challenge", { maxRedirects: 0 });
  expect(asked.status()).toBe(303);
  expect(asked.headers().location).toMatch(/^\/studio\/account\/proof\?/);
  await desk.goto("/studio/account/passkeys");
  await expect(desk.getByRole("heading", { level: 1, name: "Your password, please" })).toBeVisible();
  await desk.getByRole("textbox", { name: "Current password" }).fill(PASSWORD);
  await desk.getByRole("button", { name: "Continue" }).click();
  await expect(desk.getByRole("heading", { level: 1, name: "Passkeys" })).toBeVisible();
});

test("an app's code is the second step too, and stays asked for when a forgotten password is replaced", async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000);
  const { page: desk, email } = await anOwner(browser, { name: "Grace", brand: "Brasserie Cinq" });
  await desk.goto("/studio/account");
  await expect(desk.getByText("This browser")).toBeVisible();
  await desk.getByRole("link", { name: "Set up: Authenticator app" }).click();
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

  const phone = await aDesk(browser);
  await signIn(phone, email);
  await phone.waitForURL("**/studio/sign-in/code**");
  await look(phone, "second step");
  await phone.getByLabel("Code", { exact: true }).fill("nonsense");
  await phone.getByRole("button", { name: "Continue" }).click();
  await expect(phone.getByRole("alert")).toContainText("wrong");
  // The next code of the app: the present one has confirmed it already.
  await phone.getByLabel("Code", { exact: true }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await phone.getByRole("button", { name: "Continue" }).click();
  await phone.waitForURL("**/studio");

  const forgetful = await aDesk(browser);
  await forgetful.goto("/studio/sign-in");
  await forgetful.getByRole("link", { name: "Forgotten your password?" }).click();
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
