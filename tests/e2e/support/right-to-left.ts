import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectNothingLost } from "./looks.ts";
import type { CaughtMail } from "./mailbox.ts";

/** What holds of every page of a right-to-left language. */
export async function expectRightToLeft(page: Page, name: string): Promise<void> {
  await expect(page.locator("html[lang=ar][dir=rtl]"), name).toHaveCount(1);
  // One kind of digits on one page: codes and addresses stand in these.
  expect(await page.locator("body").textContent(), name).not.toMatch(/[٠-٩۰-۹]/);
  expect(await page.evaluate(looseLatinTexts), name).toEqual([]);
  for (const arrow of await page.locator(".icon--next").all()) {
    await expect(arrow, name).toHaveCSS("transform", "matrix(-1, 0, 0, 1, 0, 0)");
    // It points where the line goes on, and stands at the end of the words.
    await expectOrder(arrow, arrow.locator("xpath=preceding-sibling::span"));
  }
  await expectNothingLost(page, name);
  await expectAccessible(page, name);
}

/**
 * Runs in the page: lines of Arabic in which the punctuation or the number after a Latin word would go astray, because
 * nothing keeps the word apart. The Arabic question mark and semicolon are as strong as letters (UAX 9).
 */
function looseLatinTexts(): string[] {
  const apart = /\u2068[^\u2068\u2069]*\u2069/g;
  const loose = /\p{Script=Latin}(?=[^\p{L}؟؛]*[^\p{L}\s؟؛])[^\p{L}؟؛]*($|\p{Script=Arabic}|[؟؛])/u;
  const found: string[] = [];
  const way = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (way.nextNode()) {
    const parent = way.currentNode.parentElement;
    if (parent?.closest("bdi,code,[dir]") !== document.documentElement) continue;
    let block: Element | null = parent;
    while (block?.parentElement && getComputedStyle(block).display === "inline") block = block.parentElement;
    // A block of Latin words alone has nothing that could go astray.
    if (!/\p{Script=Arabic}/u.test(block?.textContent ?? "")) continue;
    const lines = (way.currentNode.textContent ?? "").replace(apart, " ").split("\n");
    // Each line may be told to run as its own first letter does.
    const isPlain = block !== null && getComputedStyle(block).unicodeBidi === "plaintext";
    found.push(
      ...lines.filter((line) => loose.test(line) && !(isPlain && /^\P{L}*\p{Script=Latin}/u.test(line))),
    );
  }
  return found;
}

/** Side by side, the first further to the left. */
export async function expectOrder(left: Locator, right: Locator): Promise<void> {
  const [one, other] = [await left.boundingBox(), await right.boundingBox()];
  expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual((other?.x ?? 0) + 1);
}

export function expectMailRightToLeft(mail: CaughtMail): void {
  const [html = ""] = /<html[^>]*>/.exec(mail.html) ?? [];
  expect(html, mail.kind ?? "").toContain('dir="rtl"');
  expect(html, mail.kind ?? "").toContain('lang="ar"');
  expect(mail.subject, "the first letter gives an inbox the line's direction").toMatch(
    /^\P{L}*\p{Script=Arabic}/u,
  );
  expect(mail.subject + mail.text).not.toMatch(/[٠-٩۰-۹]/);
}
