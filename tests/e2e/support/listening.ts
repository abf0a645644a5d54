import { expect, type Locator, type Page } from "@playwright/test";
import { addressOf, type Newcomer } from "./wine-class.ts";

/**
 * The page as a screen reader has it, in order: roles, names and texts. What the template leaves out may be there as
 * well; what it names has to be, in that order.
 */
export async function expectHeard(page: Page, template: string): Promise<void> {
  await expect(page.locator("body")).toMatchAriaSnapshot(template);
  await expectWaysThrough(page);
}

/** How one moves about a page without seeing it: by landmarks, by headings, and past what is the same on every page. */
async function expectWaysThrough(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("contentinfo")).toHaveCount(1);
  expect(await page.getByRole("banner").count()).toBeLessThanOrEqual(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  // The first thing on the page leads past what is the same on every page (WCAG 2.4.1).
  const skip = page.getByRole("link").first();
  const target = (await skip.getAttribute("href")) ?? "";
  expect(target).toMatch(/^#\w+$/);
  await expect(page.getByRole("main").and(page.locator(target))).toHaveCount(1);
  // Two landmarks of one kind are told apart by their names.
  for (const role of ["navigation", "region", "form"] as const) {
    const names = await namesOf(page.getByRole(role));
    expect(new Set(names).size, names.join(", ")).toBe(names.length);
    expect(names).not.toContain("");
  }
}

function namesOf(landmarks: Locator): Promise<string[]> {
  return landmarks.evaluateAll((elements) =>
    elements.map((element) => {
      const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
      const labels = ids.map((id) => document.getElementById(id)?.textContent ?? "");
      return element.getAttribute("aria-label") ?? labels.join(" ").trim();
    }),
  );
}

/** Where the reading begins after a press of a button: the heading that says what has happened. */
export async function expectReadFirst(page: Page, name: string | RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name });
  await expect(heading).toBeFocused();
  // Read out, and no stop on the way of the Tab key.
  await expect(heading).toHaveAttribute("tabindex", "-1");
}

/**
 * Said without the focus moving (WCAG 4.1.3): the region was there, empty, before there was anything to say, waits until
 * the listener has heard what is being read, and is not drawn.
 */
export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  const region = page.locator("[aria-live=polite][data-said]");
  await expect(region).toHaveCount(1);
  await expect(region).toHaveText(words);
}

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).click();
export const goOn = (page: Page) => page.locator("a[rel=next], form[data-next] button").last().click();

/** Signs up as somebody does who hears the form. */
export async function signUpByName(page: Page, home: string, who: Partial<Newcomer> = {}): Promise<void> {
  const { firstName = "Ada", lastName = "Lovelace", email = addressOf(firstName) } = who;
  await page.goto(home);
  await page.getByRole("textbox", { name: "First name" }).fill(firstName);
  await page.getByRole("textbox", { name: "Last name" }).fill(lastName);
  await page.getByRole("textbox", { name: "E-mail" }).fill(email);
  await page.getByRole("checkbox", { name: "I accept the rules." }).check();
  await press(page, "Play level 1");
  await expect(page).toHaveURL(/\/levels\/1$/);
}

/** The question's page: what it is, where in the level, and one group with what answers it. */
export async function expectAsked(page: Page, prompt: string, template: string, how = ""): Promise<void> {
  await expectReadFirst(page, prompt);
  await expect(page.getByRole("group", { name: prompt, exact: true })).toHaveAccessibleDescription(how);
  await expectHeard(page, template);
}

/** The feedback: outcome and points first, why right after them, then the way on. */
export async function expectTold(page: Page, outcome: string, why: string, template: string): Promise<void> {
  await expectReadFirst(page, outcome);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAccessibleDescription(why);
  await expectHeard(page, template);
}
