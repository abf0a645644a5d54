import { expect, type Page, test } from "@playwright/test";
import { aPhone } from "./support/visitors.ts";
import { addressOf, HOME, playLevel, signUp } from "./support/wine-class.ts";

/** What is over before anybody has looked. */
interface Felt {
  bursts: number;
  /** Of the score: every number that it showed. */
  shown: number[];
  sounds: number;
}

/** Eight right answers of ten points. */
const SCORE = 80;

async function aResult(page: Page): Promise<void> {
  await page.addInitScript(keepFelt);
  await page.goto(HOME);
  await signUp(page, { firstName: "Ada", lastName: "Lovelace", email: addressOf("ada") });
  await playLevel(page, 1);
}

const felt = (page: Page) => page.evaluate(() => (window as unknown as { felt: Felt }).felt);
const score = (page: Page) => page.getByRole("article").getByText(String(SCORE), { exact: true });
const sounds = (page: Page) => page.getByRole("button", { name: "Sounds" });

test("a finished level is celebrated once, the score counts up to what it is, and no sound is made unasked", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await aPhone(browser, { reducedMotion: "no-preference" });
  await aResult(page);
  await expect(score(page)).toBeVisible();
  await expect.poll(async () => (await felt(page)).bursts).toBe(1);
  const { shown } = await felt(page);
  expect(shown.some((number) => number < SCORE)).toBe(true);
  expect(shown.every((number) => number <= SCORE)).toBe(true);
  // Nothing of it stays in the way.
  await expect(page.locator(".burst")).toHaveCount(0);

  await expect(sounds(page)).toHaveAttribute("aria-pressed", "false");
  expect((await felt(page)).sounds).toBe(0);
  await sounds(page).click();
  await expect(sounds(page)).toHaveAttribute("aria-pressed", "true");
  expect((await felt(page)).sounds).toBe(1);
  // The wish is kept, and taken back as easily.
  await page.goto(`${HOME}/leaderboard`);
  await expect(sounds(page)).toHaveAttribute("aria-pressed", "true");
  await sounds(page).click();
  await page.reload();
  await expect(sounds(page)).toHaveAttribute("aria-pressed", "false");
  await page.context().close();
});

test("who asks for calm sees the score at once: nothing flies, counts or sounds", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await aPhone(browser);
  await aResult(page);
  await expect(score(page)).toBeVisible();
  // The script has run: it offers what it alone can do.
  await expect(page.getByRole("button", { name: "Copy" })).toBeVisible();
  await expect(sounds(page)).toBeHidden();
  const { bursts, shown, sounds: made } = await felt(page);
  expect([bursts, made]).toEqual([0, 0]);
  expect(new Set(shown)).toEqual(new Set([SCORE]));
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.context().close();
});

/** Runs in the page before its script, so it is whole in itself. */
function keepFelt(): void {
  const kept: Felt = { bursts: 0, shown: [], sounds: 0 };
  class Heard extends AudioContext {
    constructor() {
      super();
      kept.sounds++;
    }
  }
  Object.assign(window, { felt: kept, AudioContext: Heard });
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      for (const node of addedNodes) if (node instanceof Element && node.matches(".burst")) kept.bursts++;
      const number = target instanceof Element ? target.closest("[data-count-to]") : null;
      if (number) kept.shown.push(Number(number.textContent));
    }
  }).observe(document, { childList: true, subtree: true });
}
