import type { Browser, BrowserContext, Page } from "@playwright/test";

/** A phone between two metro stops. Movements are reduced unless asked for: the journeys are about what is on the page. */
export async function aPhone(
  browser: Browser,
  options: {
    javaScriptEnabled?: boolean;
    colorScheme?: "light" | "dark";
    locale?: string;
    reducedMotion?: "reduce" | "no-preference";
  } = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-GB",
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
    ...options,
  });
  return context.newPage();
}

/** A marketer's desk, signed in to the studio with the first account. */
export async function aSignedInMarketer(
  browser: Browser,
  options: {
    colorScheme?: "light" | "dark";
    javaScriptEnabled?: boolean;
    viewport?: { width: number; height: number };
  } = {},
): Promise<Page> {
  signedIn ??= signIn(browser);
  const context = await browser.newContext({ ...DESK, storageState: await signedIn, ...options });
  const page = await context.newPage();
  await page.goto("/studio");
  return page;
}

const DESK = { locale: "en-GB", viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;

type StorageState = Awaited<ReturnType<BrowserContext["storageState"]>>;

/** Once for each process of the tests: sign-ins of one account are limited, and there are more journeys than that. */
let signedIn: Promise<StorageState> | undefined;

async function signIn(browser: Browser): Promise<StorageState> {
  const account = JSON.parse(process.env.OUTDO_FIRST_ACCOUNT ?? "{}") as { email: string; password: string };
  const context = await browser.newContext(DESK);
  const page = await context.newPage();
  await page.goto("/studio");
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/studio");
  const state = await context.storageState();
  await context.close();
  return state;
}
