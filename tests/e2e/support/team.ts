import { type APIRequestContext, type Browser, expect, type Page } from "@playwright/test";
import { theProduct } from "./campaigns.ts";
import { latestMail, linkOf } from "./mailbox.ts";
import { addressOf } from "./wine-class.ts";

export const PASSWORD = "a compiler of my own";

/** A browser at a desk, in which nobody has signed in yet. */
export async function aDesk(
  browser: Browser,
  options: { colorScheme?: "light" | "dark"; javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  return context.newPage();
}

export interface Owner {
  page: Page;
  email: string;
  brandId: string;
}

/** A brand of its own with its owner, at a desk and signed in: what this journey does disturbs no other. */
export async function anOwner(
  browser: Browser,
  { name, brand }: { name: string; brand: string },
  options: { colorScheme?: "light" | "dark" } = {},
): Promise<Owner> {
  const { transaction } = await theProduct();
  const { makeBrand } = await import("#app/features/team/create-first-account.server.ts");
  const { makeOwner } = await import("#app/features/team/first-account.server.ts");
  const { hashPassword } = await import("#app/features/team/password.server.ts");
  const email = addressOf(name.toLowerCase());
  const passwordHash = await hashPassword(PASSWORD);
  const brandId = await transaction(async (tx) => {
    const made = await makeBrand(tx, {
      brandName: brand,
      postalAddress: "2 rue du Test, 33000 Bordeaux",
      senderEmail: "bonjour@brand.example",
    });
    await makeOwner(tx, { brandId: made, email, name, passwordHash, locale: "en" });
    return made;
  });
  const page = await aDesk(browser, options);
  await signIn(page, email);
  await page.waitForURL("**/studio");
  return { page, email, brandId };
}

export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto("/studio/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** The owner asks somebody to the team; the link of the mail that comes. */
export async function invites(
  owner: Page,
  request: APIRequestContext,
  { email, role }: { email: string; role: string },
): Promise<string> {
  await owner.goto("/studio/team");
  await owner.getByLabel("E-mail of the colleague").fill(email);
  await owner.getByLabel("Role", { exact: true }).selectOption(role);
  await owner.getByRole("button", { name: "Send the invitation", exact: true }).click();
  await expect(owner.getByText("The invitation is on its way.")).toBeVisible();
  return linkOf(await latestMail(request, email, "colleague-invitation"), "/studio/invitation/");
}

/** Whom the owner has asked opens the mail's link and makes an account. */
export async function joins(browser: Browser, link: string, name: string): Promise<Page> {
  const page = await aDesk(browser);
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("textbox", { name: "Password" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Join the team" }).click();
  await page.waitForURL("**/studio");
  return page;
}
