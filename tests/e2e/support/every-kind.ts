import { expect, type Locator, type Page } from "@playwright/test";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Level } from "#app/domain/campaign/level.ts";
import { everyKind, theLevel } from "#tests/support/every-kind.ts";
import { publish } from "./campaigns.ts";
import { addressOf } from "./wine-class.ts";

/** A campaign with every kind of question, at an address of its own, in the product that the journeys visit. */
export function publishEveryKind(): Promise<string> {
  return publish(everyKind());
}

/** The same with one of its levels alone, without clock, bonus and weight unless the rules say so. */
export function onlyLevel(key: string, rules: Partial<Level> = {}): CampaignContent {
  const { timeLimit: _t, speedBonus: _s, streakBonus: _b, weight: _w, ...level } = theLevel(key);
  return { ...everyKind(), levels: [{ ...level, ...rules }] };
}

/** By the Tab key alone, as somebody without a mouse gets anywhere. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${control}.`);
}

/** Signs up with the keyboard alone, and comes to the first question. */
export async function signUpByKeyboard(page: Page, home: string): Promise<void> {
  await page.goto(home);
  const typed = { "First name": "Ada", "Last name": "Lovelace", "E-mail": addressOf("ada") };
  for (const [label, text] of Object.entries(typed)) {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await page.keyboard.type(text);
  }
  await tabTo(page, page.getByRole("checkbox", { name: "I accept the rules." }));
  await page.keyboard.press("Space");
  await tabTo(page, page.locator("form[data-next] button[type=submit]"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/levels\/1$/);
}
